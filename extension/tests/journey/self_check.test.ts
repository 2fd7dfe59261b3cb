import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startSelfCheck } from "../../src/journey/self_check";

const SETTLED = 10_000; // milliseconds by which every look has been

let end: AbortController;
let looks: { of: string; last: boolean }[];
let well: boolean;
let alive: boolean;

function start(path: string): void {
  history.replaceState(null, "", path);
  startSelfCheck({
    doc: document,
    signal: end.signal,
    isAlive: () => alive,
    tell: (async (_: string, takes: { of: string; last: boolean }) => {
      looks.push(takes);
      return well || takes.last;
    }) as never,
  });
}

function hide(hidden: boolean): void {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  looks = [];
  well = true;
  alive = true;
  document.body.innerHTML = "";
});
afterEach(() => {
  hide(false);
  end.abort();
  vi.useRealTimers();
});

describe("a page", () => {
  it("is looked at once when all is there", async () => {
    start("/in/priya-nair/");
    await vi.advanceTimersByTimeAsync(3 * SETTLED);
    hide(true);
    hide(false);
    await vi.advanceTimersByTimeAsync(SETTLED);
    expect(looks).toEqual([{ of: "page", last: false }]);
  });

  it("is looked at again while something is missing, and the last look counts", async () => {
    well = false;
    start("/in/priya-nair/");
    await vi.advanceTimersByTimeAsync(3 * SETTLED);
    expect(looks.map(({ last }) => last)).toEqual([false, false, true]);
  });

  it("is another one when the address is somebody else's", async () => {
    start("/in/priya-nair/");
    await vi.advanceTimersByTimeAsync(SETTLED);
    history.pushState(null, "", "/in/priya-nair/overlay/contact-info/");
    await vi.advanceTimersByTimeAsync(SETTLED);
    expect(looks).toHaveLength(1);
    history.pushState(null, "", "/in/jonas-weber/");
    await vi.advanceTimersByTimeAsync(SETTLED);
    expect(looks).toHaveLength(2);
  });

  it("that was left before it settled is not looked at", async () => {
    start("/in/priya-nair/");
    await vi.advanceTimersByTimeAsync(100);
    history.pushState(null, "", "/feed/");
    await vi.advanceTimersByTimeAsync(SETTLED);
    expect(looks).toEqual([]);
  });

  it("is not looked at while it is hidden", async () => {
    hide(true);
    start("/search/results/people/?keywords=acme");
    await vi.advanceTimersByTimeAsync(SETTLED);
    expect(looks).toEqual([]);
    hide(false);
    await vi.advanceTimersByTimeAsync(SETTLED);
    expect(looks).toHaveLength(1);
  });

  it.each(["/feed/", "/login", "/404/", "/checkpoint/lg/login-submit"])(
    "%s is none to look at",
    async (path) => {
      start(path);
      await vi.advanceTimersByTimeAsync(SETTLED);
      expect(looks).toEqual([]);
    },
  );

  it("is left alone once the extension is gone", async () => {
    start("/in/priya-nair/");
    alive = false;
    await vi.advanceTimersByTimeAsync(SETTLED);
    end.abort();
    expect(looks).toEqual([]);
  });
});

describe("LinkedIn's dialog", () => {
  const click = (html: string) => {
    document.body.innerHTML = html;
    document.body.firstElementChild?.dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true }),
    );
  };

  it("is looked at after a click on Connect that went through", async () => {
    start("/feed/");
    click('<button><svg id="connect-small"></svg>Connect</button>');
    await vi.advanceTimersByTimeAsync(SETTLED);
    expect(looks).toEqual([{ of: "dialog", last: true }]);
  });

  it("is none after any other click", async () => {
    start("/feed/");
    click("<button>Like</button>");
    await vi.advanceTimersByTimeAsync(SETTLED);
    expect(looks).toEqual([]);
  });
});
