import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Verdict } from "../../src/wire/contract";
import { bare, FakeWorld, open, verdict } from "./world";

const SEARCH = "/search/results/people/";

/** The window: everybody is in it, apart from those whom a test puts below. */
class Window {
  static below = new Set<string>();
  static all: Window[] = [];
  readonly #names = new Set<Element>();
  constructor(readonly tell: (entries: Partial<IntersectionObserverEntry>[]) => void) {
    Window.all.push(this);
  }
  observe(target: Element): void {
    this.#names.add(target);
    queueMicrotask(() => this.look());
  }
  unobserve(target: Element): void {
    this.#names.delete(target);
  }
  disconnect(): void {
    this.#names.clear();
  }
  look(): void {
    const isIn = (target: Element) => !Window.below.has(target.textContent ?? "");
    this.tell([...this.#names].map((target) => ({ target, isIntersecting: isIn(target) })));
  }
  static scroll(): void {
    Window.below.clear();
    for (const one of Window.all) one.look();
  }
}

const row = (slug: string, name: string) =>
  `<li><a href="/in/${slug}/"><p>${name}</p></a><p>Engineer at Acme</p></li>`;
const ROWS =
  row("priya-nair", "Priya Nair") + row("ines-duarte", "Inês Duarte") + row("jonas-weber", "Jonas");

const LOGGED: Record<string, Partial<Verdict>> = {
  "priya-nair": { level: "not_yet" },
  "jonas-weber": { level: "confirm", match: { kind: "possible" } },
};

describe("on a list of people", () => {
  let world: FakeWorld;
  const seen = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });
  const marked = () => world.marks.at(-1)?.map(({ name, verdict: { level } }) => [name, level]);
  const asked = () => world.on("verdict").map(({ slug }) => slug);
  const BOTH = [
    ["Priya Nair", "not_yet"],
    ["Jonas", "confirm"],
  ];

  beforeEach(() => {
    Window.below = new Set();
    Window.all = [];
    vi.stubGlobal("IntersectionObserver", Window);
    world = new FakeWorld();
    world.answers.verdict = ({ slug }) => {
      const known = LOGGED[slug as string];
      return verdict(known?.level ?? "unlisted", known);
    };
    open(SEARCH, `<main><ul>${ROWS}</ul></main>`);
  });
  afterEach(() => {
    world.end.abort();
    vi.unstubAllGlobals();
  });

  test("those of the log are marked, and nobody else", async () => {
    await world.start();
    await seen(() => expect(marked()).toEqual(BOTH));
    expect(world.places.at(-1)?.map(({ beside }) => beside.textContent)).toEqual([
      "Priya Nair",
      "Inês Duarte",
      "Jonas",
    ]);
    expect(world.on("verdict")[0]).toMatchObject({ headline: "Engineer at Acme", surface: "search" });
  });

  test("everybody is asked about once, whatever the page draws anew", async () => {
    await world.start();
    await seen(() => expect(marked()).toEqual(BOTH));
    const [first] = world.marks.at(-1) ?? [];
    open(SEARCH, `<main><ul>${ROWS}</ul></main>`);
    await seen(() => {
      expect(marked()).toEqual(BOTH);
      expect(world.marks.at(-1)?.[0]?.beside).not.toBe(first?.beside);
    });
    expect(world.marks.at(-1)?.[0]?.who).toBe(first?.who);
    expect(asked().sort()).toEqual(["ines-duarte", "jonas-weber", "priya-nair"]);
  });

  test("whoever is far below the window is asked about when they come near", async () => {
    Window.below = new Set(["Jonas"]);
    await world.start();
    await seen(() => expect(marked()).toEqual([["Priya Nair", "not_yet"]]));
    expect(asked()).not.toContain("jonas-weber");
    Window.scroll();
    await seen(() => expect(marked()).toEqual(BOTH));
  });

  test("four questions at most are under way", async () => {
    const answers: ((told: unknown) => void)[] = [];
    world.answers.verdict = () => new Promise((answer) => answers.push(answer));
    const many = [..."abcdefg"].map((letter) => row(letter, letter.toUpperCase())).join("");
    open(SEARCH, `<main><ul>${many}</ul></main>`);
    await world.start();
    await seen(() => expect(asked()).toHaveLength(4));
    answers[0]?.(verdict("unlisted"));
    await seen(() => expect(asked()).toHaveLength(5));
  });

  test("another log is asked anew, and the marks change without a reload", async () => {
    let revision = 7;
    world.answers.watch = ({ revision: known }) =>
      known === revision ? undefined : { state: "ok", reply: { revision } };
    await world.start();
    await seen(() => expect(marked()).toEqual(BOTH));
    revision = 8;
    world.answers.verdict = () => ({ state: "ok", reply: { ...bare("go"), revision: 8 } });
    world.changed();
    await seen(() => expect(marked()?.map(([, level]) => level)).toEqual(["go", "go", "go"]));
  });

  test("a service that is away leaves the marks as they were", async () => {
    await world.start();
    await seen(() => expect(marked()).toEqual(BOTH));
    world.answers.verdict = () => ({ state: "offline" });
    const before = asked().length;
    world.changed();
    await seen(() => expect(asked()).toHaveLength(before + 3));
    expect(marked()).toEqual(BOTH);
  });

  test("before pairing nothing is marked", async () => {
    world.answers.verdict = () => ({ state: "unpaired" });
    await world.start();
    await seen(() => expect(world.marks.length).toBeGreaterThan(0));
    expect(marked()).toEqual([]);
  });

  test("the next page has marks of its own, or none", async () => {
    await world.start();
    await seen(() => expect(marked()).toEqual(BOTH));
    open("/feed/", "<main><p>News</p></main>");
    await seen(() => expect(world.places.at(-1)).toEqual([]));
    open("/mynetwork/grow/", `<main><ul>${row("priya-nair", "Priya Nair")}</ul></main>`);
    await seen(() => expect(marked()).toEqual([["Priya Nair", "not_yet"]]));
    expect(world.on("verdict").at(-1)).toMatchObject({ surface: "network" });
  });

  test("saying who it is writes it about them, tells it and judges again", async () => {
    world.answers.confirm = () => ({ state: "ok", reply: { text: "Linked.", revision: 8 } });
    await world.start();
    await seen(() => expect(marked()).toEqual(BOTH));
    const jonas = world.marks.at(-1)?.[1];
    if (!jonas) throw new Error("nobody");
    world.answers.verdict = () => verdict("not_yet");
    const { profile } = jonas;
    const request = { person_id: "00000000000000a2", same: true, profile };
    world.act({ kind: "write", route: "confirm", request, profile });
    await seen(() =>
      expect(world.marks.at(-1)?.find(({ name }) => name === "Jonas")).toMatchObject({
        message: "Linked.",
        verdict: { level: "not_yet" },
      }),
    );
    expect(world.on("confirm")).toEqual([
      {
        person_id: "00000000000000a2",
        same: true,
        profile: expect.objectContaining({ slug: "jonas-weber" }),
      },
    ]);
  });

  test("without consent nothing is read, asked or shown", async () => {
    world.consented = false;
    await world.start();
    expect(world.asked).toEqual([]);
    expect(world.marks).toEqual([]);
  });
});
