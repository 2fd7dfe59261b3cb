/** LinkedIn's invitation dialog, wherever LinkedIn draws (LINKEDIN.md 4). */
import { CSS } from "./css";
import { all, isElement, one } from "./find";
import { everywhere } from "./roots";
import { visible } from "./visible";

/** The invitation's dialog, or null while none is open. */
export function inviteDialog(doc: Document): Element | null {
  return everywhere(doc, CSS.inviteDialog).filter(visible).at(-1) ?? null;
}

/** The button among these that would send the invitation, or null. */
export function sendButtonIn(path: readonly EventTarget[]): HTMLButtonElement | null {
  const button = path.filter(isElement).find((element) => element.matches(CSS.send));
  return button?.closest(CSS.inviteDialog) ? (button as HTMLButtonElement) : null;
}

export function sendButton(dialog: Element): HTMLButtonElement | null {
  return one(dialog, CSS.send) as HTMLButtonElement | null;
}

export function noteField(dialog: Element): HTMLTextAreaElement | null {
  return one(dialog, CSS.noteField) as HTMLTextAreaElement | null;
}

/** LinkedIn's own way to the note's field; null once it is there. */
export function addNoteButton(dialog: Element): HTMLElement | null {
  return noteField(dialog) ? null : (one(dialog, CSS.addNote) as HTMLElement | null);
}

/** Does LinkedIn sell Premium where the note's field would be? The month's notes are used up then. */
export function upsells(doc: Document): boolean {
  return everywhere(doc, CSS.upsell).some(visible);
}

/** The page's counter, "83/200": how long LinkedIn finds the note, and how long it may be. Null without one. */
export function counter(dialog: Element): { length: number; limit: number } | null {
  const found = all(dialog, "*")
    .map((element) => /^(\d+)\s*\/\s*(\d+)$/.exec((element.textContent ?? "").trim()))
    .find(Boolean);
  return found ? { length: Number(found[1]), limit: Number(found[2]) } : null;
}
