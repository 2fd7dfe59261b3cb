import type { Note } from "../wire/contract";
import { button, type Do } from "./button";
import { copy } from "./copy";
import { field, form } from "./form";
import { type Child, h, row } from "./h";
import { write } from "./ink";
import { words } from "./look";
import { fill } from "./sentence";

/** A draft as the user has it: the service's, or changed by hand. */
export interface Draft {
  note: Note;
  text: string;
  editing: boolean;
  told: string;
}

export function draftOf(note: Note, old?: Draft): Draft {
  const same = old && old.note.text === note.text && old.note.detail_needed === note.detail_needed;
  return same ? old : { note, text: note.text, editing: false, told: "" };
}

function lengthText({ text, note }: Draft): string {
  const over = text.length - note.limit; // UTF-16 code units, as LinkedIn's own counter
  const count = `${text.length}/${note.limit}`;
  return over > 0 ? `${count} · ${fill(words.tooLong, over)}` : count;
}

function editor(draft: Draft, length: HTMLElement): HTMLElement {
  const input = (): void => {
    draft.text = area.value;
    write(length, lengthText(draft));
  };
  const label = { name: "text", "aria-label": words.noteText, rows: "6" };
  const area = h("textarea", { ...label, input }, draft.text);
  return area;
}

function detailForm({ act, busy }: Hands): HTMLElement {
  const save = (of: (name: string) => string): void => {
    const detail = of("detail");
    if (detail) act({ kind: "note_detail", detail });
  };
  const described = { maxlength: "300", "aria-describedby": "hint" };
  const [label, input] = field("detail", words.detail, described);
  const hint = h("p", { class: "small", id: "hint" }, words.detailHint);
  return form({ label: words.detailSave, busy, save }, label, hint, input);
}

export interface Hands {
  act: Do;
  again: () => void;
  busy: boolean;
}

function buttons(draft: Draft, { act, again, busy }: Hands): Child {
  const use = (): void => {
    if (draft.text.length <= draft.note.limit) act({ kind: "use_note", text: draft.text });
  };
  const edit = (): void => {
    draft.editing = true;
    again();
  };
  const copyIt = async (): Promise<void> => {
    const done = await copy(draft.text);
    draft.told = done ? words.copied : words.copyByHand;
    draft.editing ||= !done;
    again();
    if (done) act({ kind: "copied" });
  };
  return row(
    button(words.use, use, "main", busy),
    !draft.editing && button(words.edit, edit),
    button(words.copy, () => void copyIt()),
  );
}

/** The draft with its length, or the question that makes it personal. */
export function noteCard(draft: Draft, hands: Hands): Child[] {
  if (draft.note.detail_needed) return [detailForm(hands)];
  const length = h("p", { class: "small length" });
  write(length, lengthText(draft));
  const doubts = draft.note.findings?.map((finding) => h("li", {}, finding.text)) ?? [];
  return [
    draft.editing ? editor(draft, length) : h("blockquote", {}, draft.text),
    length,
    doubts.length > 0 && h("ul", { class: "small" }, ...doubts),
    buttons(draft, hands),
  ];
}
