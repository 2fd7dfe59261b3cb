import { defineBackground } from "wxt/utils/define-background";
import { LOOK } from "../../show/wardrobe";
import { keepAside } from "../../wire/aside";
import { tellTabs } from "../../wire/handle";
import { startHealth } from "../../wire/health";
import { healTabs } from "../../wire/inject";
import { FLUSH, flush } from "../../wire/queue";
import { receive } from "../../wire/receive";
import { startReminders } from "../../wire/reminders";
import { closeToPages } from "../../wire/storage";
import { closed, dismiss } from "../../wire/summon";
import { leaveTab } from "../../wire/tabs";
import { startTodos } from "../../wire/todos";
import { listenToNotifications, notify } from "./notify";
import { showChanges, showDue, showHeld, showTab } from "./toolbar";

function listenToMessages(): void {
  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    const given = receive(message, sender, { look: LOOK, showTab, showHeld });
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
  void startTodos((fresh) => {
    void showDue();
    void notify(fresh);
  });
  chrome.storage.local.onChanged.addListener((changed) => void ("reminders" in changed && showDue()));
}

async function leave(tabId: number, url: string): Promise<void> {
  if (await leaveTab(tabId, url)) await showTab(tabId, null);
}

async function end(tabId: number): Promise<void> {
  await leaveTab(tabId, null);
  await keepAside(tabId, null);
  await dismiss(tabId);
}

function listenToTabs(): void {
  chrome.tabs.onRemoved.addListener((tabId) => void end(tabId));
  chrome.windows.onRemoved.addListener((windowId) => void closed(windowId));
  chrome.tabs.onUpdated.addListener((tabId, { url }) => void (url !== undefined && leave(tabId, url)));
}

// Listeners are added at once: a woken worker only hears what it listens to in its first turn.
export default defineBackground(() => {
  listenToMessages();
  listenToClock();
  listenToTabs();
  listenToNotifications();
  startHealth(showChanges);
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void chrome.runtime.openOptionsPage();
    void healTabs();
  });
  void closeToPages();
  void flushWaiting();
  void showDue();
});
