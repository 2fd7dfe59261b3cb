/**
 * What LinkedIn seems to have changed: per kind of page what was not found there, since when, how often in a row.
 * Days and counts only: neither whose page it was nor at what time it was looked at is kept.
 */
import { call } from "./client";
import type { SightingsRequest } from "./contract";
import type { Change } from "./messages";
import { local, type PageHealth, session } from "./storage";

/** Once may be a slow page, twice a page that is no more. */
const REPEATED = 3;
const PAGES: readonly string[] = ["profile", "search", "network", "company", "invite", "dialog"];
const THING = /^[A-Za-z]{1,40}$/;
const MOST = 20;

let changed: () => unknown = () => {};

/** `show` is called when there is something else to say than before. */
export function startHealth(show: () => unknown): void {
  changed = show;
}

/** Takes what a page's script found. False for what no script of ours would say. */
export async function note(page: string, missing: readonly string[]): Promise<boolean> {
  if (!PAGES.includes(page) || missing.length > MOST || !missing.every((thing) => THING.test(thing)))
    return false;
  const before = JSON.stringify(await changes());
  await local.change("health", (old = {}) => ({ ...old, [page]: after(old[page], missing, today()) }));
  if (JSON.stringify(await changes()) !== before) changed();
  await tellService();
  return true;
}

function after(old: PageHealth | undefined, missing: readonly string[], day: string): PageHealth {
  const rows = missing.map((thing) => {
    const { since, count } = old?.missing[thing] ?? { since: day, count: 0 };
    return [thing, { since, count: count + 1 }] as const;
  });
  const well = missing.length === 0 ? day : old?.well;
  return { ...(well !== undefined && { well }), missing: Object.fromEntries(rows) };
}

/** What was missing repeatedly, and is still. */
export async function changes(): Promise<Change[]> {
  const pages = Object.entries((await local.get("health")) ?? {});
  return pages.flatMap(([page, { well, missing }]) =>
    Object.entries(missing)
      .filter(([, { count }]) => count >= REPEATED)
      .map(([thing, row]) => ({ page, thing, ...row, ...(well !== undefined && { well }) })),
  );
}

/** Tells the service how it is, once for each session with it and after that when something is different. */
async function tellService(): Promise<void> {
  const request = await sightings();
  const told = JSON.stringify(request);
  if (same(await session.get("sightings"), await nonce(), told)) return;
  if ((await call("sightings", request)).state === "ok")
    await session.set("sightings", { nonce: await nonce(), told });
}

const nonce = async () => (await session.get("session"))?.nonce ?? "";

function same(last: { nonce: string; told: string } | undefined, now: string, told: string): boolean {
  return last?.told === told && last.nonce === now;
}

async function sightings(): Promise<SightingsRequest> {
  const found = await changes();
  const pages = [...new Set(found.map(({ page }) => page))] as SightingsRequest["pages"][number]["page"][];
  return {
    pages: pages.map((page) => ({
      page,
      missing: found
        .filter((one) => one.page === page)
        .map(({ thing, since, count }) => ({ thing, since, count })),
    })),
  };
}

/** The day it is here. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
