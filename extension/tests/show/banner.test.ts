import { describe, expect, it, vi } from "vitest";
import { STATES } from "../../src/show/words";
import type { Level } from "../../src/wire/contract";
import type { State } from "../../src/wire/state";
import { button, has, NOTE, one, said, setStage, verdict } from "./stage";

const PERSON = "00000000000000aa";
const text = said;

describe("the page", () => {
  it("gets one plain element, outside its body, that it cannot look into", () => {
    const before = document.documentElement.children.length;
    setStage().shown.banner({ state: "ok", verdict: verdict() });
    const added = Array.from(document.documentElement.children).slice(before);
    expect(added.map(({ tagName, attributes }) => [tagName, attributes.length])).toEqual([["DIV", 0]]);
    expect(added[0]?.shadowRoot).toBeNull();
    expect(text(document.documentElement)).not.toContain("Priya");
  });

  it("hears nothing of what is typed or focused there", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict() });
    const heard = vi.fn();
    for (const type of ["keydown", "focusin", "click"]) document.addEventListener(type, heard);
    for (const type of ["keydown", "focusin", "click"]) {
      button(stage, "Collapse").dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it("gets it back when it threw it away", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict() });
    stage.shadow.host.remove();
    stage.shown.banner({ state: "ok", verdict: verdict() });
    expect(stage.shadow.host.isConnected).toBe(true);
  });

  it("is left as it was", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict() });
    stage.shown.destroy();
    expect(stage.shadow.host.isConnected).toBe(false);
  });
});

describe("a verdict", () => {
  it("is a region with a title, a reason with its source, and what to do", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict() });
    const region = one(stage, "[role=region]");
    expect(region.getAttribute("aria-label")).toBe("Afterword");
    expect(text(one(stage, "h2"))).toBe("Not yet. You meet Priya on Thursday at 15:00.");
    expect(text(region)).toContain("looks like pressure");
    expect(text(region)).toContain("Fine again when Acme has decided.");
    const source = one<HTMLAnchorElement>(stage, "a");
    expect([text(source), source.href, source.rel]).toEqual([
      "Sigerhall, rule 1",
      "https://example.org/rule-1",
      "noopener noreferrer",
    ]);
  });

  it("never speaks by colour alone", () => {
    const stage = setStage();
    const levels: Level[] = ["not_yet", "ask_first", "go", "settled", "confirm", "unlisted"];
    const pictures = levels.map((level) => {
      stage.shown.banner({ state: "ok", verdict: verdict({ level, title: level }) });
      expect(text(one(stage, "[role=region]"))).toContain(level);
      return one(stage, ".line svg path").getAttribute("d");
    });
    expect(new Set(pictures).size).toBe(levels.length);
  });

  it("is never read as markup", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict({ title: "<img src=x onerror=alert(1)>" }) });
    expect(stage.shadow.querySelector("img")).toBeNull();
  });

  it("links to nothing but https", () => {
    const stage = setStage();
    const [finding] = verdict().findings;
    if (!finding) throw new Error("the example has a finding");
    const findings = [{ ...finding, source_url: "javascript:alert(1)" }];
    stage.shown.banner({ state: "ok", verdict: verdict({ findings }) });
    expect(stage.shadow.querySelector("a")).toBeNull();
  });

  it("can be mended on the spot, and asks to be remembered", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict() });
    for (const name of ["Remind me", "They suggested it", "The process has ended"])
      button(stage, name).click();
    expect(stage.acts).toEqual([
      { kind: "remind" },
      { kind: "write", route: "suggested", request: { person: { person_id: "00000000000000aa" } } },
      { kind: "write", route: "outcome", request: { company: "Acme", status: "presumed_closed" } },
    ]);
  });

  it("that asks who it is shows what speaks for and against, in words", () => {
    const stage = setStage();
    const evidence = [
      { name: "name", text: "same name", weight: 3 },
      { name: "company", text: "another company", weight: -2 },
    ];
    const match = { kind: "possible" as const, evidence, candidates: [{ id: PERSON, name: "Priya Nair" }] };
    const profile = { name: "Priya Nair", slug: "priya-nair-77" };
    stage.shown.banner({ state: "ok", profile, verdict: verdict({ level: "confirm", match }) });
    const lines = Array.from(stage.shadow.querySelectorAll("li"), text);
    expect(lines).toEqual(["same name (speaks for it)", "another company (speaks against it)"]);
    button(stage, "Yes, that's them").click();
    button(stage, "No, someone else").click();
    const said = (same: boolean) => {
      const request = { person_id: PERSON, same, profile };
      return { kind: "write", route: "confirm", request, profile };
    };
    expect(stage.acts).toEqual([said(true), said(false)]);
  });

  it("of the cache says how old it is, and that it may be over", () => {
    const stage = setStage();
    const over = verdict({ changes_at: "2020-01-01T00:00:00Z" });
    stage.shown.banner({ state: "cached", verdict: over, ageSeconds: 2 * 3600 });
    expect(text(one(stage, "[role=region]"))).toContain(
      "Last answer: 2 hours ago. It may have changed since.",
    );
    button(stage, "Try again").click();
    expect(stage.acts).toEqual([{ kind: "retry" }]);
  });

  it("waits with its buttons while a click is under way, and tells what came of it", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict(), busy: true });
    button(stage, "They suggested it").click();
    expect(stage.acts).toEqual([]);
    expect(text(one(stage, "[aria-live=polite]"))).toBe("One moment …");
    stage.shown.banner({ state: "ok", verdict: verdict(), message: "Noted." });
    expect(text(one(stage, "[aria-live=polite]"))).toBe("Noted.");
  });
});

