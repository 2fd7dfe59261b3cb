import { beforeEach, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** The browser as the background sees it; `allowed`: it lets us reach this machine. */
export const browser = { allowed: true };

export const ID = "kmnpcdnpidnldllakeedlhkjhghclhao";

beforeEach(() => {
  fakeBrowser.reset();
  browser.allowed = true;
  vi.stubGlobal("chrome", {
    alarms: fakeBrowser.alarms,
    permissions: { contains: async () => browser.allowed },
    runtime: { id: ID, getURL: (path: string) => `chrome-extension://${ID}/${path}` },
    storage: fakeBrowser.storage,
    tabs: { query: async () => [] },
  });
});

/** Everything that lies in `storage.local`, as text. */
export async function stored(): Promise<string> {
  return JSON.stringify(await chrome.storage.local.get(null));
}
