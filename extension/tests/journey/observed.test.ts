import { afterEach, describe, expect, test, vi } from "vitest";
import { observed } from "../../src/journey/observed";
import type { Profile, Verdict } from "../../src/wire/contract";
import { bare, FakeWorld, open, profilePage, verdict } from "./world";

type State = NonNullable<Profile["invite_state"]>;
type Step = Verdict["match"]["invitation"];
const PENDING =
  '<button componentkey="ConnectButtonstate:invitation:urn:li:member:71_pending">Pending</button>';

function seen(state: State, logged: Step, kind: "exact" | "likely" = "exact"): Step | null {
  const known = bare("settled");
  const match = { ...known.match, kind, invitation: logged ?? null };
  return observed({ name: "Priya Nair", invite_state: state }, { ...known, match });
}

describe("what the page shows and the log does not know", () => {
  test.each<[State, Step, Step | null]>([
    ["pending", null, "sent"],
    ["pending", "withdrawn", "sent"],
    ["pending", "sent", null],
    ["pending", "accepted", null],
    ["connected", "sent", "accepted"],
    ["connected", "received", "accepted"],
    ["connected", null, "accepted"],
    ["connected", "accepted", null],
    ["withdrawn", "sent", "withdrawn"],
    ["withdrawn", null, null],
    ["incoming", null, "received"],
    ["incoming", "received", null],
    ["connectable", "sent", null],
    ["unknown", null, null],
    ["self", null, null],
  ])("%s, logged %s: %s", (state, logged, step) => expect(seen(state, logged)).toBe(step));

  test("of somebody who may be a namesake nothing is taken", () => {
    expect(seen("pending", null, "likely")).toBeNull();
  });
});

describe("on a profile", () => {
  let world: FakeWorld;
  afterEach(() => world.end.abort());

  test("is told once, also when it is undone in the terminal", async () => {
    world = new FakeWorld();
    open("/in/priya-nair/", profilePage(PENDING));
    world.answers.verdict = () => verdict("settled");
    world.answers.invitation = () => ({ state: "ok", reply: { text: "Noted.", revision: 8 } });
    await world.start();
    const told = [{ person: { person_id: "00000000000000a1" }, step: "sent", note: "" }];
    await vi.waitFor(() => expect(world.on("invitation")).toEqual(told));
    world.changed();
    await vi.waitFor(() => expect(world.on("verdict").length).toBeGreaterThan(2));
    expect(world.on("invitation")).toEqual(told);
  });

  test("a stranger's invitation is told to nobody", async () => {
    world = new FakeWorld();
    open("/in/priya-nair/", profilePage(PENDING));
    world.answers.verdict = () => verdict("unlisted");
    await world.start();
    await vi.waitFor(() => expect(world.banner).toBeTruthy());
    expect(world.on("invitation")).toEqual([]);
  });
});
