import { call } from "./client";
import type { Request } from "./messages";
import { local, type QueuedWrite } from "./storage";

/** Writes that say the same when they are said twice: only these may wait for the service. */
export const QUEUED = ["confirm", "log", "suggested", "outcome", "invitation"] as const;
export type QueuedRoute = (typeof QUEUED)[number];
/** The alarm that rings while something waits. */
export const FLUSH = "flush";
const DATED: readonly string[] = ["suggested", "outcome", "invitation"];

export function isQueued(route: string): route is QueuedRoute {
  return (QUEUED as readonly string[]).includes(route);
}

/** Keeps a write until the service is back. What happened now stays dated now. */
export async function enqueue(route: QueuedRoute, request: Record<string, unknown>): Promise<void> {
  const dated = DATED.includes(route) ? { on: new Date().toISOString(), ...request } : request;
  await local.change("queue", (old = []) => [...old, { route, request: dated }]);
  await chrome.alarms.create(FLUSH, { periodInMinutes: 1 });
}

export async function waiting(): Promise<number> {
  return (await local.get("queue"))?.length ?? 0;
}

/** Sends one; true when it needs not be sent again. */
async function deliver(write: QueuedWrite): Promise<boolean> {
  const route = write.route as QueuedRoute;
  const sent = await call(route, write.request as unknown as Request<QueuedRoute>);
  if (sent.state === "refused") await local.change("undelivered", (old = []) => [...old, sent.error.text]);
  return sent.state === "ok" || sent.state === "refused";
}

async function inOrder(): Promise<number> {
  let count = 0;
  for (;;) {
    const next = (await local.get("queue"))?.[0];
    if (next === undefined) await chrome.alarms.clear(FLUSH);
    if (next === undefined || !(await deliver(next))) return count;
    await local.change("queue", (old = []) => old.slice(1));
    count++;
  }
}

let flushing: Promise<number> | null = null;

/**
 * Sends what waits, oldest first, until the service is silent again. Returns how many were taken.
 * What the service refuses is not tried again: its sentence is kept for the user to read.
 */
export function flush(): Promise<number> {
  flushing ??= inOrder().finally(() => {
    flushing = null;
  });
  return flushing;
}
