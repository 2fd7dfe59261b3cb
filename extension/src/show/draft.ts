import type { Note, NoteLanguage } from "../wire/contract";

/** A note with what there is to choose from, once that was asked for. */
export interface ShownNote extends Note {
  languages?: NoteLanguage[];
  /** Notes that LinkedIn still lets the user write this month, as its dialog last said. */
  left?: number;
}

/** A draft as the user has it: the service's, or changed by hand. */
export interface Draft {
  note: ShownNote;
  text: string;
  told: string;
  /** Where it is being changed, and its length: the same for as long as that lasts, whatever is drawn around them. */
  field?: HTMLTextAreaElement;
  length?: HTMLElement;
}

/** How the note is, for another one to be so as well. */
export function likeIt({ language, register = "neutral", limit }: ShownNote) {
  return { language, register, limit };
}

/** Another draft takes the place of the old one, but nothing takes the place of what is being typed. */
export function draftOf(note: ShownNote, old?: Draft): Draft {
  if (!old) return { note, text: note.text, told: "" };
  const same = old.note.text === note.text && old.note.detail_needed === note.detail_needed;
  const languages = note.languages ?? old.note.languages;
  const known = { ...note, ...(languages && { languages }) };
  if (!same && !(old.field && note.edited)) return { note: known, text: note.text, told: "" };
  old.note = known;
  return old;
}
