/** The only file that puts our scripts into pages. */

type Frame = Pick<chrome.runtime.MessageSender, "tab" | "frameId">;

/** Loads what draws, what tells off the page, or what marks lists, into the frame that asks. False when that is gone or not ours to enter. */
export async function load(what: "drawing" | "aside" | "lists", { tab, frameId }: Frame): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  return put(`/${what}.js`, { tabId: tab.id, frameIds: [frameId] });
}

/** Puts us into the pages that were open before we were installed or renewed, so that nobody has to load them again. */
export async function healTabs(): Promise<void> {
  const { js: files = [] } = chrome.runtime.getManifest().content_scripts?.[0] ?? {};
  const tabs = await chrome.tabs.query({ url: "https://www.linkedin.com/*" });
  for (const { id } of tabs)
    for (const file of files) if (id !== undefined) await put(pathOf(file), { tabId: id });
}

interface Probed {
  page: string;
  missing: string[];
}

interface Found {
  page: Probed | null;
  dialog: Probed | null;
  quota: unknown;
}

/** What our probing script finds on the page that asks for it (read/probes.ts). */
export async function probedBy({ tab, frameId }: Frame): Promise<Found | null> {
  if (tab?.id === undefined || frameId === undefined) return null;
  return given("/probing.js", { tabId: tab.id, frameIds: [frameId] });
}

/** The structure of this tab's page (read/report.ts); null where our script cannot be put. */
export function outlineOf(tabId: number): Promise<string | null> {
  return given("/outline.js", { tabId });
}

/** What a script gives that is put into a page. */
async function given<T>(file: string, target: chrome.scripting.InjectionTarget): Promise<T | null> {
  try {
    const done = await chrome.scripting.executeScript({ target, files: [file], injectImmediately: true });
    return (done[0]?.result as T | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Chromium's manifest names a script by its path, Firefox's by its whole address. */
function pathOf(file: string): string {
  return new URL(file, chrome.runtime.getURL("")).pathname;
}

async function put(file: string, target: chrome.scripting.InjectionTarget): Promise<boolean> {
  try {
    await chrome.scripting.executeScript({ target, files: [file], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
