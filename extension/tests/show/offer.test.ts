import { describe, expect, it, vi } from "vitest";
import { button, NOTE, one, said, setStage } from "./stage";

const SAME = { language: "en", register: "neutral", limit: 200 };
const OFFER = { note: NOTE, name: "Priya" };
const status = (stage: ReturnType<typeof setStage>) => said(one(stage, ".offer .status"));

describe("the note beside LinkedIn's dialog", () => {
  it("stands there with its length", () => {
    const stage = setStage();
    stage.shown.offer(OFFER);
    expect(said(one(stage, ".offer h2"))).toBe("A note for Priya");
    expect(said(one(stage, ".offer blockquote"))).toBe(NOTE.text);
    expect(said(one(stage, ".offer .length"))).toBe(`${NOTE.text.length}/200`);
  });

  it("is used as it is", () => {
    const stage = setStage();
    stage.shown.offer(OFFER);
    button(stage, "Use it").click();
    expect(stage.acts).toEqual([{ kind: "use_note", text: NOTE.text }]);
    stage.shown.offer({ ...OFFER, message: "It is in LinkedIn's field." });
    expect(status(stage)).toContain("It is in LinkedIn's field.");
  });

  it("is used as it was edited, counted as LinkedIn counts", () => {
    const stage = setStage();
    stage.shown.offer(OFFER);
    button(stage, "Edit").click();
    const field = one<HTMLTextAreaElement>(stage, "textarea");
    field.value = "Hi Priya 👋";
    field.dispatchEvent(new Event("input"));
    expect(said(one(stage, ".offer .length"))).toBe("11/200");
    button(stage, "Use it").click();
    expect(stage.acts).toEqual([{ kind: "use_note", text: "Hi Priya 👋" }]);
  });

  it("is not used when it is too long", () => {
    const stage = setStage();
    stage.shown.offer(OFFER);
    button(stage, "Edit").click();
    const field = one<HTMLTextAreaElement>(stage, "textarea");
    field.value = "x".repeat(203);
    field.dispatchEvent(new Event("input"));
    expect(said(one(stage, ".offer .length"))).toBe("203/200 · 3 too many for LinkedIn.");
    button(stage, "Use it").click();
    expect(stage.acts).toEqual([]);
  });

  it("keeps what was edited when it is offered anew, and takes a new draft", () => {
    const stage = setStage();
    stage.shown.offer(OFFER);
    button(stage, "Edit").click();
    const field = one<HTMLTextAreaElement>(stage, "textarea");
    field.value = "My own words";
    field.dispatchEvent(new Event("input"));
    stage.shown.offer(OFFER);
    expect(one<HTMLTextAreaElement>(stage, "textarea").value).toBe("My own words");
    stage.shown.offer({ ...OFFER, note: { ...NOTE, text: "Another draft" } });
    expect(said(one(stage, ".offer blockquote"))).toBe("Another draft");
  });

  it("is copied", async () => {
    const stage = setStage();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    stage.shown.offer(OFFER);
    button(stage, "Copy").click();
    await vi.waitFor(() => expect(status(stage)).toBe("Copied."));
    expect(write).toHaveBeenCalledWith(NOTE.text);
    expect(stage.acts).toEqual([{ kind: "copied" }]);
  });

  it("that the browser does not copy can be copied by hand", async () => {
    const stage = setStage();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    stage.shown.offer(OFFER);
    button(stage, "Copy").click();
    await vi.waitFor(() => expect(status(stage)).toContain("press Ctrl+C"));
    expect(one<HTMLTextAreaElement>(stage, "textarea").value).toBe(NOTE.text);
    expect(stage.acts).toEqual([]);
  });

  it("asks for what only the user knows", () => {
    const stage = setStage();
    stage.shown.offer({ ...OFFER, note: { ...NOTE, detail_needed: true } });
    const field = one<HTMLInputElement>(stage, "input");
    expect(said(one(stage, "label"))).toBe("What do you want to remember?");
    const form = one<HTMLFormElement>(stage, "form");
    form.requestSubmit();
    expect(stage.acts).toEqual([]);
    field.value = " the payments team ";
    form.requestSubmit();
    expect(stage.acts).toEqual([
      { kind: "note", request: { detail: "the payments team", remember: true, ...SAME } },
    ]);
  });

  it("says what is doubtful about it", () => {
    const stage = setStage();
    const findings = [{ rule: "generic", text: "This could be said to anybody.", source: "Afterword" }];
    stage.shown.offer({ ...OFFER, note: { ...NOTE, findings } });
    expect(said(one(stage, ".offer li"))).toBe("This could be said to anybody.");
  });

  it("moves into a modal dialog of LinkedIn's, outside of which nothing can be clicked, and back", () => {
    const stage = setStage();
    const modal = document.createElement("dialog");
    const field = document.createElement("textarea");
    modal.append(field);
    document.body.append(modal);
    modal.showModal();
    stage.shown.offer(OFFER, field);
    expect(stage.shadow.host.parentElement).toBe(modal);
    stage.shown.banner({ state: "offline" });
    expect(stage.shadow.host.parentElement).toBe(modal);
    stage.shown.offer(null);
    expect(stage.shadow.host.parentElement).toBe(document.documentElement);
  });
});

describe("where the note stands", () => {
  const at = (left: number, right: number) => {
    const root = document.documentElement;
    vi.spyOn(root, "clientWidth", "get").mockReturnValue(1185);
    vi.spyOn(root, "clientHeight", "get").mockReturnValue(850);
    const box = { left, right, top: 100, bottom: 300, width: right - left } as DOMRect;
    const beside = document.createElement("div");
    beside.getBoundingClientRect = () => box;
    const stage = setStage();
    stage.shown.offer(OFFER, beside);
    const { style } = one<HTMLElement>(stage, ".offer");
    return [style.left, style.width, style.top];
  };

  it.each([
    ["to the right", 200, 600, ["612px", "340px", "100px"]],
    ["to the left", 600, 1100, ["248px", "340px", "100px"]],
    ["narrower where there is less room", 300, 885, ["897px", "276px", "100px"]],
    ["below where there is none", 100, 1085, ["833px", "340px", "312px"]],
  ])("%s", (_, left, right, spot) => {
    expect(at(left, right)).toEqual(spot);
  });
});
