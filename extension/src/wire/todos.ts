/**
 * What is due, as far as the background has to know: how many things for the badge, when to look again, and what the
 * user has not been told of yet. Of what they are nothing is kept but ids.
 */
import { call } from "./client";
import type { TodoRow } from "./contract";
import { local, session } from "./storage";

/** The alarm that rings when something becomes due, or when the night is over. */
export const TODOS = "todos";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EVENING = 21;
const MORNING = 8;

let changed: (fresh: TodoRow[]) => unknown = () => undefined;

/** `tell` is called after each look, with what has become due since the last and may be said now. */
export async function startTodos(tell: (fresh: TodoRow[]) => unknown): Promise<void> {
  changed = tell;
  chrome.alarms.onAlarm.addListener(({ name }) => void (name === TODOS && lookAtTodos()));
  const known = (await session.get("todos")) !== undefined && (await chrome.alarms.get(TODOS)) !== undefined;
  if (!known) await lookAtTodos(); // a worker is woken often: what was found shortly before is still so
}

/** How many things are due now, by the last look. */
export async function dueCount(): Promise<number> {
  return (await session.get("todos")) ?? 0;
}

/** Asks the service, and sets the clock for the next time. While it does not answer, what was known stays. */
export async function lookAtTodos(now = Date.now()): Promise<void> {
  if ((await local.get("consent")) === undefined) return;
  const sent = await call("due", {});
  const answered = sent.state === "ok";
  await session.set("todos", answered ? sent.reply.todos.length : await dueCount());
  const next = answered && sent.reply.next_at ? Date.parse(sent.reply.next_at) : Number.POSITIVE_INFINITY;
  const night = quietUntil(now);
  await chrome.alarms.create(TODOS, {
    when: Math.max(Math.min(next, now + HOUR, night ?? next), now + MINUTE),
  });
  changed(answered ? await fresh(sent.reply.todos, night !== null) : []);
}

/** When the night is over, on the user's clock; null by day. */
export function quietUntil(now: number): number | null {
  const there = new Date(now);
  const hour = there.getHours();
  if (hour >= MORNING && hour < EVENING) return null;
  const day = there.getDate() + (hour >= EVENING ? 1 : 0);
  return new Date(there.getFullYear(), there.getMonth(), day, MORNING).getTime();
}

const sign = ({ id, since }: TodoRow): string => `${id} ${since}`;

/** What the user was not told of before; by night nothing, so that it is told in the morning. */
async function fresh(todos: readonly TodoRow[], night: boolean): Promise<TodoRow[]> {
  const told = (await local.get("toldOf")) ?? [];
  const untold = night ? [] : todos.filter((todo) => !told.includes(sign(todo)));
  const kept = todos.filter((todo) => !night || told.includes(sign(todo)));
  await local.set("toldOf", kept.map(sign));
  return untold;
}
