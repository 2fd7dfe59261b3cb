import { describe, expect, it } from "vitest";
import example from "../../../contract/examples/signing.json";
import { pair, readCode, SENTENCES, unpair } from "../../src/wire/pairing";
import { fromHex, toHex } from "../../src/wire/sign";
import { local } from "../../src/wire/storage";
import { stored } from "./browser";
import { CLIENT, freePort, KEY, listen, REFUSED, say, serve } from "./service";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A code as `afterword pair` prints it, for a service on this port. */
async function codeFor(port: number): Promise<string> {
  const plain = fromHex(port.toString(16).padStart(4, "0") + CLIENT + KEY);
  const sum = toHex(await crypto.subtle.digest("SHA-256", plain)).slice(0, 8);
  const bits = Array.from(fromHex(toHex(plain) + sum), (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
}

describe("the pairing code", () => {
  const { code, port, client_id, key, also_read, refused } = example.pairing_code;

  it.each([code, ...also_read])("reads %j", async (text) => {
    expect(await readCode(text)).toEqual({ port, clientId: client_id, key });
  });

  it.each(refused)("refuses %j", async (text) => {
    expect(await readCode(text)).toBeNull();
  });
});

describe("pairing", () => {
  it("keeps what the code carries once the service has proved itself", async () => {
    const service = await serve(() => ({ body: { revision: 3 } }));
    expect(await pair(await codeFor(service.port))).toEqual({ paired: true });
    expect(await local.get("credentials")).toMatchObject({ clientId: CLIENT, key: KEY, port: service.port });
  });

  it("says what is wrong with a code", async () => {
    expect(await pair("AFTERWORD")).toEqual({ paired: false, text: SENTENCES.unreadable });
  });

  it("says that a code has expired", async () => {
    const service = await listen((_heard, _request, response) => say(response, 401, REFUSED));
    expect(await pair(await codeFor(service.port))).toEqual({ paired: false, text: SENTENCES.expired });
  });

  it("says that nobody is there", async () => {
    expect(await pair(await codeFor(await freePort()))).toEqual({ paired: false, text: SENTENCES.offline });
  });

  it("trusts nobody who cannot prove to know the code", async () => {
    const squatter = await serve(() => ({ body: {} }), { key: "aa".repeat(32) });
    expect(await pair(await codeFor(squatter.port))).toEqual({ paired: false, text: SENTENCES.foreign });
    expect(await stored()).toBe("{}");
  });

  it("leaves the old pairing alone when a new code does not work", async () => {
    await local.set("credentials", { clientId: CLIENT, key: KEY, port: 1 });
    await pair(await codeFor(await freePort()));
    expect(await local.get("credentials")).toEqual({ clientId: CLIENT, key: KEY, port: 1 });
  });

  it("ends with everything wiped, and the service told", async () => {
    const service = await serve(() => ({ body: { revision: 3, text: "Revoked." } }));
    await pair(await codeFor(service.port));
    await unpair();
    expect(service.heard.at(-1)).toEqual({ path: "/v1/unpair", body: JSON.stringify({ client_id: CLIENT }) });
    expect(await stored()).toBe("{}");
  });
});
