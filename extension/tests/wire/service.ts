import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

/** A second, independent hand for the protocol: node's own crypto, as `afterword.protocol` does it. */

export const KEY = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
export const CLIENT = "0f0e0d0c0b0a09080706050403020100";
export const SERVER = "f0e0d0c0b0a090807060504030201000";
export const REFUSED = { error: { code: "refused", text: "This request is refused." } };

const mac = (key: string, ...parts: string[]): string =>
  createHmac("sha256", Buffer.from(key, "hex")).update(parts.join("|")).digest("hex");
const digest = (body: string): string => createHash("sha256").update(body).digest("hex");

export interface Heard {
  path: string;
  body: string;
}
export interface Wanted {
  status?: number;
  body: unknown;
}
export type Route = (path: string, request: Record<string, unknown>) => Wanted;
type Answering = (heard: Heard, request: IncomingMessage, response: ServerResponse, port: number) => void;

export interface Listening {
  port: number;
  /** Every request that came, in order. */
  heard: Heard[];
  close(): Promise<void>;
}

const open = new Set<Listening>();

afterEach(async () => {
  await Promise.all([...open].map((listening) => listening.close()));
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Any server on this machine: what it hears is kept. */
export async function listen(answering: Answering, port = 0): Promise<Listening> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const one = { path: request.url ?? "", body };
    heard.push(one);
    answering(one, request, response, (server.address() as AddressInfo).port);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const listening: Listening = {
    port: (server.address() as AddressInfo).port,
    heard,
    close: () => {
      open.delete(listening);
      return close(server);
    },
  };
  open.add(listening);
  return listening;
}

export function say(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** The proof for a hello, under this key. */
export function prove(key: string, hello: { nonce: string }, nonce: string, port: number): string {
  return mac(key, "S", hello.nonce, nonce, String(port), SERVER);
}

interface Options {
  key?: string;
  port?: number;
  /** Sessions that the service still knows; empty it, and it is as if it had been started again. */
  nonces?: Set<string>;
}

function signedRight(
  request: IncomingMessage,
  heard: Heard,
  key: string,
  nonces: Set<string>,
): string | null {
  const [, ts = "", n = "", given] = (request.headers.authorization ?? "")
    .replace("Afterword ", "")
    .split(",");
  const right = [...nonces].some((ns) => mac(key, "C", ns, ts, n, heard.path, digest(heard.body)) === given);
  return right ? n : null;
}

/** Afterword's service as far as the wire goes: hello, signatures both ways, then `route`. */
export function serve(
  route: Route,
  { key = KEY, port = 0, nonces = new Set() }: Options = {},
): Promise<Listening> {
  let count = 0;
  return listen((heard, request, response, at) => {
    if (heard.path === "/v1/hello") {
      const nonce = String(++count).padStart(32, "0");
      nonces.add(nonce);
      const proof = prove(key, JSON.parse(heard.body), nonce, at);
      return say(response, 200, { server_id: SERVER, nonce, proof });
    }
    const n = signedRight(request, heard, key, nonces);
    if (n === null) return say(response, 401, REFUSED);
    const { status = 200, body } = route(heard.path, JSON.parse(heard.body));
    const signature = mac(key, "R", n, String(status), digest(JSON.stringify(body)));
    say(response, status, body, { "Afterword-Mac": signature });
  }, port);
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const listening = await listen(() => undefined);
  await listening.close();
  return listening.port;
}
