import { type Child, h, row } from "../show/h";
import type { TodoRequest, TodoRow } from "../wire/contract";
import { ask } from "../wire/messages";

const WORDS = {
  title: "To do",
  done: "Done",
  snooze: "Tomorrow",
  never: "Never",
  mail: "Write to %",
  open: "Profile of %",
  more: "% more: see the timeline.",
  failed: "The log did not take that.",
} as const;
const MOST = 5;
const LETTERS: Partial<Record<TodoRow["kind"], "thank_you" | "follow_up">> = {
  thank_you: "thank_you",
  follow_up: "follow_up",
};
const ON_LINKEDIN: readonly TodoRow["kind"][] = ["may_connect", "cool_down_over", "pending_at_end"];
/** The panel asks for a detail by itself, with a field to write it in (remember.ts). */
const ELSEWHERE: readonly TodoRow["kind"][] = ["detail"];

/** What is due, but for what the panel asks by itself. Nothing where the service does not answer. */
export async function todosDue(): Promise<TodoRow[]> {
  const given = await ask("due", {});
  return given.state === "ok" ? given.reply.todos : [];
}

/** The list, each with what does it and what the user may say of it. `said`: called when they have. */
export function todoList(todos: readonly TodoRow[], said: () => void): Child[] {
  const shown = todos.filter(({ kind }) => !ELSEWHERE.includes(kind));
  const more = shown.length - MOST;
  if (shown.length === 0) return [];
  return [
    h("h2", {}, WORDS.title),
    h("ul", { class: "todos" }, ...shown.slice(0, MOST).map((todo) => item(todo, said))),
    more > 0 && h("p", { class: "soft" }, WORDS.more.replace("%", String(more))),
  ];
}

function item(todo: TodoRow, said: () => void): HTMLElement {
  const failed = h("p", { class: "soft", role: "status" });
  const say = async (step: TodoRequest["step"]): Promise<void> => {
    const given = await ask("todo", { id: todo.id, step });
    if (given.state === "ok") said();
    else failed.textContent = given.state === "refused" ? given.error.text : WORDS.failed;
  };
  const button = (step: TodoRequest["step"], text: string): HTMLElement =>
    h("button", { type: "button", name: `${step} ${todo.id}`, click: () => void say(step) }, text);
  return h(
    "li",
    {},
    h("p", {}, todo.text),
    h("p", { class: "soft" }, `${todo.why} (${todo.source})`),
    row(...ways(todo)),
    row(button("done", WORDS.done), button("snoozed", WORDS.snooze), button("never", WORDS.never)),
    failed,
  );
}

/** For each person a way to do it: their profile, or the letter in the user's mail program. Nothing is sent. */
function ways(todo: TodoRow): Child[] {
  const letter = LETTERS[todo.kind];
  return (todo.people ?? []).map(({ id, name, profile }) => {
    if (letter)
      return h("button", { type: "button", click: () => void write(id, letter, todo) }, to(WORDS.mail, name));
    if (!profile || !ON_LINKEDIN.includes(todo.kind)) return null;
    return h("a", { href: profile, target: "_blank", rel: "noopener" }, to(WORDS.open, name));
  });
}

const to = (text: string, name: string): string => text.replace("%", () => name);

/** The draft, opened where mails are written. */
async function write(person: string, letter: "thank_you" | "follow_up", { turn }: TodoRow): Promise<void> {
  const which = turn === 2 || turn === 3 ? turn : 1;
  const given = await ask("note", { person: { person_id: person }, letter, turn: which });
  const drafted = given.state === "ok" ? given.reply.letter : null;
  if (!drafted) return;
  const part = (text: string): string => encodeURIComponent(text.replaceAll("\n", "\r\n"));
  window.open(`mailto:?subject=${part(drafted.subject)}&body=${part(drafted.text)}`);
}
