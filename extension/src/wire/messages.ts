/**
 * What content script, popup and options say to the background, and how they say it.
 * Nothing here touches storage or the network: the background does (receive.ts).
 */
import type { AfterwordContract, ErrorBody, Verdict } from "./contract";
import type { State } from "./state";

export type { State } from "./state";

export type RouteName = keyof AfterwordContract;
export type Request<N extends RouteName> = AfterwordContract[N]["request"];
export type Reply<N extends RouteName> = AfterwordContract[N]["reply"];

/**
 * What came of a question. `cached` is the last verdict, `ageSeconds` old, because nobody answers now.
 * `queued`: a write that the service will get once when it is back.
 */
export type Answer<R> =
  | { state: "ok"; reply: R }
  | { state: "cached"; reply: R; ageSeconds: number }
  | { state: "refused"; error: ErrorBody }
  | { state: Exclude<State, "ok" | "cached">; queued?: true };

/** Where the user is told: on LinkedIn's page, or in a panel beside it, with nothing put into the page. */
export type Where = "page" | "panel";

/** What the user has chosen, as far as a page needs to know. */
export interface Preferences {
  consented: boolean;
  paired: boolean;
  noteLimit: 200 | 300;
  collapsed: boolean;
  where: Where;
}

/** The same for a page: once the user has agreed, with all that is drawn with (show/look.ts); the wire does not look into it. */
export interface Begun extends Preferences {
  look?: unknown;
}

/** What a page has to tell in a panel (panel/aside.ts). The wire looks at nothing in it but the question's name. */
export interface Aside {
  banner: unknown;
  offer: unknown;
  marks: readonly unknown[];
  /** A held click. `view` is null while what the user chose is being done. */
  hold: { question: string; view: unknown } | null;
}

/** What a panel's user did, for the page that it is about. */
export type Told = { kind: "act"; act: unknown } | { kind: "choice"; question: string; choice: unknown };

/** What the background says to our own screens: look at this tab again; or, who has it on the screen? */
export interface ToScreens {
  kind: "look" | "who";
  tabId: number;
}

/** What the toolbar's popup tells about a tab. */
export interface TabView {
  state: State | "refused";
  verdict?: Verdict;
  ageSeconds?: number;
}

/** Something that pages are read by was missing several times in a row: on which kind of page, since which day. */
export interface Change {
  page: string;
  thing: string;
  since: string;
  count: number;
  /** The last day on which nothing was missing on such a page, if there was one. */
  well?: string;
}

export interface Status extends Preferences {
  /** How the service is right now. */
  state: State | "refused";
  /** The browser lets us reach this machine. */
  allowed: boolean;
  /** Writes that wait for the service. */
  waiting: number;
  /** What the service would not take when it was back: sentences for the user. */
  undelivered: string[];
  /** Reminders whose moment has come. */
  due: { text: string; url?: string }[];
  /** What LinkedIn seems to have changed. */
  changes: Change[];
}

/** Every message and its answer. */
export interface Messages {
  ask: { takes: { route: RouteName; request: unknown }; gives: Answer<unknown> };
  preferences: { takes: object; gives: Begun };
  collapse: { takes: { collapsed: boolean }; gives: boolean };
  options: { takes: object; gives: boolean };
  draw: { takes: object; gives: boolean };
  lists: { takes: object; gives: boolean };
  /** What the page has to tell in a panel; null: nothing. */
  tellAside: { takes: { aside: Aside | null }; gives: boolean };
  /** A held click waits: it shall be seen. False when there is no way to show it. */
  summon: { takes: object; gives: boolean };
  aside: { takes: { tabId: number }; gives: Aside | null };
  act: { takes: { tabId: number; act: unknown }; gives: boolean };
  choice: { takes: { tabId: number; question: string; choice: unknown }; gives: boolean };
  where: { takes: { where: Where }; gives: boolean };
  remind: { takes: { at: string; text: string; url?: string }; gives: boolean };
  status: { takes: object; gives: Status };
  tab: { takes: { tabId: number }; gives: TabView | null };
  consent: { takes: { agreed: boolean }; gives: boolean };
  pair: { takes: { code: string }; gives: { paired: true } | { paired: false; text: string } };
  unpair: { takes: object; gives: boolean };
  noteLimit: { takes: { limit: 200 | 300 }; gives: boolean };
  seen: { takes: object; gives: boolean };
  /** A page, or a dialog over it, has settled: was all found on it that it is read by? False: ask again, later. */
  probe: { takes: { of: "page" | "dialog"; last: boolean }; gives: boolean };
  /** What LinkedIn changed, and the structure of its page without any text, for the user to hand on. */
  report: { takes: { tabId?: number }; gives: string };
}
export type Kind = keyof Messages;
export type Message = { [K in Kind]: { kind: K } & Messages[K]["takes"] }[Kind];

/** What the background tells every LinkedIn tab: consent, pairing, settings or the log are not what they were. */
export const CHANGED = "changed";

/** Rejects only when the background is gone: this extension was reloaded or removed under the page. */
export function tell<K extends Kind>(kind: K, takes: Messages[K]["takes"]): Promise<Messages[K]["gives"]> {
  return chrome.runtime.sendMessage({ kind, ...takes });
}

/** Asks the service through the background. Never rejects: whatever fails is a state. */
export async function ask<N extends RouteName>(route: N, request: Request<N>): Promise<Answer<Reply<N>>> {
  try {
    return ((await tell("ask", { route, request })) as Answer<Reply<N>> | undefined) ?? { state: "offline" };
  } catch {
    return { state: "offline" };
  }
}

const NOTHING: Preferences = {
  consented: false,
  paired: false,
  noteLimit: 200,
  collapsed: false,
  where: "page",
};

/** What the user has chosen; when the background is gone, as if nothing had been agreed to. Never rejects. */
export async function preferences(): Promise<Begun> {
  try {
    return (await tell("preferences", {})) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Calls back when the answers to `ask` or `preferences` may be different now. Returns how to stop. */
export function onChanged(listener: () => void): () => void {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender): void => {
    if (sender.id === chrome.runtime.id && message === CHANGED) listener();
  };
  chrome.runtime.onMessage.addListener(hear);
  return () => chrome.runtime?.onMessage?.removeListener(hear); // gone with the extension
}

/** Calls back with what a panel's user did, told by the background. Returns how to stop. */
export function onTold(listener: (told: Told) => void): () => void {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender): void => {
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined) return;
    const { kind } = (message ?? {}) as Partial<Told>;
    if (kind === "act" || kind === "choice") listener(message as Told);
  };
  chrome.runtime.onMessage.addListener(hear);
  return () => chrome.runtime?.onMessage?.removeListener(hear); // gone with the extension
}

/** Calls a screen of ours back with what the background asks it; `true` is its answer, undefined leaves it to others. */
export function onToScreens(listener: (told: ToScreens) => true | undefined): void {
  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    const { kind } = (message ?? {}) as Partial<ToScreens>;
    if (sender.id !== chrome.runtime.id || (kind !== "look" && kind !== "who")) return;
    if (listener(message as ToScreens)) respond(true);
  });
}
