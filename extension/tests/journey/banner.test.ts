import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FakeWorld, open, profilePage, verdict } from "./world";

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld();
});
afterEach(() => {
  world.end.abort();
  vi.useRealTimers();
});

const PATH = "/in/priya-nair/";
const seen = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

describe("on a profile", () => {
  test("the page is read, the service asked, its verdict shown", async () => {
    open(PATH, profilePage());
    world.answers.verdict = () => verdict("not_yet");
    await world.start();
    await seen(() =>
      expect(world.banner).toMatchObject({
        state: "ok",
        verdict: { level: "not_yet" },
        profile: { name: "Priya Nair" },
      }),
    );
    expect(world.on("verdict")[0]).toMatchObject({
      slug: "priya-nair",
      degree: 2,
      invite_state: "connectable",
      surface: "profile",
    });
  });

  test("a question that the service refuses says why", async () => {
    open(PATH, profilePage());
    const text = "There is no room on the disk.";
    world.answers.verdict = () => ({ state: "refused", error: { code: "disk_full", text } });
    await world.start();
    await seen(() => expect(world.banner).toMatchObject({ state: "unreadable", message: text }));
  });

  test("nothing is read before the user has agreed, and it begins when they do", async () => {
    open(PATH, profilePage());
    world.consented = false;
    world.answers.verdict = () => verdict("go");
    await world.start();
    expect(world.asked).toEqual([]);
    world.consented = true;
    world.changed();
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "go" } }));
  });

  test("a page that grows is asked about again", async () => {
    open(PATH, profilePage());
    world.answers.verdict = (profile) => verdict(profile.invite_state === "pending" ? "settled" : "go");
    await world.start();
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "go" } }));
    const row = document.querySelector("#row") as Element;
    row.innerHTML =
      '<a aria-label="Pending, click to withdraw invitation sent to Priya Nair" href="https://www.linkedin.com/">Pending</a>';
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "settled" } }));
  });

  test("the person before is not shown under a new address", async () => {
    open(PATH, profilePage());
    world.answers.verdict = () => verdict("not_yet");
    await world.start();
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "not_yet" } }));
    history.pushState(null, "", "/in/sam-sample/");
    await seen(() => expect(world.banner).toBeNull());
    expect(world.on("verdict")).toHaveLength(1);
  });

  test("an answer about the person before is thrown away", async () => {
    open(PATH, profilePage());
    let answer = (_: unknown) => {};
    world.answers.verdict = () => new Promise((resolve) => (answer = resolve));
    await world.start();
    await seen(() => expect(world.on("verdict")).toHaveLength(1));
    world.answers.verdict = () => verdict("go");
    open("/in/sam-sample/", profilePage().replaceAll("priya-nair", "sam-sample"));
    await seen(() => expect(world.on("verdict").at(-1)).toMatchObject({ slug: "sam-sample" }));
    answer(verdict("not_yet"));
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "go" } }));
    expect(world.banners.map((view) => view?.verdict?.level)).not.toContain("not_yet");
  });

  test("one's own page and other pages are left alone", async () => {
    open(
      "/in/kim-candidate/",
      `<main><div componentkey="com.linkedin.sdui.profile.card.refACoAAKimTopcard">
      <a href="/in/kim-candidate/edit/intro/"></a><a href="/in/kim-candidate/"><h2>Kim Candidate</h2></a></div></main>`,
    );
    await world.start();
    expect(world.asked).toEqual([]);
    expect(world.banners).toEqual([]);
  });

  test("what cannot be read for long is said to be so", async () => {
    vi.useFakeTimers();
    open(PATH, "<main><p>A layout that nobody has seen</p></main>");
    await world.start();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(world.banners).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(world.banner).toEqual({ state: "unreadable" });
    document.body.innerHTML = profilePage();
    world.answers.verdict = () => verdict("go");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.banner).toMatchObject({ verdict: { level: "go" } });
  });
});

describe("when things change elsewhere", () => {
  test("another log is another verdict, without a reload", async () => {
    open(PATH, profilePage());
    world.answers.verdict = () => verdict("unlisted");
    let report = (_: unknown) => {};
    world.answers.watch = () => new Promise((resolve) => (report = resolve));
    await world.start();
    await seen(() => expect(world.on("watch")).toEqual([{ revision: 7, seconds: 20 }]));
    world.answers.verdict = () => verdict("not_yet", { revision: 8 });
    report({ state: "ok", reply: { revision: 8 } });
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "not_yet" } }));
    await seen(() => expect(world.on("watch").at(-1)).toEqual({ revision: 8, seconds: 20 }));
  });

  test("a service that was down is asked again, less and less often", async () => {
    vi.useFakeTimers();
    open(PATH, profilePage());
    world.answers.verdict = () => ({ state: "offline" });
    await world.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.banner).toMatchObject({ state: "offline" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.on("verdict").length).toBeLessThan(6);
    world.answers.verdict = () => verdict("go");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.banner).toMatchObject({ state: "ok", verdict: { level: "go" } });
  });

  test("an orphaned script falls silent", async () => {
    open(PATH, profilePage());
    world.answers.verdict = () => verdict("not_yet");
    await world.start();
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "not_yet" } }));
    world.alive = false;
    const heard = open(PATH, profilePage());
    (document.querySelector("#connect") as HTMLElement).click();
    expect(heard).toHaveLength(1);
    expect(world.holds).toEqual([]);
  });
});

