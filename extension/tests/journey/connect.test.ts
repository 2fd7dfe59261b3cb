import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { $, FakeWorld, NOTE, open, profilePage, verdict } from "./world";

const SUGGESTED = { route: "suggested", request: { person: { person_id: "00000000000000a1" } } } as const;
const ENDED = { route: "outcome", request: { company: "Acme", status: "presumed_closed" } } as const;

const PATH = "/in/priya-nair/";
const seen = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });
const DONE = { state: "ok", reply: { text: "Done.", revision: 8 } };
let world: FakeWorld;
let linkedin: Event[];

async function begin(answer: unknown, html = profilePage()): Promise<void> {
  linkedin = open(PATH, html);
  world.answers.verdict = () => answer;
  await world.start();
  await seen(() => expect(world.banner).toBeTruthy());
}

beforeEach(() => {
  world = new FakeWorld();
});
afterEach(() => {
  world.end.abort();
  document.body.innerHTML = "";
});

describe("a click on Connect when it is too early", () => {
  beforeEach(() => begin(verdict("not_yet")));

  test("is held and explained", () => {
    $("#connect").click();
    expect(linkedin).toEqual([]);
    expect(world.hold?.view).toMatchObject({
      name: "Priya Nair",
      state: "ok",
      verdict: { level: "not_yet" },
    });
  });

  test("not now: nothing happens, and the next click is held again", async () => {
    $("#connect").click();
    world.hold?.choose("not_now");
    $("#connect").click();
    await seen(() => expect(world.holds).toHaveLength(2));
    expect(linkedin).toEqual([]);
  });

  test("connect anyway: once", async () => {
    $("#connect").click();
    world.hold?.choose("anyway");
    await seen(() => expect(linkedin).toHaveLength(1));
    $("#connect").click();
    expect(linkedin).toHaveLength(1);
    expect(world.holds).toHaveLength(2);
  });

  test("they suggested it: logged, judged again, let through when it is fine now", async () => {
    $("#connect").click();
    world.answers.suggested = () => DONE;
    world.answers.verdict = () => verdict("go");
    world.hold?.choose(SUGGESTED);
    await seen(() => expect(linkedin).toHaveLength(1));
    expect(world.on("suggested")).toEqual([{ person: { person_id: "00000000000000a1" } }]);
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "go" }, message: "Done." }));
  });

  test("the process has ended, but another one has not: asked again", async () => {
    $("#connect").click();
    world.answers.outcome = () => DONE;
    world.answers.verdict = () => verdict("ask_first");
    world.hold?.choose(ENDED);
    await seen(() => expect(world.hold?.view.verdict?.level).toBe("ask_first"));
    expect(linkedin).toEqual([]);
    expect(world.on("outcome")).toEqual([{ company: "Acme", status: "presumed_closed" }]);
  });
});

describe("who may be in the log", () => {
  test("nobody can say: held, explained, and the user can go on", async () => {
    await begin({ state: "foreign_server" });
    $("#connect").click();
    expect(world.hold?.view).toMatchObject({ name: "Priya Nair", state: "foreign_server" });
    expect(world.hold?.view).not.toHaveProperty("verdict");
    world.hold?.choose("anyway");
    await seen(() => expect(linkedin).toHaveLength(1));
  });

  test("before pairing nothing is held", async () => {
    await begin({ state: "unpaired" });
    $("#connect").click();
    expect(linkedin).toHaveLength(1);
  });

  test("a neighbour is asked about by their own id when pointed at, and answered from memory", async () => {
    const rail = `<aside><li><a href="/in/sam-sample/">Sam Sample</a>
      <button id="sam" aria-label="Invite Sam Sample to connect"><svg id="connect-small"></svg></button></li></aside>`;
    await begin(verdict("unlisted"), profilePage("", rail));
    world.answers.verdict = (profile) => verdict(profile.slug === "sam-sample" ? "not_yet" : "unlisted");
    $("#sam").dispatchEvent(new MouseEvent("pointerover", { bubbles: true }));
    expect(world.on("verdict").at(-1)).toMatchObject({
      slug: "sam-sample",
      name: "Sam Sample",
      surface: "network",
    });
    await seen(() => {
      $("#sam").click();
      expect(world.hold?.view.verdict?.level).toBe("not_yet");
    });
    expect(linkedin).toEqual([]);
    expect(world.on("verdict").filter(({ slug }) => slug === "sam-sample")).toHaveLength(1);
  });

  test("an answer that comes late replaces the question, or lets the click through", async () => {
    const rail = '<a id="sam" href="/preload/custom-invite/?vanityName=sam-sample">Connect</a>';
    await begin(verdict("unlisted"), profilePage("", rail));
    let answer = (_: unknown) => {};
    world.answers.verdict = () => new Promise((resolve) => (answer = resolve));
    $("#sam").click();
    await seen(() => expect(world.hold?.view.state).toBe("starting"));
    answer(verdict("unlisted"));
    await seen(() => expect(linkedin).toHaveLength(1));
  });
});

