import type { Doing } from "./button";
import { type Child, h, row } from "./h";
import { words } from "./look";
import type { Act, BannerView } from "./views";

type Write = Extract<Act, { kind: "write" }>;

/** The question of the service, whom of the log the user means by somebody they log. */
export interface Question {
  text: string;
  answers: Child;
}

/** Null when nobody has to be told apart. `logged` is what the user wanted to log. */
export function whoIsIt(
  { written, message }: BannerView,
  logged: Act | undefined,
  doing: Doing,
): Question | null {
  const error = written?.error;
  if (error?.field !== "person_id" || error.text !== message || logged?.kind !== "write") return null;
  const candidates = error.candidates ?? [];
  const saying = (more: object): Write => ({ ...logged, request: { ...logged.request, ...more } });
  const them = candidates.map(({ id, name, detail }) => {
    const called = [name, detail].filter(Boolean).join(" · ");
    return doing(candidates.length === 1 ? words.yes : called, saying({ person_id: id }), "main");
  });
  const answers = row(...them, doing(words.no, saying({ new_person: true })));
  return { text: error.text, answers: h("div", {}, h("p", { role: "alert" }, error.text), answers) };
}
