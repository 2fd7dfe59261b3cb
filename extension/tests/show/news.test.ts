import { describe, expect, it, test } from "vitest";
import type { Offer } from "../../src/wire/contract";
import { button, has, one, said, setStage, verdict } from "./stage";

const ABOUT = { person: { person_id: "00000000000000aa" } };
const NAME: Offer = { kind: "name", old: "Priya Nair", new: "Priya Shah", text: "Priya is now Priya Shah." };
const COMPANY: Offer = { kind: "company", old: "Acme", new: "Globex", text: "Priya works at Globex now." };
const profile = { name: "Priya Shah", url: "https://www.linkedin.com/in/priya/", member_id: "ACoAAPriya" };

describe("what a profile says and the log does not", () => {
  it.each([
    [NAME, { name: "Priya Shah" }],
    [COMPANY, { employer: "Globex" }],
  ])("$kind is offered, never taken", (offer, change) => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", profile, verdict: verdict({ offers: [offer] }) });
    expect(said(one(stage, ".news"))).toContain(offer.text);
    expect(stage.acts).toEqual([]);
    button(stage, "Update your log").click();
    button(stage, "Leave it").click();
    const left = { kind: offer.kind, value: offer.new };
    expect(stage.acts).toEqual([
      { kind: "write", route: "update", request: { ...ABOUT, ...change } },
      { kind: "write", route: "decline", request: { ...ABOUT, ...left } },
    ]);
  });

  it("comes one thing at a time", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", profile, verdict: verdict({ offers: [NAME, COMPANY] }) });
    expect(said(one(stage, ".news"))).not.toContain("Globex");
  });

  it("is not asked of an old answer, nor while one is under way", () => {
    const stage = setStage();
    stage.shown.banner({ state: "cached", ageSeconds: 5, profile, verdict: verdict({ offers: [NAME] }) });
    expect(stage.shadow.querySelector(".news")).toBeNull();
    stage.shown.banner({ state: "ok", busy: true, profile, verdict: verdict({ offers: [NAME] }) });
    button(stage, "Update your log").click();
    expect(stage.acts).toEqual([]);
  });

  it("is drawn, so that the page cannot ask for it", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", profile, verdict: verdict({ offers: [NAME] }) });
    expect(one(stage, ".news").textContent).toBe("");
  });
});

describe("undo", () => {
  const written = { state: "ok", reply: { text: "Noted.", undo: 8 } };

  it("takes back just what was said last", () => {
    const stage = setStage();
    stage.shown.banner({ state: "ok", profile, verdict: verdict(), message: "Noted.", written });
    button(stage, "Undo").click();
    expect(stage.acts).toEqual([{ kind: "write", route: "undo", request: { revision: 8 } }]);
  });

  it("is there in a pill too", () => {
    const stage = setStage();
    const unlisted = verdict({ level: "unlisted", match: { kind: "none" } });
    stage.shown.banner({ state: "ok", profile, verdict: unlisted, message: "Noted.", written });
    expect(one(stage, ".pill").contains(button(stage, "Undo"))).toBe(true);
  });

  test.each([
    ["nothing was kept", "Noted.", { state: "ok", reply: { text: "Noted.", undo: null } }],
    ["another thing was said since", "You will be reminded.", written],
    ["it was refused", "No.", { state: "refused", error: { code: "conflict", text: "No." } }],
    ["nothing was said", undefined, undefined],
  ])("is not there when %s", (_, message, written) => {
    const stage = setStage();
    const more = { ...(message && { message }), ...(written && { written }) };
    stage.shown.banner({ state: "ok", profile, verdict: verdict(), ...more });
    expect(has(stage, "Undo")).toBe(false);
  });
});

describe("somebody who may be in the log", () => {
  const unlisted = verdict({ level: "unlisted", match: { kind: "none" } });
  const first = { id: "00000000000000b1", name: "Priya Nair", detail: "Acme" };
  const other = { id: "00000000000000b2", name: "Priya Nair", detail: "Globex" };
  const request = { name: "Priya Shah", company: "Acme", linkedin: profile.url, member_id: "ACoAAPriya" };

  function asked(candidates: (typeof first)[]) {
    const stage = setStage();
    const view = { state: "ok", profile, verdict: unlisted } as const;
    stage.shown.banner(view);
    button(stage, "Log this person").click();
    one<HTMLInputElement>(stage, "#company").value = "Acme";
    one<HTMLFormElement>(stage, "form").requestSubmit();
    const text = "Is this Priya Nair (Acme)?";
    const error = { code: "ambiguous", text, field: "person_id", candidates };
    stage.shown.banner({ ...view, message: text, written: { state: "refused", error } });
    expect(said(one(stage, "[role=alert]"))).toBe(text);
    expect(said(one(stage, ".banner")).split(text)).toHaveLength(2); // once
    return stage;
  }

  it("is asked about: them or somebody else", () => {
    const stage = asked([first]);
    button(stage, "Yes, that's them").click();
    button(stage, "No, someone else").click();
    expect(stage.acts).toEqual([
      { kind: "write", route: "log", request },
      { kind: "write", route: "log", request: { ...request, person_id: first.id } },
      { kind: "write", route: "log", request: { ...request, new_person: true } },
    ]);
  });

  it("is chosen among several", () => {
    const stage = asked([first, other]);
    button(stage, "Priya Nair · Globex").click();
    expect(stage.acts.at(-1)).toMatchObject({ request: { person_id: other.id } });
    expect(has(stage, "Yes, that's them")).toBe(false);
  });

  it("is not asked about when the form was closed", () => {
    const stage = asked([first]);
    button(stage, "Cancel").click();
    expect(has(stage, "Yes, that's them")).toBe(false);
  });
});
