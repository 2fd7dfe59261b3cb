import { defineBackground } from "wxt/utils/define-background";
import { LOOK } from "../../show/wardrobe";
import { tellTabs } from "../../wire/handle";
import { FLUSH, flush } from "../../wire/queue";
import { receive } from "../../wire/receive";
import { startReminders } from "../../wire/reminders";
import { closeToPages } from "../../wire/storage";
import { leaveTab } from "../../wire/tabs";
import { showDue, showTab } from "./toolbar";

function listenToMessages(): void {
  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    const given = receive(message, sender, { look: LOOK, showTab });
    given?.then(respond, () => respond(undefined));
    return given !== null;
  });
}

async function flushWaiting(): Promise<void> {
  if ((await flush()) > 0) await tellTabs();
}

function listenToClock(): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === FLUSH) void flushWaiting();
  });
  void startReminders(showDue);
}

async function leave(tabId: number, url: string): Promise<void> {
  if (await leaveTab(tabId, url)) await showTab(tabId, null);
}

function listenToTabs(): void {
  chrome.tabs.onRemoved.addListener((tabId) => void leaveTab(tabId, null));
  chrome.tabs.onUpdated.addListener((tabId, { url }) => void (url !== undefined && leave(tabId, url)));
}

// Listeners are added at once: a woken worker only hears what it listens to in its first turn.
export default defineBackground(() => {
  listenToMessages();
  listenToClock();
  listenToTabs();
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void chrome.runtime.openOptionsPage();
  });
  void closeToPages();
  void flushWaiting();
  void showDue();
});
