import { keep, recall } from "./cache";
import { call, type Sent } from "./client";
import type { NoteReply, Profile, Verdict, VerdictRequest, WatchReply, WatchRequest } from "./contract";
import type { Answer, Request, RouteName } from "./messages";
import { enqueue, flush, isQueued, waiting } from "./queue";
import { withQuota } from "./quota";
import type { State } from "./state";
import { local, settings } from "./storage";

// The pairing stands and the service may be back: a verdict may come of the cache, a write may wait.
const PASSING: readonly (State | "refused")[] = [
  "offline", "starting", "locked", "no_permission", "lna_denied", "foreign_server",
]; // biome-ignore format: one list, one line
const LEVELS: readonly string[] = ["not_yet", "ask_first", "go", "settled", "confirm", "unlisted"];
const WATCH_SECONDS = 20;

function profileOf(request: VerdictRequest): Profile {
  const { at: _at, policy: _policy, note_limit: _limit, language: _language, ...profile } = request;
  return profile;
}

async function fromCache(profile: Profile, sent: Sent<Verdict>): Promise<Answer<Verdict>> {
  const kept = PASSING.includes(sent.state) ? await recall(profile) : null;
  return kept === null ? sent : { state: "cached", reply: kept.verdict, ageSeconds: kept.ageSeconds };
}

async function verdict(request: VerdictRequest, language: string | null): Promise<Answer<Verdict>> {
  const { noteLimit } = await settings();
  const sent = await call("verdict", { note_limit: noteLimit, language, ...request });
  if (sent.state !== "ok") return fromCache(profileOf(request), sent);
  if (!LEVELS.includes(sent.reply.level)) return { state: "extension_too_old" };
  if (request.at == null) await keep(profileOf(request), sent.reply);
  const { note } = sent.reply;
  return note ? { ...sent, reply: { ...sent.reply, note: await withQuota(note) } } : sent;
}

async function counted(given: Answer<NoteReply>): Promise<Answer<NoteReply>> {
  if (given.state !== "ok") return given;
  return { ...given, reply: { ...given.reply, note: await withQuota(given.reply.note) } };
}

const watching = new Map<number, Promise<Answer<WatchReply>>>();

/** All tabs share one open question: browsers keep only six connections to one place. */
function watch(request: WatchRequest): Promise<Answer<WatchReply>> {
  const seconds = Math.min(request.seconds ?? WATCH_SECONDS, WATCH_SECONDS);
  const open = watching.get(request.revision);
  if (open !== undefined) return open;
  const asked = call("watch", { ...request, seconds }, seconds + 10).finally(() => {
    watching.delete(request.revision);
  });
  watching.set(request.revision, asked);
  return asked;
}

async function write<N extends RouteName>(route: N, request: Request<N>): Promise<Answer<unknown>> {
  const sent: Sent<unknown> = await call(route, request);
  if (!isQueued(route) || sent.state === "ok" || sent.state === "refused") return sent;
  if (!PASSING.includes(sent.state)) return sent;
  await enqueue(route, request as Record<string, unknown>);
  return { state: sent.state, queued: true };
}

/** Answers one question of a page in this `language`. What waits in the queue goes first, so that the answer knows of it. */
export async function answer(
  route: RouteName,
  request: unknown,
  language: string | null = null,
): Promise<Answer<unknown>> {
  if ((await local.get("consent")) === undefined) return { state: "unpaired" };
  if (route === "watch") return watch(request as WatchRequest);
  if ((await waiting()) > 0) await flush();
  if (route === "verdict") return verdict(request as VerdictRequest, language);
  const given = await write(route, request as Request<typeof route>);
  return route === "note" ? counted(given as Answer<NoteReply>) : given;
}
