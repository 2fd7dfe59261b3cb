import type { Kind, RouteName } from "./messages";

/** Who speaks: our script on a LinkedIn page, or one of our own screens. */
export type Speaker = "content" | "screen";

const ROUTES: Record<Speaker, readonly RouteName[]> = {
  content: [
    "verdict",
    "confirm",
    "log",
    "update",
    "decline",
    "undo",
    "suggested",
    "outcome",
    "invitation",
    "note",
    "watch",
  ],
  screen: ["verdict", "list", "clients", "policy", "doctor", "note", "due", "todo", "timeline"],
};

/** Of a route that can do more, a page's script may ask for just this: these fields, all of them. */
const JUST: Partial<Record<RouteName, readonly string[]>> = {
  undo: ["revision"],
  update: ["name person", "employer person"],
};

const KINDS: Record<Speaker, readonly Kind[]> = {
  content: [
    "ask",
    "preferences",
    "collapse",
    "options",
    "remind",
    "draw",
    "lists",
    "tellAside",
    "summon",
    "probe",
  ],
  screen: [
    "ask",
    "preferences",
    "status",
    "tab",
    "consent",
    "pair",
    "unpair",
    "noteLimit",
    "seen",
    "where",
    "aside",
    "act",
    "choice",
    "report",
  ],
};

function isLinkedIn(url: URL): boolean {
  return url.protocol === "https:" && url.hostname === "www.linkedin.com";
}

/** Tells by what the browser vouches for, never by what the message says. Null: nobody we answer. */
export function speaker(sender: chrome.runtime.MessageSender): Speaker | null {
  if (sender.id !== chrome.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  if (sender.url.startsWith(chrome.runtime.getURL(""))) return "screen";
  return sender.tab !== undefined && isLinkedIn(new URL(sender.url)) ? "content" : null;
}

/** May this speaker send this message? A page's script gets only the routes that it needs. */
export function allowed(who: Speaker, message: unknown): boolean {
  const { kind, route, request } = (message ?? {}) as { kind?: Kind; route?: RouteName; request?: object };
  if (kind === undefined || !KINDS[who].includes(kind)) return false;
  return kind !== "ask" || (route !== undefined && ROUTES[who].includes(route) && isJust(route, request));
}

function isJust(route: RouteName, request: object | undefined): boolean {
  const fields = Object.keys(request ?? {}).sort();
  return JUST[route]?.includes(fields.join(" ")) ?? true;
}
