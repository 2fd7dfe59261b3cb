import { beforeEach, describe, expect, test } from "vitest";
import type { Mark, Place } from "../../src/show";
import { button, has, one, type Stage, said, setStage, verdict } from "./stage";

const SETTING = "https://www.linkedin.com/mypreferences/d/profile-viewing-options";
const PERSON = "00000000000000a1";

function list(...names: string[]): Place[] {
  document.body.innerHTML = names
    .map((name, at) => `<div id="card${at}"><a href="https://www.linkedin.com/in/p${at}/">${name}</a></div>`)
    .join("");
  return names.map((name, at) => {
    const card = document.getElementById(`card${at}`);
    const beside = card?.querySelector("a");
    if (!card || !beside) throw new Error(name);
    return { who: `p${at}`, beside, card };
  });
}

function mark(place: Place | undefined, change: Partial<Mark> = {}): Mark {
  if (!place) throw new Error("no such place");
  const name = place.beside.textContent ?? "";
  return { ...place, name, profile: { name, slug: place.who }, verdict: verdict(), ...change };
}

const names = ({ shadow }: Stage) =>
  [...shadow.querySelectorAll(".mark button")].map((element) => element.getAttribute("aria-label"));

describe("marks", () => {
  let stage: Stage;
  let places: Place[];
  beforeEach(() => {
    stage = setStage();
    places = list("Priya Nair", "Inês Duarte", "Jonas Weber");
  });

  test("stand in the page's order and say level and name", () => {
    const ask = verdict({ level: "confirm" });
    stage.shown.marks([mark(places[2], { verdict: ask }), mark(places[0])], places);
    expect(names(stage)).toEqual(["Not yet: Priya Nair", "Is it them? Jonas Weber"]);
    expect(one(stage, "[role=region][aria-label='People in your log']")).toBeTruthy();
  });

  test("have a slot for everybody, so that nobody's is told apart", () => {
    stage.shown.marks([mark(places[0])], places);
    expect(stage.shadow.querySelectorAll(".mark")).toHaveLength(3);
    stage.shown.marks([], places);
    expect(stage.shadow.querySelectorAll(".mark")).toHaveLength(3);
    expect(names(stage)).toEqual([]);
    expect(stage.shadow.querySelector("[aria-label='People in your log']")).toBeNull();
  });

  test("leave nothing in the page but the one host, marks or none", () => {
    const before = document.body.outerHTML;
    stage.shown.marks([], places);
    const bare = document.documentElement.children.length;
    stage.shown.marks([mark(places[0])], places);
    expect(document.documentElement.children).toHaveLength(bare);
    expect(document.body.outerHTML).toBe(before);
  });

  test("keep button and focus when the page draws the name anew", () => {
    stage.shown.marks([mark(places[0])], places);
    const before = button(stage, "Not yet: Priya Nair");
    before.focus();
    places = list("Priya Nair", "Inês Duarte", "Jonas Weber");
    stage.shown.marks([mark(places[0])], places);
    expect(button(stage, "Not yet: Priya Nair")).toBe(before);
    expect(stage.shadow.activeElement).toBe(before);
  });

  test("go with the people", () => {
    stage.shown.marks([mark(places[0]), mark(places[2])], places);
    stage.shown.marks([mark(places[2])], places.slice(1));
    expect(names(stage)).toEqual(["Not yet: Jonas Weber"]);
    stage.shown.marks([], []);
    expect(stage.shadow.querySelector(".mark")).toBeNull();
  });

  test("take no click that a page made up", () => {
    stage.shown.marks([mark(places[0])], places);
    const event = new MouseEvent("click", { bubbles: true, cancelable: true, clientX: 1, clientY: 1 });
    places[0]?.beside.addEventListener("click", (heard) => heard.stopPropagation());
    places[0]?.beside.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe("the card of a mark", () => {
  let stage: Stage;
  let places: Place[];
  const card = () => one<HTMLElement>(stage, ".person");
  const links = () => [...card().querySelectorAll("a")].map((link) => [said(link), link.href]);
  const open = (change: Partial<Mark> = {}) => {
    const shown = mark(places[0], change);
    stage.shown.marks([shown], places);
    one<HTMLButtonElement>(stage, ".mark button").click();
    return shown;
  };
  beforeEach(() => {
    stage = setStage();
    places = list("Priya Nair", "Jonas Weber");
  });

  test("is there on demand, and goes by its button", () => {
    stage.shown.marks([mark(places[0])], places);
    expect(card().hidden).toBe(true);
    open();
    expect(card().hidden).toBe(false);
    expect(card().getAttribute("aria-label")).toBe("Person in your log");
    expect(said(card())).toContain("Not yet. You meet Priya on Thursday at 15:00.");
    expect(one(stage, ".mark button").getAttribute("aria-expanded")).toBe("true");
    one<HTMLButtonElement>(stage, ".mark button").click();
    expect(card().hidden).toBe(true);
    expect(one(stage, ".mark button").getAttribute("aria-expanded")).toBe("false");
  });

  test("offers private mode before the profile of somebody not met yet", () => {
    open({ verdict: verdict({ advice: { action: "view_privately", text: "Wait.", url: SETTING } }) });
    expect(said(card())).toContain("Look in private mode first, if you do not want to be seen.");
    expect(links().slice(-2)).toEqual([
      ["Open the setting", SETTING],
      ["Open the profile", "https://www.linkedin.com/in/p0/"],
    ]);
    expect(card().querySelector(`a[href="${SETTING}"]`)?.getAttribute("target")).toBe("_blank");
  });

  test("asks who it is, about the one beside whom it stands", () => {
    const match = { kind: "possible" as const, candidates: [{ id: PERSON, name: "Priya Nair" }] };
    const { profile } = open({ verdict: verdict({ level: "confirm", match }) });
    expect(has(stage, "No, someone else")).toBe(true);
    button(stage, "Yes, that's them").click();
    button(stage, "Yes, that's them").click(); // one moment: nothing comes of it
    const request = { person_id: PERSON, same: true, profile };
    expect(stage.acts).toEqual([{ kind: "write", route: "confirm", request, profile }]);
    expect(said(card())).toContain("One moment");
  });

  test("tells what came of it, and changes with the log", () => {
    const match = { kind: "possible" as const, candidates: [{ id: PERSON, name: "Priya Nair" }] };
    open({ verdict: verdict({ level: "confirm", match }) });
    button(stage, "Yes, that's them").click();
    stage.shown.marks([mark(places[0], { message: "Linked." })], places);
    expect(said(card())).toContain("Linked.");
    expect(said(card())).toContain("Not yet.");
    expect(has(stage, "Yes, that's them")).toBe(false);
  });

  test("goes when nobody of the log stands there any more", () => {
    open();
    stage.shown.marks([mark(places[1])], places);
    expect(card().hidden).toBe(true);
  });
});
