/**
 * The signed protocol (SECURITY.md), twin of `companion/afterword/protocol.py`; both are held to
 * `contract/examples/signing.json`. Every MAC is 64 lower-case hex digits over parts joined by `|`.
 */
export const REPLY_HEADER = "Afterword-Mac";
const SCHEME = "Afterword";

const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

export function toHex(bytes: Uint8Array | ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A random nonce: 16 bytes as 32 hex digits. */
export function freshNonce(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

/** HMAC-SHA256 under a key given as hex. */
export async function mac(keyHex: string, ...parts: string[]): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", fromHex(keyHex), algorithm, false, ["sign"]);
  return toHex(await crypto.subtle.sign("HMAC", key, utf8(parts.join("|"))));
}

async function digest(body: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await crypto.subtle.digest("SHA-256", body));
}

export interface Hello {
  clientNonce: string;
  serverNonce: string;
  port: number;
  serverId: string;
}

/** The service's proof that it knows our key, bound to both nonces and its port. */
export function helloProof(key: string, hello: Hello): Promise<string> {
  return mac(key, "S", hello.clientNonce, hello.serverNonce, String(hello.port), hello.serverId);
}

export interface Signed {
  serverNonce: string;
  ts: string;
  n: string;
  path: string;
  body: Uint8Array<ArrayBuffer>;
}

export async function requestMac(key: string, request: Signed): Promise<string> {
  const { serverNonce, ts, n, path, body } = request;
  return mac(key, "C", serverNonce, ts, n, path, await digest(body));
}

/** The MAC of a reply to the request with nonce `n`. */
export async function replyMac(
  key: string,
  n: string,
  status: number,
  body: Uint8Array<ArrayBuffer>,
): Promise<string> {
  return mac(key, "R", n, String(status), await digest(body));
}

/** The `Authorization` header of a request; `ts` in whole seconds since 1970. */
export async function authorization(key: string, clientId: string, request: Signed): Promise<string> {
  return `${SCHEME} ${[clientId, request.ts, request.n, await requestMac(key, request)].join(",")}`;
}

/** Compares two MACs without telling by the time where they differ. */
export function same(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at++) difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
