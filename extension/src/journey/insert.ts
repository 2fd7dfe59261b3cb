/** Puts a note into LinkedIn's own field. The user reads it there and sends it: nothing is sent by us. */
import { addNoteButton, counter, inviteDialog, noteField, sendButton, upsells } from "../read/dialog";
import { found } from "./wait";

/** `sold`: LinkedIn wants Premium for another note (LINKEDIN.md 4). `refused`: the field did not take the text. */
export type Insertion = "inserted" | "no_dialog" | "sold" | "refused";

const OPENING = 5_000; // milliseconds for LinkedIn to show the field
const TAKING = 2_000; // milliseconds for LinkedIn to count what is in it

export async function insertNote(doc: Document, text: string): Promise<Insertion> {
  const dialog = inviteDialog(doc);
  if (!dialog) return "no_dialog";
  addNoteButton(dialog)?.click();
  const field = await found(doc, () => fieldOf(doc) ?? (upsells(doc) ? "sold" : null), OPENING);
  if (field === "sold") return "sold";
  if (field === null) return "refused";
  return (await fill(doc, field, text)) ? "inserted" : "refused";
}

/** Asked anew each time: LinkedIn draws its dialog again between the steps. */
function fieldOf(doc: Document): HTMLTextAreaElement | null {
  const dialog = inviteDialog(doc);
  return dialog && noteField(dialog);
}

async function fill(doc: Document, field: HTMLTextAreaElement, text: string): Promise<boolean> {
  field.focus();
  setValue(field, text);
  if (await found(doc, () => isTaken(doc, text), TAKING)) return true;
  type(fieldOf(doc) ?? field, text);
  return (await found(doc, () => isTaken(doc, text), TAKING)) ?? false;
}

/** As a framework's own setter does not see it, followed by the event that makes it look. */
function setValue(field: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

/** As typed: the browser makes the events itself. Deprecated, and the only way that some editors accept. */
function type(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  field.select();
  field.ownerDocument.execCommand?.("insertText", false, text);
}

/** LinkedIn has it when its counter says so and its Send can be pressed. */
function isTaken(doc: Document, text: string): boolean {
  const dialog = inviteDialog(doc);
  const send = dialog && sendButton(dialog);
  if (!dialog || !send || send.disabled || noteField(dialog)?.value !== text) return false;
  const count = counter(dialog);
  return !count || (count.length === text.length && text.length <= count.limit);
}
