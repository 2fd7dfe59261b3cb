import type { Note } from "../wire/contract";
import { button } from "./button";
import { copy } from "./copy";
import { type Child, h } from "./h";
import type { Act } from "./views";
import { tooLong, WORDS } from "./words";

/** A draft as the user has it: the service's, or changed by hand. */
export interface Draft {
  note: Note;
  text: string;
  editing: boolean;
  told: string;
}

export function draftOf(note: Note, old?: Draft): Draft {
  const same =
    old !== undefined && old.note.text === note.text && old.note.detail_needed === note.detail_needed;
  return same ? old : { note, text: note.text, editing: false, told: "" };
}

function lengthText(draft: Draft): string {
  const over = draft.text.length - draft.note.limit; // UTF-16 code units, as LinkedIn's own counter
  const count = `${draft.text.length}/${draft.note.limit}`;
  return over > 0 ? `${count} · ${tooLong(over)}` : count;
}

function editor(draft: Draft, length: HTMLElement): HTMLElement {
  const field = h("textarea", { name: "text", "aria-label": WORDS.noteText, rows: "6" }, draft.text);
  field.addEventListener("input", () => {
    draft.text = field.value;
    length.textContent = lengthText(draft);
  });
  return field;
}

function detailForm(act: (act: Act) => void, busy: boolean): HTMLElement {
  const field = h("input", {
    name: "detail",
    id: "detail",
    maxlength: "300",
    autocomplete: "off",
    "aria-describedby": "hint",
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    const detail = field.value.trim();
    if (detail && !busy) act({ kind: "note_detail", detail });
  };
  return h(
    "form",
    { submit },
    h("label", { for: "detail" }, WORDS.detail),
    h("p", { class: "small", id: "hint" }, WORDS.detailHint),
    field,
    h("div", { class: "row" }, h("button", { name: "save-detail", class: "main" }, WORDS.detailSave)),
  );
}

export interface Hands {
  act: (act: Act) => void;
  again: () => void;
  busy: boolean;
}

function buttons(draft: Draft, { act, again, busy }: Hands): HTMLElement {
  const use = (): void => {
    if (draft.text.length <= draft.note.limit) act({ kind: "use_note", text: draft.text });
  };
  const edit = (): void => {
    draft.editing = true;
    again();
  };
  const copyIt = async (): Promise<void> => {
    const done = await copy(draft.text);
    draft.told = done ? WORDS.copied : WORDS.copyByHand;
    draft.editing ||= !done;
    again();
    if (done) act({ kind: "copied" });
  };
  return h(
    "div",
    { class: "row" },
    button(WORDS.use, use, "main", busy),
    !draft.editing && button(WORDS.edit, edit),
    button(WORDS.copy, () => void copyIt()),
  );
}

/** The draft with its length, or the question that makes it personal. */
export function noteCard(draft: Draft, hands: Hands): Child[] {
  if (draft.note.detail_needed) return [detailForm(hands.act, hands.busy)];
  const length = h("p", { class: "small length" }, lengthText(draft));
  const text = draft.editing ? editor(draft, length) : h("blockquote", {}, draft.text);
  const warnings = (draft.note.findings ?? []).map((finding) => h("li", {}, finding.text));
  return [
    text,
    length,
    warnings.length > 0 && h("ul", { class: "small" }, ...warnings),
    buttons(draft, hands),
  ];
}
