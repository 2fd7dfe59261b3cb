import { beforeEach, describe, expect, it } from "vitest";
import { answer } from "../../src/wire/answer";
import type { Verdict } from "../../src/wire/contract";
import { flush, waiting } from "../../src/wire/queue";
import { local, wipePaired } from "../../src/wire/storage";
import { stored } from "./browser";
import { CLIENT, freePort, KEY, type Route, serve } from "./service";

const PROFILE = { slug: "priya-nair", name: "Priya Nair" };
const WRITE = { person: { person_id: "00000000000000aa" } };

function verdict(change: Partial<Verdict> = {}): Verdict {
  const person = { id: "00000000000000aa", name: "P." };
  return {
    level: "not_yet",
    title: "Not yet.",
    findings: [],
    match: { kind: "exact", person },
    advice: { action: "wait", text: "Wait." },
    decided_at: "2026-11-23T09:00:00Z",
    revision: 1,
    ...change,
  };
}

const always =
  (body: unknown): Route =>
  () => ({ body });
const pairedAt = (port: number) => local.set("credentials", { clientId: CLIENT, key: KEY, port });

beforeEach(() => local.set("consent", { at: 0 }));

describe("before the user has agreed", () => {
  it("nothing is asked", async () => {
    const service = await serve(always(verdict()));
    await pairedAt(service.port);
    await local.remove("consent");
    expect(await answer("verdict", PROFILE)).toEqual({ state: "unpaired" });
    expect(service.heard).toEqual([]);
  });
});

describe("verdicts", () => {
  it("are asked for with the note's limit of the user's own", async () => {
    const service = await serve((_path, request) => ({
      body: verdict({ title: String(request.note_limit) }),
    }));
    await pairedAt(service.port);
    await local.set("settings", { noteLimit: 300, collapsed: false, where: "page" });
    expect(await answer("verdict", PROFILE)).toMatchObject({ reply: { title: "300" } });
  });

  it("come of the cache, with their age, when nobody answers", async () => {
    const service = await serve(always(verdict()));
    await pairedAt(service.port);
    await answer("verdict", PROFILE);
    await service.close();
    expect(await answer("verdict", PROFILE)).toEqual({
      state: "cached",
      reply: verdict(),
      ageSeconds: expect.any(Number),
    });
    expect(await answer("verdict", { slug: "somebody-else" })).toEqual({ state: "offline" });
  });

  it("are kept under keys that tell nobody whose they are", async () => {
    const service = await serve(always(verdict()));
    await pairedAt(service.port);
    await answer("verdict", PROFILE);
    expect(Object.keys((await local.get("verdicts")) ?? {})).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(await stored()).not.toContain("priya");
  });

  it("on strangers leave no trace, and an old one is gone with the person", async () => {
    let now = verdict();
    const service = await serve(() => ({ body: now }));
    await pairedAt(service.port);
    await answer("verdict", PROFILE);
    now = verdict({ level: "unlisted", match: { kind: "none" } });
    await answer("verdict", PROFILE);
    expect(await local.get("verdicts")).toEqual({});
  });

  it("are wiped when the pairing ends", async () => {
    const service = await serve(always(verdict()));
    await pairedAt(service.port);
    await answer("verdict", PROFILE);
    await wipePaired();
    expect(await local.get("verdicts")).toBeUndefined();
  });

  it("of a level that we do not know tell that we are too old", async () => {
    const service = await serve(always({ ...verdict(), level: "maybe" }));
    await pairedAt(service.port);
    expect(await answer("verdict", PROFILE)).toEqual({ state: "extension_too_old" });
  });
});

describe("writes", () => {
  it("wait for the service, and are sent once, in order, dated when they were made", async () => {
    const port = await freePort();
    await pairedAt(port);
    expect(await answer("suggested", WRITE)).toEqual({ state: "offline", queued: true });
    await answer("invitation", { ...WRITE, step: "sent" });
    const service = await serve(always({ revision: 2, text: "Noted." }), { port });
    await Promise.all([flush(), flush()]);
    await flush();
    const written = service.heard.filter(({ path }) => path !== "/v1/hello");
    expect(written.map(({ path }) => path)).toEqual(["/v1/suggested", "/v1/invitation"]);
    expect(JSON.parse(written[0]?.body ?? "")).toEqual({ ...WRITE, on: expect.stringMatching(/Z$/) });
    expect(await waiting()).toBe(0);
  });

  it("go before the next question", async () => {
    const port = await freePort();
    await pairedAt(port);
    await answer("suggested", WRITE);
    const service = await serve(always(verdict()), { port });
    await answer("verdict", PROFILE);
    expect(service.heard.map(({ path }) => path)).toEqual(["/v1/hello", "/v1/suggested", "/v1/verdict"]);
  });

  it("that the log does not take are not tried again, and the user can read why", async () => {
    const port = await freePort();
    await pairedAt(port);
    await answer("suggested", WRITE);
    const error = { code: "not_found", text: "Nobody by that name." };
    await serve(() => ({ status: 404, body: { error } }), { port });
    await flush();
    expect(await waiting()).toBe(0);
    expect(await local.get("undelivered")).toEqual(["Nobody by that name."]);
  });

  it("do not wait for a service that has refused this browser", async () => {
    expect(await answer("suggested", WRITE)).toEqual({ state: "unpaired" });
    expect(await waiting()).toBe(0);
  });

  it("that only ask do not wait", async () => {
    await pairedAt(await freePort());
    expect(await answer("note", WRITE)).toEqual({ state: "offline" });
    expect(await waiting()).toBe(0);
  });
});

describe("watching", () => {
  it("is one question for all tabs", async () => {
    const service = await serve(always({ revision: 8 }));
    await pairedAt(service.port);
    const both = await Promise.all([answer("watch", { revision: 7 }), answer("watch", { revision: 7 })]);
    expect(both).toEqual([
      { state: "ok", reply: { revision: 8 } },
      { state: "ok", reply: { revision: 8 } },
    ]);
    expect(service.heard.filter(({ path }) => path === "/v1/watch")).toHaveLength(1);
  });
});
