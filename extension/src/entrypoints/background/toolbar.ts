import { changedTool } from "../../show/changed";
import { heldWords, stateWords, type ToolbarWords, toolbarWords } from "../../show/words";
import { changes } from "../../wire/health";
import type { TabView } from "../../wire/messages";
import { due } from "../../wire/reminders";
import { tabView } from "../../wire/tabs";
import { dueCount } from "../../wire/todos";

const DUE_COLOUR = "#1f7a4d";

/** Icon title and badge of one tab; null: the tab shows nobody we know of. */
export async function showTab(tabId: number, view: TabView | null): Promise<void> {
  await put(tabId, await wordsOf(view));
}

/** A tab that has nothing to say leaves the icon to what LinkedIn has changed. */
async function wordsOf(view: TabView | null): Promise<ToolbarWords> {
  const silent = !view?.verdict && (view === null || stateWords(view.state) === null);
  return (silent && changedTool(await changes())) || toolbarWords(view);
}

async function put(tabId: number, { title, badge, colour }: ToolbarWords): Promise<void> {
  try {
    await chrome.action.setTitle({ tabId, title });
    await chrome.action.setBadgeBackgroundColor({ tabId, color: colour });
    await chrome.action.setBadgeText({ tabId, text: badge });
  } catch {
    // The tab was closed meanwhile: there is nothing left to show it on.
  }
}

/** While a click is held off the page, the icon is what is seen of it in the tab itself. */
export async function showHeld(tabId: number, held: boolean): Promise<void> {
  const view = await tabView(tabId);
  await put(tabId, held ? heldWords(view) : await wordsOf(view));
}

/** For all tabs that say nothing of their own: how many things are due, reminders among them, or that LinkedIn has changed. */
export async function showDue(): Promise<void> {
  const count = (await due()).length + (await dueCount());
  const rest = changedTool(await changes()) ?? toolbarWords(null);
  await chrome.action.setTitle({ title: rest.title });
  await chrome.action.setBadgeBackgroundColor({ color: count === 0 ? rest.colour : DUE_COLOUR });
  await chrome.action.setBadgeText({ text: count === 0 ? rest.badge : String(count) });
}

/** LinkedIn has changed, or is as we know it again. */
export async function showChanges(): Promise<void> {
  await showDue();
  for (const { id } of await chrome.tabs.query({ url: "https://www.linkedin.com/*" }))
    if (id !== undefined) await showTab(id, await tabView(id));
}
