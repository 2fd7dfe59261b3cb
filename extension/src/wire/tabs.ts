import type { Verdict, VerdictRequest } from "./contract";
import type { Answer, TabView } from "./messages";
import { session } from "./storage";

/** What the tab shows, for toolbar and popup. Lost when the browser closes. */
export async function tabView(tabId: number): Promise<TabView | null> {
  return (await session.get("tabs"))?.[tabId] ?? null;
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

export function keepTab(tabId: number, view: TabView): Promise<void> {
  return session.change("tabs", (old = {}) => ({ ...old, [tabId]: view }));
}

/** The tab went elsewhere or was closed. */
export function dropTab(tabId: number): Promise<void> {
  return session.change("tabs", (old = {}) => {
    const { [tabId]: _, ...others } = old;
    return others;
  });
}
