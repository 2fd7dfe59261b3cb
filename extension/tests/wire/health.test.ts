import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changes, note, startHealth } from "../../src/wire/health";
import { probe } from "../../src/wire/probing";
import { report } from "../../src/wire/report";
import { local, session } from "../../src/wire/storage";
import { stored } from "./browser";
import { CLIENT, KEY, type Listening, serve } from "./service";

const NAME = { page: "profile", thing: "sduiName", since: "2026-11-23", count: 3 };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 23, 23, 30) });
  startHealth(() => {});
  await session.remove("session", "sightings");
});
afterEach(() => vi.useRealTimers());

async function views(page: string, missing: string[], times: number): Promise<void> {
  for (let time = 0; time < times; time++) await note(page, missing);
}

describe("what is missing", () => {
  it("counts from the third view in a row on, with the day of the first", async () => {
    await views("profile", ["sduiName"], 2);
    expect(await changes()).toEqual([]);
    vi.setSystemTime(new Date(2026, 10, 25));
    await views("profile", ["sduiName", "degree"], 1);
    expect(await changes()).toEqual([NAME]);
    await views("profile", ["sduiName"], 2);
    expect(await changes()).toEqual([{ ...NAME, count: 5 }]);
  });

  it("is over with the first page on which it is found", async () => {
    await views("profile", ["sduiName", "degree"], 5);
    await note("profile", ["degree"]);
    expect((await changes()).map(({ thing }) => thing)).toEqual(["degree"]);
    await note("profile", []);
    expect(await changes()).toEqual([]);
    vi.setSystemTime(new Date(2026, 10, 30));
    await views("profile", ["sduiName"], 3);
    expect(await changes()).toEqual([{ ...NAME, since: "2026-11-30", well: "2026-11-23" }]);
  });

  it("is counted for each kind of page by itself", async () => {
    await views("profile", ["main"], 2);
    await views("search", ["main"], 3);
    await note("network", []);
    expect((await changes()).map(({ page }) => page)).toEqual(["search"]);
  });

  it("is told to the icon when there is something else to say", async () => {
    const shown = vi.fn();
    startHealth(shown);
    await views("profile", ["sduiName"], 2);
    expect(shown).not.toHaveBeenCalled();
    await note("profile", ["sduiName"]);
    await note("profile", []);
    await note("profile", []);
    expect(shown).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["somebody", []],
    ["constructor", []],
    ["profile", ["Priya Nair"]],
    ["profile", ["priya-nair-77"]],
    ["profile", ["x".repeat(41)]],
    ["profile", Array(21).fill("main")],
  ])("is nothing that none of our scripts would say: %s %j", async (page, missing) => {
    expect(await note(page, missing)).toBe(false);
    expect(await stored()).toBe("{}");
  });
});

describe("the service", () => {
  async function service(nonces = new Set<string>()): Promise<Listening> {
    const found = await serve(() => ({ body: { text: "Noted.", revision: 1 } }), { nonces });
    await local.set("credentials", { clientId: CLIENT, key: KEY, port: found.port });
    return found;
  }
  const told = ({ heard }: Listening) =>
    heard.filter(({ path }) => path === "/v1/sightings").map(({ body }) => JSON.parse(body).pages);
  const SIGHTED = (count: number) => [
    { page: "profile", missing: [{ thing: "sduiName", since: "2026-11-23", count }] },
  ];

  it("is told once that all is well, then each thing that is different", async () => {
    const found = await service();
    await views("profile", [], 3);
    expect(told(found)).toEqual([[]]);
    await views("profile", ["sduiName"], 4);
    expect(told(found)).toEqual([[], SIGHTED(3), SIGHTED(4)]);
    await views("search", [], 2);
    await views("profile", [], 2);
    expect(told(found)).toEqual([[], SIGHTED(3), SIGHTED(4), []]);
  });

  it("is told again after every new session", async () => {
    const nonces = new Set<string>();
    const found = await service(nonces);
    await note("profile", []);
    await session.remove("session");
    await note("profile", []);
    await note("profile", []);
    expect(told(found)).toHaveLength(2);
  });

  it("is told later when it does not answer now", async () => {
    const found = await service();
    await local.set("credentials", { clientId: CLIENT, key: "ff".repeat(32), port: found.port });
    await note("profile", []);
    expect(told(found)).toEqual([]);
    await local.set("credentials", { clientId: CLIENT, key: KEY, port: found.port });
    await note("profile", []);
    expect(told(found)).toEqual([[]]);
  });
});

/** The browser runs a script in the page and hands on what that gives. */
function given(result: unknown): void {
  const executeScript = vi.fn(async () => [{ result }]);
  Object.assign(chrome, { scripting: { executeScript } });
}

describe("a page that has settled", () => {
  const SENDER = { tab: { id: 1 }, frameId: 0 } as chrome.runtime.MessageSender;
  const missing = async () => (await local.get("health"))?.profile?.missing;

  it("is well at once, and what is missing counts only at the last look", async () => {
    given({ page: { page: "profile", missing: ["degree"] }, dialog: null });
    expect(await probe("page", false, SENDER)).toBe(false);
    expect(await missing()).toBeUndefined();
    expect(await probe("page", true, SENDER)).toBe(true);
    expect(await missing()).toEqual({ degree: { since: "2026-11-23", count: 1 } });
    given({ page: { page: "profile", missing: [] }, dialog: null });
    expect(await probe("page", false, SENDER)).toBe(true);
    expect(await missing()).toEqual({});
  });

  it("that cannot be judged or entered counts for nothing", async () => {
    given({ page: null, dialog: { page: "dialog", missing: [] } });
    expect(await probe("page", false, SENDER)).toBe(false);
    expect(await probe("page", true, SENDER)).toBe(true);
    Object.assign(chrome, { scripting: { executeScript: () => Promise.reject(new Error("no")) } });
    expect(await probe("page", true, SENDER)).toBe(true);
    expect(await local.get("health")).toBeUndefined();
  });
});

describe("the report", () => {
  beforeEach(() => {
    Object.assign(chrome.runtime, { getManifest: () => ({ version: "1.2.3" }) });
    vi.stubGlobal("navigator", {
      userAgent: "Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0",
    });
  });

  it("names what is missing and the page's structure, as it was looked at last", async () => {
    given("Page: profile");
    Object.assign(chrome.tabs, {
      query: async () => [
        { id: 1, lastAccessed: 5 },
        { id: 2, lastAccessed: 9 },
      ],
    });
    await views("profile", ["sduiName"], 3);
    const text = await report(7);
    expect(text).toContain("Afterword 1.2.3 · Edg/156\n");
    expect(text).toContain("profile sduiName: since 2026-11-23, 3 views in a row\n");
    expect(text).toContain("\nPage: profile\n");
    expect(chrome.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 2 }, files: ["/outline.js"] }),
    );
  });

  it("says so when there is no page to look at", async () => {
    const text = await report(undefined);
    expect(text).toContain("Missing repeatedly:\nnothing\n");
    expect(text).toContain("No page of LinkedIn's could be looked at");
  });
});
