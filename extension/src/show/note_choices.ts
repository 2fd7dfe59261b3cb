import type { NoteRequest, Register } from "../wire/contract";
import { button } from "./button";
import { type Draft, likeIt } from "./draft";
import { type Child, h, row } from "./h";
import { words } from "./look";

/** Asks for another draft of the same note. */
export type AskNote = (request: Omit<NoteRequest, "person">) => void;

type Option = readonly [value: string, label: string];

/** A list to choose from. What is drawn in it is no text of the page, so a search of the page does not find it. */
function list(
  label: string,
  now: string,
  options: readonly Option[],
  choose: (value: string) => void,
): Child {
  if (options.length < 2) return null;
  const choices = options.map(([value, text]) =>
    h("option", { value, label: text, selected: value === now }),
  );
  const change = (event: Event): void => choose((event.target as HTMLSelectElement).value);
  return h("select", { name: label, "aria-label": label, change }, ...choices);
}

/** In which language, how somebody is addressed, how long. Behind a button: most notes are right as they are. */
export function noteChoices({ note }: Draft, ask: AskNote, busy: boolean): Child {
  const { languages } = note;
  const { language, register, limit } = likeIt(note);
  if (!languages) return button(words.noteChoices, () => ask(likeIt(note)), "quiet", busy);
  const spoken = languages.map(({ code, name }) => [code, name] as const);
  const registers = languages.find(({ code }) => code === language)?.registers ?? {};
  const limits = [200, 300].map((most) => [String(most), String(most)] as const);
  return row(
    list(words.noteLanguage, language, spoken, (code) => ask({ language: code, limit, keep: true })),
    list(words.noteRegister, register, Object.entries(registers), (one) =>
      ask({ language, register: one as Register, limit, keep: true }),
    ),
    list(words.noteLimit, String(limit), limits, (most) =>
      ask({ language, register, limit: most === "300" ? 300 : 200 }),
    ),
  );
}
