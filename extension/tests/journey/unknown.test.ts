import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { $, FakeWorld, open } from "./world";

const seen = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });
const NAMELESS =
  '<main><ul><li><button id="connect"><svg id="connect-small"></svg></button></li><li><button><svg id="connect-small"></svg></button></li></ul></main>';
const DIALOG = `<div role="dialog" class="send-invite"><button class="artdeco-button--primary" id="send">Send</button></div>`;
let world: FakeWorld;
let linkedin: Event[];

beforeEach(() => {
  world = new FakeWorld();
  linkedin = open("/mynetwork/grow/", NAMELESS);
});
afterEach(() => {
  world.end.abort();
  document.body.innerHTML = "";
});

function applications(any: boolean | undefined): void {
  world.answers.watch = () => ({ state: "ok", reply: { revision: 1, open: any } });
}

describe("a button of nobody that can be named", () => {
  test("with an application open it is asked about, and the user can go on", async () => {
    applications(true);
    await world.start();
    $("#connect").click();
    await seen(() => expect(world.hold?.view).toEqual({ name: expect.any(String), state: "unreadable" }));
    expect(linkedin).toEqual([]);
    world.hold?.choose("anyway");
    await seen(() => expect(linkedin).toHaveLength(1));
  });

  test("not now is not now", async () => {
    applications(true);
    await world.start();
    $("#connect").click();
    await seen(() => expect(world.hold).toBeTruthy());
    world.hold?.choose("not_now");
    await seen(() => expect(world.holds).toHaveLength(1));
    expect(linkedin).toEqual([]);
  });

  test("with nothing to be decided it goes through", async () => {
    applications(false);
    await world.start();
    $("#connect").dispatchEvent(new MouseEvent("pointerover", { bubbles: true }));
    await seen(() => expect(world.on("watch")).toHaveLength(1));
    await seen(() => {
      $("#connect").click();
      expect(linkedin.length).toBeGreaterThan(0);
    });
    expect(world.holds).toEqual([]);
  });

  test("before pairing nothing is logged, thus nothing held", async () => {
    world.answers.watch = () => ({ state: "unpaired" });
    await world.start();
    $("#connect").click();
    await seen(() => expect(linkedin).toHaveLength(1));
  });

  test("where nobody can say whether one is open it is asked about", async () => {
    world.answers.watch = () => ({ state: "offline" });
    await world.start();
    $("#connect").click();
    await seen(() => expect(world.hold).toBeTruthy());
  });
});

describe("LinkedIn's dialog for nobody that can be named", () => {
  test("does not send while an application is open", async () => {
    applications(true);
    linkedin = open("/feed/", DIALOG);
    await world.start();
    $("#send").click();
    await seen(() => expect(world.hold?.view.state).toBe("unreadable"));
    expect(linkedin).toEqual([]);
    world.hold?.choose("anyway");
    await seen(() => expect(linkedin).toHaveLength(1));
  });

  test("is not held again for a button that was let through", async () => {
    applications(true);
    await world.start();
    $("#connect").click();
    await seen(() => expect(world.hold).toBeTruthy());
    world.hold?.choose("anyway");
    await seen(() => expect(linkedin).toHaveLength(1));
    document.body.insertAdjacentHTML("beforeend", DIALOG);
    $("#send").click();
    expect(linkedin).toHaveLength(2);
    expect(world.holds).toHaveLength(1);
  });
});
