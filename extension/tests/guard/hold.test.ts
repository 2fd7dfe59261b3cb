import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PATIENCE } from "../../src/guard";
import { $, card, open } from "./page";

const PATH = "/in/priya-nair/";
const CONNECT = '<button id="connect" aria-label="Invite Priya Nair to connect">Connect</button>';
let page: ReturnType<typeof open>;

function types(): string[] {
  return page.seen.linkedin.map((event) => event.type);
}

function key(name: string, type = "keydown"): KeyboardEvent {
  const event = new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, composed: true });
  $("#connect").dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

describe("a click that is held", () => {
  beforeEach(() => {
    page = open(PATH, card(CONNECT), () => "hold");
  });

  test("does not reach LinkedIn", () => {
    $("#connect").click();
    expect(types()).toEqual([]);
    expect(page.seen.held[0]?.owner?.slug).toBe("priya-nair");
  });

  test("is let through once, and the next one is held again", () => {
    $("#connect").click();
    page.seen.release();
    page.seen.release();
    expect(types()).toEqual(["click"]);
    $("#connect").click();
    expect(types()).toEqual(["click"]);
    expect(page.seen.held).toHaveLength(2);
  });

  test("is let through on the button that has taken the place of the held one", () => {
    $("#connect").click();
    $("#connect").outerHTML = CONNECT;
    page.seen.release();
    expect(types()).toEqual(["click"]);
  });

  test("keeps the keys that were held down with it", () => {
    $("#connect").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
    page.seen.release();
    expect((page.seen.linkedin[0] as MouseEvent).ctrlKey).toBe(true);
  });

  test("of the middle button opens a tab when it is let through", () => {
    $("#connect").dispatchEvent(new MouseEvent("auxclick", { bubbles: true, cancelable: true, button: 1 }));
    expect(types()).toEqual([]);
    page.seen.release();
    expect(types()).toEqual(["click"]);
    expect((page.seen.linkedin[0] as MouseEvent).ctrlKey).toBe(true);
  });

  test("of the right button is none", () => {
    $("#connect").dispatchEvent(new MouseEvent("auxclick", { bubbles: true, button: 2 }));
    expect(types()).toEqual(["auxclick"]);
  });

  test("is not announced by a press, which still moves the focus", () => {
    const press = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
    $("#connect").dispatchEvent(press);
    expect(types()).toEqual([]);
    expect(press.defaultPrevented).toBe(false);
  });
});

describe("a key on the control", () => {
  test.each(["Enter", " "])("%j is held like a click", (name) => {
    page = open(PATH, card(CONNECT), () => "hold");
    expect(key(name).defaultPrevented).toBe(true);
    key(name);
    $("#connect").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 0 }));
    expect(key(name, "keyup").defaultPrevented).toBe(true);
    expect(types()).toEqual([]);
    expect(page.seen.held).toHaveLength(1);
    page.seen.release();
    expect(types()).toEqual(["click"]);
  });

  test("other keys are LinkedIn's", () => {
    page = open(PATH, card(CONNECT), () => "hold");
    expect(key("Tab").defaultPrevented).toBe(false);
    expect(types()).toEqual(["keydown"]);
  });

  test("that may pass does nothing by itself", () => {
    page = open(PATH, card(CONNECT), () => "pass");
    expect(key("Enter").defaultPrevented).toBe(false);
    expect(page.seen.passed).toHaveLength(0);
  });
});

test("a click that may pass is LinkedIn's own event, untouched", () => {
  page = open(PATH, card(CONNECT), () => "pass");
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  $("#connect").dispatchEvent(click);
  expect(page.seen.linkedin).toEqual([click]);
  expect(click.defaultPrevented).toBe(false);
  expect(page.seen.passed[0]?.owner?.slug).toBe("priya-nair");
});

describe("an answer that takes a moment", () => {
  test("in time: the click goes through by itself", async () => {
    page = open(PATH, card(CONNECT), () => Promise.resolve("pass"));
    $("#connect").click();
    expect(types()).toEqual([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(types()).toEqual(["click"]);
    expect(page.seen.passed).toHaveLength(1);
    expect(page.seen.held).toHaveLength(0);
  });

  test("too late: the click is explained", async () => {
    page = open(PATH, card(CONNECT), () => new Promise(() => {}));
    $("#connect").click();
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(page.seen.held).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.seen.held).toHaveLength(1);
  });
});

describe("a fault of ours never costs a click", () => {
  test.each([
    [
      "at once",
      () => {
        throw new Error("fault");
      },
    ],
    ["later", () => Promise.reject(new Error("fault"))],
  ])("%s", async (_name, ruling) => {
    page = open(PATH, card(CONNECT), ruling as never);
    $("#connect").click();
    await vi.advanceTimersByTimeAsync(0);
    expect(types()).toEqual(["click"]);
    expect(page.seen.failed.length).toBeGreaterThan(0);
  });
});

test("pointing at a control asks once", () => {
  page = open(PATH, card(CONNECT), () => "pass");
  for (let i = 0; i < 3; i++) $("#connect").dispatchEvent(new MouseEvent("pointerover", { bubbles: true }));
  expect(page.seen.near).toHaveLength(1);
});

test("other clicks are not looked at", () => {
  page = open(PATH, card('<button id="connect">Message</button>'), () => "hold");
  $("#connect").click();
  expect(types()).toEqual(["click"]);
  expect(page.seen.held).toHaveLength(0);
});

test("nothing is held after the end", () => {
  page = open(PATH, card(CONNECT), () => "hold");
  page.close();
  page = open(PATH, card(CONNECT), () => "pass");
  $("#connect").click();
  expect(types()).toEqual(["click"]);
});

test("a key that is held down asks once, however often the focus comes back", () => {
  page = open(PATH, card(CONNECT), () => "hold");
  key("Enter");
  key("Enter", "keyup");
  const repeated = new KeyboardEvent("keydown", {
    key: "Enter",
    repeat: true,
    bubbles: true,
    cancelable: true,
  });
  $("#connect").dispatchEvent(repeated);
  expect(repeated.defaultPrevented).toBe(true);
  expect(page.seen.held).toHaveLength(1);
});
