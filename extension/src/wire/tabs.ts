import type { Verdict, VerdictRequest } from "./contract";
import type { Answer, TabView } from "./messages";
import { session } from "./storage";

/** What the tab shows, for toolbar and popup. Lost when the browser closes. */
export async function tabView(tabId: number): Promise<TabView | null> {
  return (await session.get("tabs"))?.[tabId] ?? null;
}

/** Only LinkedIn's addresses are told to us: a tab without one shows something else by now. */
export async function isOnLinkedIn(tabId: number): Promise<boolean> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && new URL(tab.url).hostname === "www.linkedin.com";
}

/** Only the person whose profile the tab shows: rows of a search are not what the tab is about. */
export function isAbout(request: VerdictRequest): boolean {
  return request.surface === undefined || request.surface === "profile";
}

export function viewOf(answer: Answer<Verdict>): TabView {
  if (answer.state === "ok") return { state: "ok", verdict: answer.reply };
  if (answer.state !== "cached") return { state: answer.state };
  return { state: "cached", verdict: answer.reply, ageSeconds: answer.ageSeconds };
}

/** "/in/priya-nair": query, overlays and sub-pages are still about the same person (LINKEDIN.md 1.6). */
function place(url: string): string {
  return new URL(url).pathname.split("/").slice(0, 3).join("/");
}

export function keepTab(tabId: number, url: string, view: TabView): Promise<void> {
  return session.change("tabs", (old = {}) => ({ ...old, [tabId]: { ...view, place: place(url) } }));
}

/** The tab has another address, or none any more (null). True when what was shown is over with that. */
export async function leaveTab(tabId: number, url: string | null): Promise<boolean> {
  const kept = (await session.get("tabs"))?.[tabId];
  if (kept === undefined || (url !== null && kept.place === place(url))) return false;
  await session.change("tabs", (old = {}) => {
    const { [tabId]: _, ...others } = old;
    return others;
  });
  return true;
}
