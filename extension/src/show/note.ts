import { button, type Do } from "./button";
import { copy } from "./copy";
import { type Draft, likeIt } from "./draft";
import { field, form } from "./form";
import { type Child, h, row } from "./h";
import { write } from "./ink";
import { words } from "./look";
import { type AskNote, noteChoices } from "./note_choices";
import { noteField } from "./note_field";
import { fill } from "./sentence";

function lengthText({ text, note }: Draft): string {
  const over = text.length - note.limit; // UTF-16 code units, as LinkedIn's own counter
  const count = `${text.length}/${note.limit}`;
  return over > 0 ? `${count} · ${fill(words.tooLong, over)}` : count;
}

function detailForm(draft: Draft, ask: AskNote, busy: boolean): HTMLElement {
  const save = (of: (name: string) => string): void => {
    const detail = of("detail");
    if (detail) ask({ detail, remember: true, ...likeIt(draft.note) });
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
  /** LinkedIn's own field is out of reach. */
  toRead?: boolean;
}

function counted(draft: Draft): HTMLElement {
  draft.length ??= h("p", { class: "small length" });
  write(draft.length, lengthText(draft));
  return draft.length;
}

/** What was changed is looked at when the typing rests, and kept. */
function openField(draft: Draft, ask: AskNote): void {
  const rested = (): void => ask({ text: draft.text, keep: true, ...likeIt(draft.note) });
  draft.field ??= noteField(draft, () => counted(draft), rested);
}

function buttons(draft: Draft, edit: () => void, { act, again, busy, toRead }: Hands, ask: AskNote): Child {
  const use = (): void => {
    if (draft.text.length <= draft.note.limit) act({ kind: "use_note", text: draft.text });
  };
  const copyIt = async (): Promise<void> => {
    const done = await copy(draft.text);
    draft.told = done ? words.copied : words.copyByHand;
    if (done) again();
    else edit();
    if (done) act({ kind: "copied" });
  };
  return row(
    !toRead && button(words.use, use, "main", busy),
    !draft.field && button(words.edit, edit),
    button(words.copy, () => void copyIt()),
    draft.note.edited &&
      button(words.noteAnew, () => ask({ fresh: true, keep: true, ...likeIt(draft.note) }), "quiet", busy),
  );
}

/** The draft with its length, or the question that makes it personal. */
export function noteCard(draft: Draft, hands: Hands): Child[] {
  const ask: AskNote = (request) => hands.act({ kind: "note", request });
  if (draft.note.detail_needed && !draft.note.edited) return [detailForm(draft, ask, hands.busy)];
  const edit = (): void => {
    openField(draft, ask);
    hands.again();
  };
  const doubts = draft.note.findings?.map((finding) => h("li", {}, finding.text)) ?? [];
  return [
    draft.field ?? h("blockquote", {}, draft.text),
    counted(draft),
    doubts.length > 0 && h("ul", { class: "small" }, ...doubts),
    draft.note.left !== undefined && h("p", { class: "small" }, fill(words.notesLeft, draft.note.left)),
    buttons(draft, edit, hands, ask),
    noteChoices(draft, ask, hands.busy),
  ];
}