describe("nobody of the log", () => {
  const unlisted = verdict({
    level: "unlisted",
    title: "Not in your log.",
    findings: [{ rule: "unlisted", text: "Nobody.", source: "Afterword" }],
    match: { kind: "none" },
  });
  const profile = { name: "Ann Example", company: "Acme", url: "https://www.linkedin.com/in/ann/" };

  it("is a small pill", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: unlisted, profile });
    expect(text(one(stage, ".pill .title"))).toBe("Not in your log");
    expect(stage.shadow.querySelector("h2")).toBeNull();
  });

  it("says so when their company is deciding", () => {
    const stage = setStage();
    const title = "Not in your log, but Acme is deciding: better safe than sorry.";
    const findings = [{ rule: "company_open", text: "…", source: "Afterword" }];
    stage.shown.banner({ state: "ok", verdict: { ...unlisted, title, findings }, profile });
    expect(text(one(stage, ".pill .title"))).toBe(title);
  });

  it("can be logged in three fields, filled from the profile", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: unlisted, profile });
    button(stage, "Log this person").click();
    const fields = Array.from(stage.shadow.querySelectorAll("input"), ({ id, value }) => [id, value]);
    expect(fields).toEqual([
      ["name", "Ann Example"],
      ["company", "Acme"],
      ["when", ""],
    ]);
    expect(stage.shadow.activeElement?.id).toBe("name");
    one<HTMLInputElement>(stage, "#when").value = "2026-11-26T15:00";
    one<HTMLFormElement>(stage, "form").requestSubmit();
    const starts_at = new Date("2026-11-26T15:00").toISOString();
    const ids = { linkedin: profile.url, member_id: null };
    const request = { name: "Ann Example", company: "Acme", starts_at, ...ids };
    expect(stage.acts).toEqual([{ kind: "write", route: "log", request }]);
  });

  it("keeps what was typed, and where, when the answer comes anew", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: unlisted, profile });
    button(stage, "Log this person").click();
    const company = one<HTMLInputElement>(stage, "#company");
    company.value = "Acme Ltd";
    company.focus();
    stage.shown.banner({ state: "ok", verdict: unlisted, profile, message: "Which Ann?" });
    expect(one<HTMLInputElement>(stage, "#company").value).toBe("Acme Ltd");
    expect(stage.shadow.activeElement?.id).toBe("company");
  });

  it("is not logged without a company", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: unlisted, profile: { name: "Ann Example" } });
    button(stage, "Log this person").click();
    one(stage, "form").dispatchEvent(new Event("submit", { cancelable: true }));
    expect(stage.acts).toEqual([]);
  });
});

describe("every state", () => {
  const states = Object.keys(STATES) as Exclude<State, "ok">[];

  it.each(states)("%s says what it is in a sentence", (state) => {
    const stage = setStage();
    stage.shown.banner({ state });
    expect(text(one(stage, "[role=region]"))).toContain(STATES[state].title);
    expect(STATES[state].text).toMatch(/\.$/);
  });

  it.each(states.filter((state) => state !== "unreadable"))("%s has one click that mends it", (state) => {
    const stage = setStage();
    stage.shown.banner({ state });
    const { fix } = STATES[state];
    button(stage, fix?.label ?? "").click();
    expect(stage.acts).toEqual([{ kind: fix?.act }]);
  });

  it("that cannot read the page is a pill", () => {
    const stage = setStage();
    stage.shown.banner({ state: "unreadable" });
    expect(text(one(stage, ".pill .title"))).toBe("Afterword cannot read this page.");
  });
});

describe("collapsing", () => {
  it("leaves icon and word, and is told so that it can be remembered", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict() });
    button(stage, "Collapse").click();
    expect(text(one(stage, ".pill .title"))).toBe("Not yet");
    expect(stage.shadow.activeElement).toBe(null);
    button(stage, "Expand").click();
    expect(text(one(stage, "h2"))).toContain("Not yet. You meet Priya");
    expect(stage.acts).toEqual([
      { kind: "collapsed", collapsed: true },
      { kind: "collapsed", collapsed: false },
    ]);
  });

  it("is as it was left", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict(), collapsed: true });
    expect(one(stage, ".banner").classList.contains("pill")).toBe(true);
  });

  it("keeps the focus on the button", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict() });
    button(stage, "Collapse").focus();
    button(stage, "Collapse").click();
    expect(stage.shadow.activeElement?.getAttribute("aria-label")).toBe("Expand");
  });
});

describe("the draft in the banner", () => {
  it("stands there with its length, to use, edit or copy", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict({ level: "go", note: NOTE }) });
    expect(text(one(stage, "blockquote"))).toBe(NOTE.text);
    expect(text(one(stage, ".length"))).toBe(`${NOTE.text.length}/200`);
    expect([has(stage, "Use it"), has(stage, "Edit"), has(stage, "Copy")]).toEqual([true, true, true]);
  });

  it("is gone when nobody is shown", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", verdict: verdict({ level: "go", note: NOTE }) });
    stage.shown.banner(null);
    expect(one<HTMLElement>(stage, ".banner").hidden).toBe(true);
  });
});

it("a way out names what it opens", () => {
  const stage = setStage();
  const advice = { action: "nothing" as const, text: "Set it first.", url: "https://example.org/setting" };
  stage.shown.banner({ state: "ok", verdict: verdict({ advice }) });
  expect(said(one(stage, ".advice a"))).toBe("Open the setting");
});
