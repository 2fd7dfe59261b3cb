import { beforeEach, describe, expect, it, vi } from "vitest";
import { receive } from "../../src/wire/receive";
import { session } from "../../src/wire/storage";
import { closed } from "../../src/wire/summon";
import { ID } from "./browser";

const tab = { id: 7, windowId: 1, url: "https://www.linkedin.com/in/priya-nair/" } as chrome.tabs.Tab;
const CONTENT = { id: ID, tab, url: "https://www.linkedin.com/in/priya-nair/" };
const SCREEN = { id: ID, url: `chrome-extension://${ID}/sidepanel.html` };
const HELD = { banner: null, offer: null, marks: [], hold: { question: "q", view: {} } };
const FREE = { ...HELD, banner: {}, hold: null };

const held = vi.fn();
const PICTURES = { look: null, showTab: () => undefined, showHeld: held };
const say = (message: object, sender: chrome.runtime.MessageSender) => receive(message, sender, PICTURES);
const tellAside = (aside: object | null) => say({ kind: "tellAside", aside }, CONTENT);
const ask = () => say({ kind: "aside", tabId: 7 }, SCREEN);

/** A browser with one tab, and windows that open and close. */
const browser = {
  url: tab.url as string | undefined,
  /** Answers "who has it on the screen?". */
  panel: undefined as true | undefined,
  told: [] as unknown[],
  open: [] as number[],
  gone: false,
};

beforeEach(() => {
  Object.assign(browser, { url: tab.url, panel: undefined, told: [], open: [], gone: false });
  held.mockClear();
  Object.assign(chrome.runtime, {
    sendMessage: async ({ kind }: { kind?: string }) => (kind === "who" ? browser.panel : undefined),
  });
  Object.assign(chrome.tabs, {
    get: async () => ({ ...tab, url: browser.url }),
    sendMessage: async (...message: unknown[]) => {
      if (browser.gone) throw new Error("no receiver");
      browser.told.push(message);
    },
  });
  Object.assign(chrome, {
    windows: {
      get: async () => ({ left: 100, top: 50, width: 1000 }),
      create: vi.fn(async () => {
        browser.open.push(31);
        return { id: 31 };
      }),
      update: async () => ({}),
      remove: async (id: number) => {
        browser.open = browser.open.filter((one) => one !== id);
      },
    },
  });
});

describe("what a page tells in a panel", () => {
  it("is kept for its tab, and the icon says whether a click waits", async () => {
    await tellAside(HELD);
    expect(await ask()).toEqual(HELD);
    await tellAside(FREE);
    expect(await ask()).toEqual(FREE);
    await tellAside(null);
    expect(await ask()).toBeNull();
    expect(held.mock.calls).toEqual([
      [7, true],
      [7, false],
      [7, false],
    ]);
  });

  it.each([undefined, "https://elsewhere.example/"])("is over when the tab shows %s", async (url) => {
    await tellAside(FREE);
    browser.url = url;
    expect(await ask()).toBeNull();
  });

  it("is told by pages and asked for by our own screens only", async () => {
    expect(say({ kind: "tellAside", aside: FREE }, SCREEN)).toBeNull();
    for (const kind of ["aside", "act", "choice", "where"])
      expect(say({ kind, tabId: 7 }, CONTENT)).toBeNull();
  });
});

describe("what a panel's user does", () => {
  it("goes to the page", async () => {
    await say({ kind: "act", tabId: 7, act: { kind: "retry" } }, SCREEN);
    await say({ kind: "choice", tabId: 7, question: "q", choice: "anyway" }, SCREEN);
    const page = { frameId: 0 };
    expect(browser.told).toEqual([
      [7, { kind: "act", act: { kind: "retry" } }, page],
      [7, { kind: "choice", question: "q", choice: "anyway" }, page],
    ]);
  });

  it("ends what waits when the page's script is gone", async () => {
    await tellAside(HELD);
    browser.gone = true;
    expect(await say({ kind: "choice", tabId: 7, question: "q", choice: "anyway" }, SCREEN)).toBe(false);
    expect(await ask()).toBeNull();
  });
});

describe("a held click", () => {
  it("is left to a panel that has it on the screen", async () => {
    browser.panel = true;
    await tellAside(HELD);
    expect(await say({ kind: "summon" }, CONTENT)).toBe(true);
    expect(browser.open).toEqual([]);
  });

  it("opens one window, which closes with the answer", async () => {
    await tellAside(HELD);
    expect(await Promise.all([say({ kind: "summon" }, CONTENT), say({ kind: "summon" }, CONTENT)])).toEqual([
      true,
      true,
    ]);
    expect(browser.open).toEqual([31]);
    const [asked] = vi.mocked(chrome.windows.create).mock.calls;
    expect(asked?.[0]).toMatchObject({ url: "/sidepanel.html?tab=7", type: "popup", focused: true });
    await tellAside(FREE);
    expect(browser.open).toEqual([]);
    expect(await session.get("windows")).toEqual({});
  });

  it("is not now when the window is closed", async () => {
    await tellAside(HELD);
    await say({ kind: "summon" }, CONTENT);
    await closed(31);
    expect(browser.told).toEqual([[7, { kind: "choice", question: "q", choice: "not_now" }, { frameId: 0 }]]);
    await closed(99); // anybody else's
    expect(browser.told).toHaveLength(1);
  });

  it("answered before the window came leaves none", async () => {
    await say({ kind: "summon" }, CONTENT);
    expect(browser.open).toEqual([]);
  });

  it("says so when no window can be opened", async () => {
    vi.mocked(chrome.windows.create).mockRejectedValue(new Error("no"));
    await tellAside(HELD);
    expect(await say({ kind: "summon" }, CONTENT)).toBe(false);
  });
});