describe("what the user does in the banner", () => {
  beforeEach(async () => {
    open(PATH, profilePage());
    world.answers.verdict = () => verdict("confirm");
    await world.start();
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "confirm" } }));
  });

  test("is written, told and judged again", async () => {
    world.answers.confirm = () => ({ state: "ok", reply: { text: "Linked.", revision: 8 } });
    world.answers.verdict = () => verdict("go");
    const profile = { slug: "priya-nair" };
    const request = { person_id: "00000000000000a1", same: true, profile };
    world.act({ kind: "write", route: "confirm", request, profile });
    await seen(() =>
      expect(world.banner).toMatchObject({ verdict: { level: "go" }, message: "Linked.", busy: false }),
    );
    expect(world.on("confirm")[0]).toMatchObject({
      person_id: "00000000000000a1",
      same: true,
      profile: { slug: "priya-nair" },
    });
  });

  test("a refusal is told in its own words", async () => {
    world.answers.log = () => ({ state: "refused", error: { code: "ambiguous", text: "Two people fit." } });
    const request = { name: "Priya Nair", company: "Acme" };
    world.act({ kind: "write", route: "log", request });
    const error = { code: "ambiguous", text: "Two people fit." };
    await seen(() =>
      expect(world.banner).toMatchObject({
        message: "Two people fit.",
        written: { state: "refused", error },
      }),
    );
    expect(world.on("log")).toEqual([request]);
  });

  test("what was written last can be taken back, until another person is shown", async () => {
    const reply = { text: "Linked.", revision: 8, undo: 8 };
    world.answers.confirm = () => ({ state: "ok", reply });
    world.act({ kind: "write", route: "confirm", request: {} });
    await seen(() => expect(world.banner).toMatchObject({ message: "Linked.", written: { reply } }));
    world.answers.undo = () => ({ state: "ok", reply: { text: "Taken back.", revision: 9, undo: null } });
    world.act({ kind: "write", route: "undo", request: { revision: 8 } });
    await seen(() => expect(world.banner).toMatchObject({ message: "Taken back." }));
    expect(world.on("undo")).toEqual([{ revision: 8 }]);
    open("/in/sam-sample/", profilePage().replaceAll("priya-nair", "sam-sample"));
    await seen(() => expect(world.on("verdict").at(-1)).toMatchObject({ slug: "sam-sample" }));
    await seen(() => expect(world.banner).toMatchObject({ profile: { slug: "sam-sample" } }));
    expect(world.banner).not.toHaveProperty("written");
    expect(world.banner).not.toHaveProperty("message");
  });

  test.each([
    ["suggested" as const, { person: { person_id: "00000000000000a1" } }],
    ["outcome" as const, { company: "Acme", status: "presumed_closed" }],
  ])("what changes the verdict is written to the log: %s", async (route, request) => {
    world.answers[route] = () => ({ state: "ok", reply: { text: "Done.", revision: 8 } });
    world.act({ kind: "write", route, request });
    await seen(() => expect(world.on(route)).toEqual([request]));
  });

  test("a remembered detail gives another note", async () => {
    world.answers.note = () => ({
      state: "ok",
      reply: { person: {}, note: { text: "Pottery!", detail_needed: false } },
    });
    world.act({ kind: "note", request: { detail: "pottery", remember: true } });
    await seen(() => expect(world.banner).toMatchObject({ verdict: { note: { text: "Pottery!" } } }));
    expect(world.on("note")[0]).toMatchObject({ detail: "pottery", remember: true });
  });

  test("options, collapsing and reminders go to the background", async () => {
    world.answers.verdict = () => verdict("not_yet", { changes_at: "2030-01-01T09:00:00Z" });
    world.act({ kind: "retry" });
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "not_yet" } }));
    world.act({ kind: "options" });
    world.act({ kind: "collapsed", collapsed: true });
    world.act({ kind: "remind" });
    await seen(() => expect(world.told.map(({ kind }) => kind)).toEqual(["options", "collapse", "remind"]));
    expect(world.told[2]?.takes).toMatchObject({
      at: "2030-01-01T09:00:00Z",
      url: "https://www.linkedin.com/in/priya-nair/",
    });
  });
});