const STEP_1 = `<div role="dialog" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal">
  <button id="add" class="artdeco-button--secondary">Add a note</button>
  <button id="send" class="artdeco-button--primary">Send without a note</button></div>`;
const STEP_2 = `<div role="dialog" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal">
  <textarea id="custom-message" name="message"></textarea><span id="count">0/200</span>
  <button class="artdeco-button--secondary">Cancel</button>
  <button id="send" class="artdeco-button--primary" disabled>Send</button></div>`;
const PENDING =
  '<a aria-label="Pending, click to withdraw invitation sent to Priya Nair" href="https://www.linkedin.com/">Pending</a>';

/** LinkedIn's dialog as it behaves: in its outlet's shadow root, in two steps, with a counter. */
function linkedinDialog(takes = true): ShadowRoot {
  const outlet = document.createElement("div");
  outlet.id = "interop-outlet";
  const root = outlet.attachShadow({ mode: "open" });
  root.innerHTML = STEP_1;
  root.querySelector("#add")?.addEventListener("click", () => {
    root.innerHTML = STEP_2;
    const field = root.querySelector("textarea") as HTMLTextAreaElement;
    field.addEventListener("input", () => {
      if (!takes) return;
      (root.querySelector("#count") as Element).textContent = `${field.value.length}/200`;
      (root.querySelector("#send") as HTMLButtonElement).disabled = false;
    });
  });
  document.body.append(outlet);
  return root;
}

describe("when the time is right", () => {
  const GO = verdict("go", { note: NOTE });

  async function toDialog(takes = true): Promise<ShadowRoot> {
    await begin(GO);
    $("#connect").click();
    const root = linkedinDialog(takes);
    await seen(() => expect(world.offer).toMatchObject({ note: NOTE, name: "Priya Nair" }));
    return root;
  }

  test("the click goes through and the note is offered beside LinkedIn's dialog, until that closes", async () => {
    const root = await toDialog();
    expect(linkedin).toHaveLength(1);
    root.innerHTML = "";
    await seen(() => expect(world.offer).toBeNull());
  });

  test("the note goes into LinkedIn's field through its own Add a note; nothing is sent", async () => {
    const root = await toDialog();
    let sent = 0;
    root.addEventListener("click", (event) => {
      if ((event.target as Element).id === "send") sent++;
    });
    world.act({ kind: "use_note", text: NOTE.text });
    await seen(() => expect(world.offer).toMatchObject({ message: expect.stringContaining("It is in") }));
    expect(root.querySelector("textarea")?.value).toBe(NOTE.text);
    expect(sent).toBe(0);
  });

  test("a field that does not take it is said so", async () => {
    await toDialog(false);
    world.act({ kind: "use_note", text: NOTE.text });
    await vi.waitFor(
      () => expect(world.offer).toMatchObject({ message: expect.stringContaining("did not take") }),
      8_000,
    );
  });

  test("what LinkedIn sells instead of the field is said so", async () => {
    const root = await toDialog();
    const sold = root.querySelector("#add")?.cloneNode(true) as Element;
    root.querySelector("#add")?.replaceWith(sold);
    sold.addEventListener("click", () => {
      root.innerHTML += '<div role="dialog" class="modal-upsell"><a href="/premium/products/">Try</a></div>';
    });
    world.act({ kind: "use_note", text: NOTE.text });
    await seen(() => expect(world.offer?.message).toContain("no free note"));
  });

  test("a note chosen before Connect is clicked goes in when the dialog opens", async () => {
    await begin(GO);
    world.act({ kind: "use_note", text: NOTE.text });
    await seen(() => expect(world.banner?.message).toContain("Connect"));
    $("#connect").click();
    const root = linkedinDialog();
    await seen(() => expect(root.querySelector("textarea")?.value).toBe(NOTE.text));
  });

  test("an invitation that was sent is logged with its note, once", async () => {
    const root = await toDialog();
    world.answers.invitation = () => DONE;
    world.act({ kind: "use_note", text: NOTE.text });
    await seen(() => expect(world.offer).toMatchObject({ message: expect.stringContaining("It is in") }));
    (root.querySelector("#send") as HTMLElement).click();
    root.innerHTML = "";
    $("#row").innerHTML = PENDING;
    await seen(() =>
      expect(world.on("invitation")).toEqual([
        { person: { person_id: "00000000000000a1" }, step: "sent", note: NOTE.text },
      ]),
    );
    $("#row").innerHTML = `${PENDING} `;
    await seen(() => expect(world.on("verdict").length).toBeGreaterThan(1));
    expect(world.on("invitation")).toHaveLength(1);
  });

  test("an invitation that was sent without a note is logged as one", async () => {
    const root = await toDialog();
    world.answers.invitation = () => DONE;
    (root.querySelector("#send") as HTMLElement).click();
    root.innerHTML = "";
    $("#row").innerHTML = PENDING;
    await seen(() =>
      expect(world.on("invitation")).toEqual([
        { person: { person_id: "00000000000000a1" }, step: "sent", note: "" },
      ]),
    );
  });

  test("a dialog that was dismissed is not an invitation", async () => {
    const root = await toDialog();
    root.innerHTML = "";
    await seen(() => expect(world.offer).toBeNull());
    expect(world.on("invitation")).toEqual([]);
  });

  test("nobody of the log is logged by connecting", async () => {
    await begin(verdict("unlisted"));
    $("#connect").click();
    $("#row").innerHTML = PENDING;
    await seen(() => expect(world.banner?.profile?.invite_state).toBe("pending"));
    expect(world.on("invitation")).toEqual([]);
  });
});

