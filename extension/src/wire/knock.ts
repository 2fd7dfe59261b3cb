import type { ErrorBody, ErrorReply, HelloReply } from "./contract";
import { decode, encode, post } from "./post";
import { freshNonce, helloProof, same } from "./sign";
import type { Credentials, Session } from "./storage";

const TIMEOUT_MS = 4000;
const HEX32 = /^[0-9a-f]{32}$/;

/** What came of asking whoever listens on a port to prove that it is our service. */
export type Knock =
  | { kind: "proved"; session: Session }
  | { kind: "silent" }
  | { kind: "foreign" }
  | { kind: "refused"; code: string };

/** The error of a reply that has the service's form, else null. */
export function errorOf(body: unknown): ErrorBody | null {
  const error = (body as Partial<ErrorReply> | null | undefined)?.error;
  return typeof error?.code === "string" && typeof error.text === "string" ? error : null;
}

function isHello(body: unknown): body is HelloReply {
  const { server_id, nonce, proof } = (body ?? {}) as Partial<HelloReply>;
  return typeof proof === "string" && HEX32.test(server_id ?? "") && HEX32.test(nonce ?? "");
}

async function proved(hello: HelloReply, port: number, key: string, clientNonce: string): Promise<boolean> {
  const parts = { clientNonce, serverNonce: hello.nonce, port, serverId: hello.server_id };
  return same(hello.proof, await helloProof(key, parts));
}

/** Says hello on a port. Nothing but our client id and a fresh nonce leaves the browser. */
export async function knock(port: number, credentials: Credentials): Promise<Knock> {
  const nonce = freshNonce();
  const body = encode({ client_id: credentials.clientId, nonce });
  const reply = await post({ port, path: "/v1/hello", body, timeoutMs: TIMEOUT_MS });
  if (reply === null) return { kind: "silent" };
  const answer = decode(reply.body);
  if (reply.status === 200 && isHello(answer) && (await proved(answer, port, credentials.key, nonce))) {
    return { kind: "proved", session: { port, serverId: answer.server_id, nonce: answer.nonce } };
  }
  const error = reply.status === 200 ? null : errorOf(answer);
  return error === null ? { kind: "foreign" } : { kind: "refused", code: error.code };
}
