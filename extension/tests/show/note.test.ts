import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ShownNote } from "../../src/show";
import { button, has, NOTE, one, type Stage, said, setStage } from "./stage";

const LANGUAGES = [
  { code: "en", name: "English", registers: { neutral: "neutral" } },
  { code: "de", name: "Deutsch", registers: { formal: "Sie", informal: "du" } },
];
const HOW = { language: "en", register: "neutral", limit: 200 };

function offer(stage: Stage, change: Partial<ShownNote> = {}) {
  stage.shown.offer({ name: "Priya", note: { ...NOTE, register: "neutral", ...change } });
}

function choose(stage: Stage, name: string, value: string) {
  const list = one<HTMLSelectElement>(stage, `select[name="${name}"]`);
  list.value = value;
  list.dispatchEvent(new Event("change"));
}

function type(stage: Stage, text: string) {
  const field = one<HTMLTextAreaElement>(stage, "textarea");
  field.value = text;
  field.dispatchEvent(new Event("input"));
  return field;
}

describe("a note's language and length", () => {
  it("are asked for when the user wants to choose", () => {
    const stage = setStage();
    offer(stage);
    expect(stage.shadow.querySelector("select")).toBeNull();
    button(stage, "Language and length").click();
    expect(stage.acts).toEqual([{ kind: "note", request: HOW }]);
    offer(stage, { languages: LANGUAGES });
    expect(has(stage, "Language and length")).toBe(false);
    choose(stage, "Language", "de");
    expect(stage.acts.at(-1)).toEqual({ kind: "note", request: { language: "de", limit: 200, keep: true } });
  });

  it("stay on offer with the next draft, in whose language there may be a form of address", () => {
    const stage = setStage();
    offer(stage, { languages: LANGUAGES });
    expect(stage.shadow.querySelector('select[name="Form of address"]')).toBeNull();
    offer(stage, { text: "Guten Tag", language: "de", register: "formal" });
    choose(stage, "Form of address", "informal");
    const request = { language: "de", register: "informal", limit: 200, keep: true };
    expect(stage.acts.at(-1)).toEqual({ kind: "note", request });
    choose(stage, "Characters at most", "300");
    expect(stage.acts.at(-1)).toMatchObject({ request: { limit: 300, register: "formal" } });
  });

  it("stand there as no text that a page's search could find", () => {
    const stage = setStage();
    offer(stage, { languages: LANGUAGES });
    expect(one(stage, "select").textContent).toBe("");
    expect(one(stage, "option[value=de]").getAttribute("label")).toBe("Deutsch");
  });

  it("come with how many notes LinkedIn leaves", () => {
    const stage = setStage();
    offer(stage, { left: 3 });
    expect(said(one(stage, ".offer"))).toContain("Notes that LinkedIn leaves you this month: 3.");
  });
});

describe("a note that is changed", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is looked at when the typing rests, in the field that it was typed in", () => {
    const stage = setStage();
    offer(stage);
    button(stage, "Edit").click();
    const field = type(stage, "My own");
    vi.advanceTimersByTime(300);
    type(stage, "My own words");
    vi.advanceTimersByTime(599);
    expect(stage.acts).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(stage.acts).toEqual([{ kind: "note", request: { text: "My own words", keep: true, ...HOW } }]);
    field.focus();
    field.setSelectionRange(2, 2);
    const findings = [{ rule: "no_detail", text: "What was yours in it?", source: "Afterword" }];
    offer(stage, { text: "My own words", edited: true, findings });
    expect(one(stage, "textarea")).toBe(field);
    expect(field.selectionStart).toBe(2);
    expect(stage.shadow.activeElement).toBe(field);
    expect(said(one(stage, ".offer li"))).toBe("What was yours in it?");
  });

  it("is not overtaken by the answer to what was typed before", () => {
    const stage = setStage();
    offer(stage);
    button(stage, "Edit").click();
    type(stage, "My own words, and more");
    offer(stage, { text: "My own words", edited: true });
    expect(one<HTMLTextAreaElement>(stage, "textarea").value).toBe("My own words, and more");
    expect(said(one(stage, ".length"))).toBe("22/200");
  });

  it("can be begun anew, and then is ours", () => {
    const stage = setStage();
    offer(stage, { text: "My own words", edited: true });
    button(stage, "Start anew").click();
    const request = { fresh: true, keep: true, ...HOW };
    expect(stage.acts).toEqual([{ kind: "note", request }]);
    offer(stage);
    expect(said(one(stage, "blockquote"))).toBe(NOTE.text);
    expect(has(stage, "Start anew")).toBe(false);
  });

  it("is shown though nothing personal is remembered", () => {
    const stage = setStage();
    offer(stage, { text: "My own words", edited: true, detail_needed: true });
    expect(said(one(stage, "blockquote"))).toBe("My own words");
  });
});
