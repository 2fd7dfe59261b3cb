import { defineBackground } from "wxt/utils/define-background";
import { tellTabs } from "../../wire/handle";
import { flush, waiting } from "../../wire/queue";
import { receive } from "../../wire/receive";
import { startReminders } from "../../wire/reminders";
import { closeToPages } from "../../wire/storage";
import { dropTab } from "../../wire/tabs";
import { showDue, showTab } from "./toolbar";

const FLUSH = "flush";

function listenToMessages(): void {
  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    const given = receive(message, sender, showTab);
    given?.then(respond, () => respond(undefined));
    return given !== null;
  });
}

async function flushWaiting(): Promise<void> {
  if ((await waiting()) > 0 && (await flush()) > 0) await tellTabs();
}

function listenToClock(): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === FLUSH) void flushWaiting();
  });
  void chrome.alarms.create(FLUSH, { periodInMinutes: 1 });
  void startReminders(showDue);
}

function listenToTabs(): void {
  chrome.tabs.onRemoved.addListener((tabId) => void dropTab(tabId));
  chrome.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) void dropTab(tabId).then(() => showTab(tabId, null));
  });
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
  void showDue();
});
