import { describe, expect, it } from "vitest";
import { allowed, speaker } from "../../src/wire/gate";
import { receive } from "../../src/wire/receive";
import { local } from "../../src/wire/storage";
import { ID } from "./browser";

const tab = { id: 1, url: "https://www.linkedin.com/in/priya-nair/" } as chrome.tabs.Tab;
const PICTURES = { look: "the look", showTab: () => undefined, showHeld: () => undefined };
const page = (url: string) => ({ id: ID, tab, url });

describe("who speaks", () => {
  it.each(["https://www.linkedin.com/in/priya-nair/", "https://www.linkedin.com/preload/"])(
    "a page: %s",
    (url) => {
      expect(speaker(page(url))).toBe("content");
    },
  );

  it("a screen of ours", () => {
    expect(speaker(page(`chrome-extension://${ID}/options.html`))).toBe("screen");
    expect(speaker({ id: ID, url: `chrome-extension://${ID}/popup.html` })).toBe("screen");
  });

  it.each([
    { id: "another".padEnd(32, "a"), tab, url: "https://www.linkedin.com/" },
    page("https://www.linkedin.com.evil.example/"),
    page("https://evil.example/www.linkedin.com"),
    page("http://www.linkedin.com/"),
    page("https://de.linkedin.com/"),
    page(`chrome-extension://${ID}.evil.example/options.html`),
    page("about:blank"),
    page(""),
    { id: ID, url: "https://www.linkedin.com/" },
    { id: ID, tab },
  ])("nobody: %j", (sender) => {
    expect(speaker(sender)).toBeNull();
  });
});

describe("what may be said", () => {
  it.each(["verdict", "confirm", "log", "decline", "suggested", "outcome", "invitation", "note", "watch"])(
    "a page asks %s",
    (route) => {
      expect(allowed("content", { kind: "ask", route, request: {} })).toBe(true);
    },
  );

  it.each([
    [{ route: "undo", request: { revision: 7 } }, true],
    [{ route: "undo", request: {} }, false],
    [{ route: "undo" }, false],
    [{ route: "update", request: { person: {}, name: "Priya Shah" } }, true],
    [{ route: "update", request: { person: {}, employer: "Globex" } }, true],
    [{ route: "update", request: { person: {}, name: "Priya Shah", wrong: "Priya Nair" } }, false],
    [{ route: "update", request: { person: {}, topics: "cats" } }, false],
  ])("%j: %s", (asked, may) => {
    expect(allowed("content", { kind: "ask", ...asked })).toBe(may);
  });

  it.each([
    "list",
    "show",
    "merge",
    "clients",
    "pair",
    "unpair",
    "forget",
    "undo",
    "update",
    "shutdown",
    "hello",
    "nothing",
  ])("a page does not ask %s", (route) => {
    expect(allowed("content", { kind: "ask", route, request: {} })).toBe(false);
  });

  it.each([
    null,
    undefined,
    "ask",
    7,
    {},
    { kind: "ask" },
    { kind: "pair" },
    { kind: "status" },
    { kind: "consent" },
  ])("a page does not say %j", (message) => {
    expect(allowed("content", message)).toBe(false);
  });

  it("what is not allowed is not even handled", async () => {
    const sender = page("https://www.linkedin.com/");
    expect(receive({ kind: "consent", agreed: true }, sender, PICTURES)).toBeNull();
    expect(await local.get("consent")).toBeUndefined();
  });

  it("what is allowed is answered", async () => {
    const sender = page("https://www.linkedin.com/");
    const given = receive({ kind: "preferences" }, sender, PICTURES);
    expect(await given).toEqual({
      consented: false,
      paired: false,
      noteLimit: 200,
      collapsed: false,
      where: "page",
    });
  });

  it("a page has what it draws with once the user has agreed", async () => {
    await local.set("consent", { at: 0 });
    const given = receive({ kind: "preferences" }, page("https://www.linkedin.com/"), PICTURES);
    expect(await given).toMatchObject({ consented: true, look: "the look" });
  });

  it("the toolbar hears what a profile's tab was answered, and not the rows of a search", async () => {
    const told: unknown[] = [];
    const pictures = { ...PICTURES, showTab: (...heard: unknown[]) => told.push(heard) };
    const ask = (surface: string) => ({ kind: "ask", route: "verdict", request: { name: "P.", surface } });
    const sender = page("https://www.linkedin.com/");
    await receive(ask("search"), sender, pictures);
    await receive(ask("profile"), sender, pictures);
    expect(told).toEqual([[1, { state: "unpaired" }]]);
  });
});
