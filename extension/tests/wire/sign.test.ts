import { describe, expect, it } from "vitest";
import example from "../../../contract/examples/signing.json";
import { authorization, freshNonce, helloProof, replyMac, requestMac, same } from "../../src/wire/sign";

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const request = {
  serverNonce: example.request.server_nonce,
  ts: example.request.ts,
  n: example.request.n,
  path: example.request.path,
  body: bytes(example.request.body),
};

describe("signing, as the service does it", () => {
  it("proves the service", async () => {
    const { client_nonce, server_nonce, proof } = example.hello;
    const hello = {
      clientNonce: client_nonce,
      serverNonce: server_nonce,
      port: example.port,
      serverId: example.server_id,
    };
    expect(await helloProof(example.key, hello)).toBe(proof);
    expect(await helloProof(example.key, { ...hello, port: example.port + 1 })).not.toBe(proof);
  });

  it("signs a request", async () => {
    expect(await requestMac(example.key, request)).toBe(example.request.mac);
    const header = await authorization(example.key, example.client_id, request);
    expect(header).toBe(example.request.authorization);
  });

  it("signs a reply", async () => {
    const { n, status, body, mac } = example.reply;
    expect(await replyMac(example.key, n, status, bytes(body))).toBe(mac);
    expect(await replyMac(example.key, n, 200, bytes(body))).not.toBe(mac);
  });

  it("compares whole texts", () => {
    expect(same("abc", "abc")).toBe(true);
    expect(same("abc", "abd")).toBe(false);
    expect(same("abc", "ab")).toBe(false);
    expect(same("", "a")).toBe(false);
  });

  it("makes nonces of 32 hex digits, each another", () => {
    expect(freshNonce()).toMatch(/^[0-9a-f]{32}$/);
    expect(freshNonce()).not.toBe(freshNonce());
  });
});
