import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DueReply, TodoRow } from "../../src/wire/contract";
import { local, session } from "../../src/wire/storage";
import { dueCount, lookAtTodos, quietUntil, startTodos, TODOS } from "../../src/wire/todos";
import { stored } from "./browser";
import { CLIENT, KEY, type Listening, serve } from "./service";

const NOON = new Date(2026, 10, 23, 12, 0).getTime();
const NIGHT = new Date(2026, 10, 23, 23, 0).getTime();
const MORNING = new Date(2026, 10, 24, 8, 0).getTime();
const HOUR = 3_600_000;

const todo = (id: string): TodoRow => ({
  id,
  kind: "thank_you",
  state: "now",
  text: "Thank Priya Nair by mail.",
  why: "It is fresh.",
  source: "Sigerhall, rule 2",
  since: "2026-11-23T10:00:00Z",
  until: "2026-11-25T10:00:00Z",
});

async function service(reply: Partial<DueReply> = {}): Promise<Listening> {
  const found = await serve(() => ({ body: { todos: [], later: 0, next_at: null, revision: 1, ...reply } }));
  await local.set("credentials", { clientId: CLIENT, key: KEY, port: found.port });
  return found;
}

const told = vi.fn<(fresh: TodoRow[]) => void>();
const rings = async () => (await chrome.alarms.get(TODOS))?.scheduledTime;
const ids = () => told.mock.lastCall?.[0].map(({ id }) => id);

beforeEach(async () => {
  await session.remove("session", "todos");
  await local.set("consent", { at: 1 });
  told.mockClear();
});

describe("what is due", () => {
  it("is counted, and said once", async () => {
    await service({ todos: [todo("thank_you-1"), todo("thank_you-2")] });
    await startTodos(told);
    await chrome.alarms.clear(TODOS);
    await lookAtTodos(NOON);
    expect(await dueCount()).toBe(2);
    await lookAtTodos(NOON + HOUR);
    expect(ids()).toEqual([]);
  });

  it("is not said by night but in the morning", async () => {
    await service({ todos: [todo("thank_you-1")] });
    await local.set("toldOf", []);
    await startTodos(told);
    await local.set("toldOf", []);
    await lookAtTodos(NIGHT);
    expect(ids()).toEqual([]);
    expect(await dueCount()).toBe(1);
    await lookAtTodos(MORNING);
    expect(ids()).toEqual(["thank_you-1"]);
  });

  it("keeps nothing of what it is", async () => {
    await service({ todos: [todo("thank_you-1")] });
    await startTodos(told);
    await lookAtTodos(NOON);
    expect(await stored()).not.toContain("Priya");
  });

  it("is what was known while nobody answers", async () => {
    await service({ todos: [todo("thank_you-1")] });
    await startTodos(told);
    await lookAtTodos(NOON);
    await local.set("credentials", { clientId: CLIENT, key: "ff".repeat(32), port: 1 });
    await session.remove("session");
    await lookAtTodos(NOON);
    expect(await dueCount()).toBe(1);
    expect(ids()).toEqual([]);
  });

  it("is not asked for before the user has agreed", async () => {
    const found = await service({ todos: [todo("thank_you-1")] });
    await local.remove("consent");
    await startTodos(told);
    expect(found.heard).toEqual([]);
    expect(await dueCount()).toBe(0);
  });
});

describe("the next look", () => {
  it.each([
    ["when the next thing becomes due", NOON, new Date(NOON + HOUR / 2).toISOString(), NOON + HOUR / 2],
    ["in an hour at the latest", NOON, new Date(NOON + 5 * HOUR).toISOString(), NOON + HOUR],
    ["in an hour when nothing is to come", NOON, null, NOON + HOUR],
    ["not within the minute", NOON, new Date(NOON + 1).toISOString(), NOON + 60_000],
    ["by night too", NIGHT, null, NIGHT + HOUR],
  ])("is %s", async (_, now, next_at, expected) => {
    await service({ next_at });
    await lookAtTodos(now);
    expect(await rings()).toBe(expected);
  });
});

describe("the night", () => {
  it.each([
    [new Date(2026, 10, 23, 20, 59), null],
    [new Date(2026, 10, 23, 21, 0), MORNING],
    [new Date(2026, 10, 24, 0, 30), MORNING],
    [new Date(2026, 10, 24, 7, 59), MORNING],
    [new Date(2026, 10, 24, 8, 0), null],
    [new Date(2026, 11, 31, 22, 0), new Date(2027, 0, 1, 8, 0).getTime()],
  ])("%s: %s", (now, until) => {
    expect(quietUntil(now.getTime())).toBe(until);
  });
});
