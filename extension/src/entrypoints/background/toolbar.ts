import { toolbarWords } from "../../show/words";
import type { TabView } from "../../wire/messages";
import { due } from "../../wire/reminders";

const DUE_COLOUR = "#1f7a4d";

/** Icon title and badge of one tab; null: the tab shows nobody we know of. */
export async function showTab(tabId: number, view: TabView | null): Promise<void> {
  const { title, badge, colour } = toolbarWords(view);
  try {
    await chrome.action.setTitle({ tabId, title });
    await chrome.action.setBadgeBackgroundColor({ tabId, color: colour });
    await chrome.action.setBadgeText({ tabId, text: badge });
  } catch {
    // The tab was closed meanwhile: there is nothing left to show it on.
  }
}

/** How many reminders wait to be read. */
export async function showDue(): Promise<void> {
  const count = (await due()).length;
  await chrome.action.setBadgeBackgroundColor({ color: DUE_COLOUR });
  await chrome.action.setBadgeText({ text: count === 0 ? "" : String(count) });
}
