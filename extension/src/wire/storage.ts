import type { Verdict } from "./contract";
import type { Aside, TabView, Where } from "./messages";

/** The only file that knows the browser's storage and the names of what lies there. */

/** What pairing gave us: ids and key as hex. `serverId` is there once the service has proved itself. */
export interface Credentials {
  clientId: string;
  key: string;
  port: number;
  serverId?: string;
}

export interface Settings {
  /** What LinkedIn lets this account write: 200 free, 300 Premium (LINKEDIN.md 4). */
  noteLimit: 200 | 300;
  collapsed: boolean;
  where: Where;
}

export interface KeptVerdict {
  verdict: Verdict;
  at: number;
}

export interface QueuedWrite {
  route: string;
  request: Record<string, unknown>;
}

/** "Remind me": when a verdict changes. Times in milliseconds since 1970. */
export interface Reminder {
  at: number;
  text: string;
  url?: string;
}

/** What is known of one kind of page. `well`: the last day on which nothing was missing. Days as YYYY-MM-DD. */
export interface PageHealth {
  well?: string;
  missing: Record<string, { since: string; count: number }>;
}

/** A service that has proved itself: where, and the nonce that our requests are bound to. */
export interface Session {
  port: number;
  serverId: string;
  nonce: string;
}

interface Local {
  credentials: Credentials;
  consent: { at: number };
  settings: Settings;
  verdicts: Record<string, KeptVerdict>;
  queue: QueuedWrite[];
  undelivered: string[];
  reminders: Reminder[];
  /** Notes that LinkedIn leaves the user, and in which month. */
  notesLeft: { left: number; month: string };
  /** By kind of page. */
  health: Record<string, PageHealth>;
  /** Which things to do the user was told of: ids with the moment since when. */
  toldOf: string[];
}

interface UntilBrowserCloses {
  session: Session;
  /** What the service was told of LinkedIn's pages, and in which session. */
  sightings: { nonce: string; told: string };
  tabs: Record<string, TabView & { place: string }>;
  /** How many things are due. */
  todos: number;
  /** What pages have to tell in a panel, by tab. */
  asides: Record<string, Aside>;
  /** Windows that we opened for a held click, and their tabs. */
  windows: Record<string, number>;
}

class Area<Shape> {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly area: () => chrome.storage.StorageArea) {}

  async get<K extends keyof Shape & string>(key: K): Promise<Shape[K] | undefined> {
    return (await this.area().get(key))[key] as Shape[K] | undefined;
  }

  set<K extends keyof Shape & string>(key: K, value: Shape[K]): Promise<void> {
    return this.change(key, () => value);
  }

  remove(...keys: (keyof Shape & string)[]): Promise<void> {
    return this.#inTurn(() => this.area().remove(keys));
  }

  /** Reads, changes and writes; one change after the other, so that none is lost. */
  change<K extends keyof Shape & string>(
    key: K,
    how: (old: Shape[K] | undefined) => Shape[K],
  ): Promise<void> {
    return this.#inTurn(async () => this.area().set({ [key]: how(await this.get(key)) }));
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

export const local = new Area<Local>(() => chrome.storage.local);
export const session = new Area<UntilBrowserCloses>(() => chrome.storage.session);

const DEFAULTS: Settings = { noteLimit: 200, collapsed: false, where: "page" };

export async function settings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await local.get("settings")) };
}

export function changeSettings(change: Partial<Settings>): Promise<void> {
  return local.change("settings", (old) => ({ ...DEFAULTS, ...old, ...change }));
}

/** Everything that pairing brought. Consent and settings are the user's own and stay. */
export async function wipePaired(): Promise<void> {
  await local.remove("credentials", "verdicts", "queue", "undelivered", "reminders", "toldOf");
  await session.remove("session", "tabs", "todos");
}

/** Content scripts run beside LinkedIn's code: they need no storage, so they get none. */
export async function closeToPages(): Promise<void> {
  await chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}
