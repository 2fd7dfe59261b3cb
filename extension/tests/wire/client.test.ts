import { beforeEach, describe, expect, it } from "vitest";
import { call } from "../../src/wire/client";
import { findService } from "../../src/wire/find";
import { local, session } from "../../src/wire/storage";
import { browser } from "./browser";
import { CLIENT, freePort, KEY, type Listening, listen, prove, REFUSED, SERVER, say, serve } from "./service";

const NAME = "Priya Nair";
const OTHER_KEY = "ff".repeat(32);

const pairedAt = (port: number) => local.set("credentials", { clientId: CLIENT, key: KEY, port });
const ask = () => call("verdict", { name: NAME });
const isTold = ({ heard }: Listening) => heard.some(({ body }) => body.includes(NAME));

beforeEach(() => session.remove("session"));

describe("the right service", () => {
  it("answers, and one hello is enough for many questions", async () => {
    const service = await serve((path, request) => ({ body: { path, request } }));
    await pairedAt(service.port);
    expect(await ask()).toEqual({ state: "ok", reply: { path: "/v1/verdict", request: { name: NAME } } });
    await ask();
    expect(service.heard.map(({ path }) => path)).toEqual(["/v1/hello", "/v1/verdict", "/v1/verdict"]);
  });

  it("is greeted once more when it was started again", async () => {
    const nonces = new Set<string>();
    const service = await serve(() => ({ body: {} }), { nonces });
    await pairedAt(service.port);
    await ask();
    nonces.clear();
    expect(await ask()).toEqual({ state: "ok", reply: {} });
    expect(service.heard.filter(({ path }) => path === "/v1/hello")).toHaveLength(2);
  });

  it("is found again on another port, and remembered there", async () => {
    const service = await serve(() => ({ body: {} }));
    const credentials = { clientId: CLIENT, key: KEY, port: await freePort() };
    expect(await findService(credentials, [service.port])).toMatchObject({
      port: service.port,
      serverId: SERVER,
    });
    expect(await local.get("credentials")).toMatchObject({ port: service.port });
  });

  it("gives its refusals word for word", async () => {
    const error = { code: "ambiguous", text: "Two people fit.", candidates: [{ id: "a", name: "Ann" }] };
    const service = await serve(() => ({ status: 409, body: { error } }));
    await pairedAt(service.port);
    expect(await ask()).toEqual({ state: "refused", error });
  });

  it.each([
    ["unknown_route", "service_too_old"],
    ["locked", "locked"],
    ["key_lost", "locked"],
  ])("says %s: the state is %s", async (code, state) => {
    const service = await serve(() => ({ status: 503, body: { error: { code, text: "…" } } }));
    await pairedAt(service.port);
    expect(await ask()).toEqual({ state });
  });

  it("is newer than we are when its signed reply has no form we know", async () => {
    const service = await serve(() => ({ status: 410, body: ["gone"] }));
    await pairedAt(service.port);
    expect(await ask()).toEqual({ state: "extension_too_old" });
  });
});

describe("whoever cannot prove to be our service hears no name", () => {
  it("a proof under another key", async () => {
    const squatter = await serve(() => ({ body: {} }), { key: OTHER_KEY });
    await pairedAt(squatter.port);
    expect(await ask()).toEqual({ state: "foreign_server" });
    expect(isTold(squatter)).toBe(false);
  });

  it("an old proof, replayed", async () => {
    const seen = prove(KEY, { nonce: "1".repeat(32) }, "2".repeat(32), 47653);
    const squatter = await listen((_heard, _request, response) =>
      say(response, 200, { server_id: SERVER, nonce: "2".repeat(32), proof: seen }),
    );
    await pairedAt(squatter.port);
    expect(await ask()).toEqual({ state: "foreign_server" });
    expect(isTold(squatter)).toBe(false);
  });

  it("200 to everything", async () => {
    const squatter = await listen((_heard, _request, response) => response.end("<h1>It works!</h1>"));
    await pairedAt(squatter.port);
    expect(await ask()).toEqual({ state: "foreign_server" });
    expect(isTold(squatter)).toBe(false);
    expect(squatter.heard.map(({ path }) => path)).toEqual(["/v1/hello"]);
  });

  it("a redirect to somebody else", async () => {
    const other = await listen((_heard, _request, response) => say(response, 200, {}));
    const squatter = await listen((_heard, _request, response) =>
      response.writeHead(307, { Location: `http://127.0.0.1:${other.port}/` }).end(),
    );
    await pairedAt(squatter.port);
    expect(await ask()).toEqual({ state: "offline" });
    expect(other.heard).toEqual([]);
  });

  it("a service that takes our place after the hello cannot sign a reply", async () => {
    const service = await serve(() => ({ body: {} }));
    await pairedAt(service.port);
    await ask();
    await service.close();
    const liar = (_heard: unknown, _request: unknown, response: Parameters<typeof say>[0]) =>
      say(response, 200, { level: "go" }, { "Afterword-Mac": "0".repeat(64) });
    await listen(liar, service.port);
    expect(await ask()).toEqual({ state: "foreign_server" });
  });
});

describe("nobody answers", () => {
  it("offline", async () => {
    await pairedAt(await freePort());
    expect(await ask()).toEqual({ state: "offline" });
  });

  it("a port that takes the question and says nothing", async () => {
    const mute = await listen(() => undefined);
    await pairedAt(mute.port);
    expect(await ask()).toEqual({ state: "offline" });
    expect(isTold(mute)).toBe(false);
  });

  it("the browser does not let us ask", async () => {
    browser.allowed = false;
    await pairedAt(await freePort());
    expect(await ask()).toEqual({ state: "no_permission" });
  });

  it("unpaired", async () => {
    expect(await ask()).toEqual({ state: "unpaired" });
  });

  it("the client was revoked", async () => {
    const service = await listen((_heard, _request, response) => say(response, 401, REFUSED));
    await pairedAt(service.port);
    expect(await ask()).toEqual({ state: "revoked" });
    expect(isTold(service)).toBe(false);
  });
});
