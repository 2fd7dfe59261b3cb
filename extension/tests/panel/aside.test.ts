import { describe, expect, it } from "vitest";
import { ShownAside } from "../../src/panel/aside";
import type { Act, HoldView } from "../../src/show/views";
import type { Aside, Told } from "../../src/wire/messages";
import { verdict } from "../show/stage";

const BANNER = { state: "ok" as const, verdict: verdict() };
const SUGGESTED = { route: "suggested", request: {} } as const;
const HELD: HoldView = { name: "Priya Nair", state: "ok", verdict: verdict() };

/** What was sent to the panel, and how its user answers. */
function stage(seen: boolean | Error = true) {
  const sent: (Aside | null)[] = [];
  const acts: Act[] = [];
  let hear: (told: Told) => void = () => {};
  let deaf = 0;
  const line = {
    tellAside: async (aside: Aside | null) => sent.push(aside),
    summon: async () => {
      if (seen instanceof Error) throw seen;
      return seen;
    },
    onTold: (listener: (told: Told) => void) => {
      hear = listener;
      return () => {
        deaf += 1;
      };
    },
  };
  const shown = new ShownAside(window, line, (act) => acts.push(act));
  const choose = (choice: unknown, question = sent.at(-1)?.hold?.question ?? "") =>
    hear({ kind: "choice", question, choice });
  return { shown, sent, acts, choose, act: (act: Act) => hear({ kind: "act", act }), deaf: () => deaf };
}

describe("told off the page", () => {
  it("puts nothing into the page", () => {
    const before = document.documentElement.outerHTML;
    const { shown } = stage();
    shown.banner(BANNER);
    void shown.hold(HELD);
    expect(document.documentElement.outerHTML).toBe(before);
    shown.destroy();
  });

  it("sends all that there is to show, once", () => {
    const { shown, sent } = stage();
    shown.banner(BANNER);
    shown.banner({ ...BANNER });
    expect(sent).toEqual([{ banner: BANNER, offer: null, marks: [], hold: null }]);
    shown.banner(null);
    expect(sent.at(-1)).toBeNull();
  });

  it("sends of a mark what can be sent, with the way to the person", () => {
    const { shown, sent } = stage();
    const beside = document.createElement("a");
    const profile = { name: "Priya Nair", url: "https://www.linkedin.com/in/priya-nair-77/" };
    shown.marks([{ who: "1", name: "Priya Nair", verdict: verdict(), profile, beside, card: beside }]);
    expect(sent.at(-1)?.marks).toEqual([{ name: "Priya Nair", verdict: verdict(), url: profile.url }]);
  });

  it("does what the panel's user does", () => {
    const { acts, act } = stage();
    act({ kind: "retry" });
    expect(acts).toEqual([{ kind: "retry" }]);
  });

  it("tells nothing of a page that was left, and all of one that is back", () => {
    const { shown, sent } = stage();
    shown.banner(BANNER);
    window.dispatchEvent(new Event("pagehide"));
    expect(sent.at(-1)).toBeNull();
    window.dispatchEvent(new Event("pageshow"));
    expect(sent.at(-1)).toMatchObject({ banner: BANNER });
  });

  it("ends", async () => {
    const { shown, sent, deaf } = stage();
    shown.banner(BANNER);
    const choice = shown.hold(HELD);
    shown.destroy();
    expect(await choice).toBe("not_now");
    expect(sent.at(-1)).toBeNull();
    expect(deaf()).toBe(1);
  });
});

describe("a held click off the page", () => {
  it.each(["not_now", "anyway"] as const)("is over with %s", async (choice) => {
    const { shown, sent, choose } = stage();
    const chosen = shown.hold(HELD);
    expect(sent.at(-1)?.hold?.view).toEqual(HELD);
    choose(choice);
    expect(await chosen).toBe(choice);
    expect(sent.at(-1)).toBeNull();
  });

  it("stays after a write until it is known what comes of it", async () => {
    const { shown, sent, choose } = stage();
    const chosen = shown.hold(HELD);
    choose(SUGGESTED);
    expect(await chosen).toEqual(SUGGESTED);
    expect(sent.at(-1)?.hold).toMatchObject({ view: null });
    shown.unhold();
    expect(sent.at(-1)).toBeNull();
  });

  it("does not take the answer to another question", async () => {
    const { shown, sent, choose } = stage();
    const first = shown.hold(HELD);
    const old = sent.at(-1)?.hold?.question ?? "";
    const second = shown.hold({ ...HELD, message: "Logged." });
    expect(await first).toBe("not_now");
    expect(sent.some((aside) => aside === null)).toBe(false); // its window stays open
    choose("anyway", old);
    choose("not_now");
    expect(await second).toBe("not_now");
  });

  it.each([false, new Error("gone")])("that nobody can see is not held: %s", async (seen) => {
    const { shown, sent } = stage(seen);
    await expect(shown.hold(HELD)).rejects.toThrow("could not be shown");
    expect(sent.at(-1)).toBeNull();
  });
});
