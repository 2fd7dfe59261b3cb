/** The tab that this screen's address names; a window for a held click is about one tab only. */
export function namedTab(): number | null {
  const named = new URLSearchParams(location.search).get("tab");
  return named === null ? null : Number(named);
}

/** The tab that is seen in this screen's window. */
async function seenTab(): Promise<number | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab that this screen is about now; null when there is none. */
export function tabNow(): Promise<number | null> {
  const named = namedTab();
  return named === null ? seenTab() : Promise.resolve(named);
}

/** Calls back when this screen may have to show something else: another tab is seen, or it shows another page. */
export function onTab(look: () => void): void {
  chrome.tabs.onActivated.addListener(look);
  chrome.tabs.onUpdated.addListener((_, { url, status }) => {
    if (url !== undefined || status === "complete") look();
  });
}
