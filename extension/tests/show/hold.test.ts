import { describe, expect, it, vi } from "vitest";
import { STATES, WORDS } from "../../src/show/words";
import type { State } from "../../src/wire/state";
import { button, has, one, said, setStage, verdict } from "./stage";

const SUGGESTED = { route: "suggested", request: { person: { person_id: "00000000000000aa" } } };
const ENDED = { route: "outcome", request: { company: "Acme", status: "presumed_closed" } };
const HELD = { name: "Priya Nair", state: "ok" as const, verdict: verdict() };

describe("the held click", () => {
  it("is an alert dialog with a name and a reason, and the focus on Not now", () => {
    const stage = setStage();
    void stage.shown.hold(HELD);
    const dialog = one<HTMLDialogElement>(stage, "[role=alertdialog]");
    const named = (attribute: string) => stage.shadow.getElementById(dialog.getAttribute(attribute) ?? "");
    expect(dialog.open).toBe(true);
    expect(said(named("aria-labelledby"))).toBe(verdict().title);
    expect(said(named("aria-describedby"))).toContain("looks like pressure");
    expect(said(stage.shadow.activeElement)).toBe("Not now");
  });

  it.each([
    ["Not now", "not_now"],
    ["Connect anyway", "anyway"],
    ["They suggested it", SUGGESTED],
    ["The process has ended", ENDED],
  ])("%s", async (name, choice) => {
    const stage = setStage();
    const chosen = stage.shown.hold(HELD);
    button(stage, name).click();
    expect(await chosen).toEqual(choice);
    expect(stage.shadow.querySelector("dialog")).toBeNull();
  });

  it("closed by Escape, it is not now", async () => {
    const stage = setStage();
    const chosen = stage.shown.hold(HELD);
    one<HTMLDialogElement>(stage, "dialog").close(); // what the browser does on Escape
    expect(await chosen).toBe("not_now");
  });

  it("gives the focus back", async () => {
    const connect = document.createElement("button");
    document.body.append(connect);
    connect.focus();
    const stage = setStage();
    const chosen = stage.shown.hold(HELD);
    button(stage, "Not now").click();
    await chosen;
    expect(document.activeElement).toBe(connect);
  });

  it("asked again, the earlier question is over", async () => {
    const stage = setStage();
    const first = stage.shown.hold({ name: "Priya Nair", state: "starting" });
    const second = stage.shown.hold(HELD);
    expect(await first).toBe("not_now");
    expect(stage.shadow.querySelectorAll("dialog")).toHaveLength(1);
    stage.shown.unhold();
    expect(await second).toBe("not_now");
  });

  it("is not left open behind us", async () => {
    const stage = setStage();
    const chosen = stage.shown.hold(HELD);
    stage.shown.destroy();
    expect(await chosen).toBe("not_now");
  });

  it.each(Object.keys(STATES) as State[])(
    "without a verdict, %s explains itself and lets go",
    async (state) => {
      const stage = setStage();
      const chosen = stage.shown.hold({ name: "Priya Nair", state });
      expect(said(one(stage, "h2"))).toContain("too early to connect with Priya Nair");
      expect(has(stage, "They suggested it")).toBe(false);
      button(stage, "Connect anyway").click();
      expect(await chosen).toBe("anyway");
    },
  );

  it("offers the way on exactly once", () => {
    const stage = setStage();
    void stage.shown.hold(HELD);
    const labels = Array.from(stage.shadow.querySelectorAll("dialog button"), said);
    expect(labels).toEqual(["Not now", "They suggested it", "The process has ended", "Connect anyway"]);
  });
});

describe("what came of mending", () => {
  it("is said in the dialog, and what waits is not mended again", () => {
    const stage = setStage();
    let chosen: unknown = "";
    void stage.shown.hold({ ...HELD, message: WORDS.queued }).then((choice) => (chosen = choice));
    expect(said(one(stage, "dialog [aria-live=polite]"))).toBe(WORDS.queued);
    button(stage, "They suggested it").click();
    expect(button(stage, "The process has ended").getAttribute("aria-disabled")).toBe("true");
    expect([chosen, stage.shadow.querySelectorAll("dialog").length]).toEqual(["", 1]);
  });

  it("leaves the buttons alone when it is done", async () => {
    const stage = setStage();
    const chosen = stage.shown.hold({ ...HELD, message: "Done." });
    button(stage, "They suggested it").click();
    expect(await chosen).toEqual(SUGGESTED);
  });
});

describe("a key that is still down", () => {
  it.each(["Enter", " "])("%j does not press what has the focus now", (key) => {
    const stage = setStage();
    void stage.shown.hold(HELD);
    const press = (repeat: boolean) => {
      const event = new KeyboardEvent("keydown", {
        key,
        repeat,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      stage.shadow.activeElement?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([press(true), press(false)]).toEqual([true, false]);
  });
});

describe("a question whether it is them", () => {
  const profile = { slug: "priya-nair-12" };
  const person = { person_id: "00000000000000aa", profile };

  it.each([
    ["Yes, that's them", true],
    ["No, someone else", false],
  ])("is answered there: %s", async (name, same) => {
    const stage = setStage();
    const chosen = stage.shown.hold({ ...HELD, profile, verdict: verdict({ level: "confirm" }) });
    expect(has(stage, "They suggested it")).toBe(false);
    button(stage, name).click();
    expect(await chosen).toEqual({ route: "confirm", request: { ...person, same } });
  });
});

describe("a double click on Connect", () => {
  it("is no answer: the mouse is not heard at first, keys are", async () => {
    const stage = setStage();
    let chosen: unknown = "";
    void stage.shown.hold(HELD).then((choice) => (chosen = choice));
    const anyway = button(stage, "Connect anyway");
    const press = (detail: number) =>
      anyway.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, detail }));
    press(1);
    press(2);
    await Promise.resolve();
    expect(chosen).toBe("");
    press(0);
    await Promise.resolve();
    expect(chosen).toBe("anyway");
  });

  it("that is over, the mouse is heard", async () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(1000);
    const stage = setStage();
    const chosen = stage.shown.hold(HELD);
    now.mockReturnValue(1600);
    button(stage, "Connect anyway").dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
    expect(await chosen).toBe("anyway");
  });
});

describe("a page that takes out what it does not know", () => {
  it("gets its click back, since nobody can see the question", async () => {
    const stage = setStage();
    const chosen = stage.shown.hold(HELD);
    stage.shadow.host.remove();
    await expect(chosen).rejects.toThrow("could not be shown");
  });
});