describe("LinkedIn's dialog as the last door", () => {
  test("holds what came through a door that we do not know", async () => {
    await begin(verdict("not_yet"));
    const root = linkedinDialog();
    let sent = 0;
    root.addEventListener("click", () => sent++);
    (root.querySelector("#send") as HTMLElement).click();
    expect(sent).toBe(0);
    expect(world.hold?.view.verdict?.level).toBe("not_yet");
    world.hold?.choose("anyway");
    await seen(() => expect(sent).toBe(1));
  });

  test("does not ask again about an invitation that the user meant", async () => {
    await begin(verdict("not_yet"));
    $("#connect").click();
    world.hold?.choose("anyway");
    await seen(() => expect(linkedin).toHaveLength(1));
    const root = linkedinDialog();
    let sent = 0;
    root.addEventListener("click", () => sent++);
    (root.querySelector("#send") as HTMLElement).click();
    expect([sent, world.holds.length]).toEqual([1, 1]);
  });

  test("on a page of its own asks about whom it invites", async () => {
    linkedin = open("/preload/custom-invite/?vanityName=priya-nair", STEP_1);
    world.answers.verdict = () => verdict("not_yet");
    await world.start();
    await seen(() => expect(world.on("verdict")).toMatchObject([{ slug: "priya-nair", surface: "invite" }]));
    await seen(() => {
      $("#send").click();
      expect(world.hold?.view.verdict?.level).toBe("not_yet");
    });
    expect(linkedin).toEqual([]);
  });
});

describe("while somebody is asked", () => {
  const KEPT = "Kept. The companion gets it as soon as it answers.";

  test("a mending that waits for the companion says so there, until that is back", async () => {
    await begin(verdict("not_yet"));
    $("#connect").click();
    world.answers.suggested = () => ({ state: "offline", queued: true });
    world.answers.verdict = () => ({ ...verdict("not_yet"), state: "cached", ageSeconds: 9 });
    world.hold?.choose(SUGGESTED);
    await seen(() => expect(world.hold?.view.message).toBe(KEPT));
    await seen(() => expect(world.banner).toMatchObject({ state: "cached", message: KEPT }));
    world.answers.verdict = () => verdict("go");
    world.act({ kind: "retry" });
    await seen(() => expect(world.banner).toMatchObject({ verdict: { level: "go" } }));
    expect(world.banner).not.toHaveProperty("message");
  });

  test("another person's page takes the question back", async () => {
    await begin(verdict("not_yet"));
    $("#connect").click();
    const before = world.unheld;
    history.pushState(null, "", "/in/sam-sample/");
    await seen(() => expect(world.unheld).toBeGreaterThan(before));
    expect(linkedin).toEqual([]);
  });

  test("a note is taken back when it is no time for it any more", async () => {
    await begin(verdict("go", { note: NOTE }));
    $("#connect").click();
    linkedinDialog();
    await seen(() => expect(world.offer).toMatchObject({ note: NOTE }));
    world.answers.verdict = () => verdict("not_yet");
    world.act({ kind: "retry" });
    await seen(() => expect(world.offer).toBeNull());
  });

  test("a note whose time has come is offered beside the dialog that is open already", async () => {
    await begin(verdict("not_yet"));
    $("#connect").click();
    await seen(() => expect(world.hold).toBeTruthy());
    world.hold?.choose("anyway");
    linkedinDialog();
    await seen(() => expect(linkedin).toHaveLength(1));
    expect(world.offer).toBeFalsy();
    world.answers.verdict = () => verdict("go", { note: NOTE });
    world.act({ kind: "retry" });
    await seen(() => expect(world.offer).toMatchObject({ note: NOTE }));
  });
});
