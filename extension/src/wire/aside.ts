import type { Aside, CHANGED, Told, ToScreens } from "./messages";
import { session } from "./storage";
import { isOnLinkedIn } from "./tabs";

/** What pages have to tell in a panel: kept by tab for as long as the page's script is there. */

async function kept(tabId: number): Promise<Aside | null> {
  return (await session.get("asides"))?.[tabId] ?? null;
}

/** The name of the question that a tab's held click waits for; null when none does. */
export async function heldBy(tabId: number): Promise<string | null> {
  return (await kept(tabId))?.hold?.question ?? null;
}

/** Keeps what a tab has to tell in place of what it told before; null: it has nothing more, or is gone. */
export async function keepAside(tabId: number, aside: Aside | null): Promise<void> {
  await session.change("asides", (old = {}) => {
    const { [tabId]: _, ...others } = old;
    return aside ? { ...others, [tabId]: aside } : others;
  });
  await tellScreens({ kind: "look", tabId });
}

/** What a tab has to tell; null when it has nothing. */
export async function asideOf(tabId: number): Promise<Aside | null> {
  return (await isOnLinkedIn(tabId)) ? kept(tabId) : null;
}

/** Hands on what a panel's user did. False when no script of ours is there any more; then nothing waits for it either. */
export async function tellPage(tabId: number, told: Told): Promise<boolean> {
  try {
    await chrome.tabs.sendMessage(tabId, told, { frameId: 0 });
    return true;
  } catch {
    await keepAside(tabId, null);
    return false;
  }
}

/** What the first of our own screens answers; undefined when none does. */
export async function tellScreens(message: ToScreens | typeof CHANGED): Promise<unknown> {
  return chrome.runtime.sendMessage(message).catch(() => undefined);
}
