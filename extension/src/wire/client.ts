import type { ErrorBody } from "./contract";
import { type Failure, findService } from "./find";
import { errorOf } from "./knock";
import type { Reply, Request, RouteName } from "./messages";
import { decode, encode, type HttpReply, post } from "./post";
import { authorization, freshNonce, replyMac, same } from "./sign";
import { type Credentials, local, type Session, session } from "./storage";

/** What the service, or its absence, answered. */
export type Sent<R> = { state: "ok"; reply: R } | { state: "refused"; error: ErrorBody } | { state: Failure };

// Why a session is not to be used again, and what it comes to if a fresh one fares no better.
const STALE = { silent: "offline", unsigned: "revoked", forged: "foreign_server" } as const;
type Stale = keyof typeof STALE;

const SIGNED_REFUSALS: Record<string, Failure> = {
  unknown_route: "service_too_old",
  locked: "locked",
  key_lost: "locked",
};

interface Question {
  path: string;
  body: Uint8Array<ArrayBuffer>;
  timeoutMs: number;
}

/** Only a signed reply is believed. */
function read<R>(reply: HttpReply): Sent<R> {
  const body = decode(reply.body);
  if (reply.status === 200) {
    return body instanceof Object ? { state: "ok", reply: body as R } : { state: "extension_too_old" };
  }
  const error = errorOf(body);
  if (error === null) return { state: "extension_too_old" };
  const state = SIGNED_REFUSALS[error.code];
  return state === undefined ? { state: "refused", error } : { state };
}

async function send<R>(who: Credentials, where: Session, question: Question): Promise<Sent<R> | Stale> {
  const n = freshNonce();
  const ts = String(Math.floor(Date.now() / 1000));
  const { path, body, timeoutMs } = question;
  const header = await authorization(who.key, who.clientId, { serverNonce: where.nonce, ts, n, path, body });
  const reply = await post({ port: where.port, path, body, authorization: header, timeoutMs });
  if (reply === null) return "silent";
  if (reply.mac === null) return errorOf(decode(reply.body)) === null ? "forged" : "unsigned";
  const right = same(reply.mac, await replyMac(who.key, n, reply.status, reply.body));
  return right ? read<R>(reply) : "forged";
}

let search: Promise<Session | Failure> | null = null;

async function freshSession(credentials: Credentials): Promise<Session | Failure> {
  search ??= findService(credentials).finally(() => {
    search = null;
  });
  return search;
}

async function twice<R>(credentials: Credentials, question: Question): Promise<Sent<R>> {
  let known = await session.get("session");
  let stale: Stale = "silent";
  for (let attempt = 0; attempt < 2; attempt++) {
    const found: Session | Failure = known ?? (await freshSession(credentials));
    if (typeof found === "string") return { state: found };
    const sent = await send<R>(credentials, found, question);
    if (typeof sent !== "string") return sent;
    stale = sent;
    known = undefined;
    await session.remove("session");
  }
  return { state: STALE[stale] };
}

/**
 * Asks the service. It has to prove itself before anything but a hello is sent, and every reply has to be
 * signed. A session that is refused (the service was started again) is made anew once.
 */
export async function call<N extends RouteName>(
  route: N,
  request: Request<N>,
  seconds = 10,
): Promise<Sent<Reply<N>>> {
  const credentials = await local.get("credentials");
  if (credentials === undefined) return { state: "unpaired" };
  return twice(credentials, { path: `/v1/${route}`, body: encode(request), timeoutMs: seconds * 1000 });
}
