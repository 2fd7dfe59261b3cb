import type { Kind, RouteName } from "./messages";

/** Who speaks: our script on a LinkedIn page, or one of our own screens. */
export type Speaker = "content" | "screen";

const ROUTES: Record<Speaker, readonly RouteName[]> = {
  content: ["verdict", "confirm", "log", "suggested", "outcome", "invitation", "note", "watch"],
  screen: ["verdict", "list", "clients", "policy", "doctor"],
};

const KINDS: Record<Speaker, readonly Kind[]> = {
  content: ["ask", "preferences", "collapse", "options", "remind"],
  screen: ["ask", "preferences", "status", "tab", "consent", "pair", "unpair", "noteLimit", "seen"],
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
  const { kind, route } = (message ?? {}) as { kind?: Kind; route?: RouteName };
  if (kind === undefined || !KINDS[who].includes(kind)) return false;
  return kind !== "ask" || (route !== undefined && ROUTES[who].includes(route));
}
