import type { TodoRow } from "../../wire/contract";

const ICON = "/icon/128.png";
const PAGE = "/timeline.html";
const MOST = 3; // at once; the badge counts the rest

/** The browser's own notification, where the user has allowed it. Nothing is sent anywhere. */
export async function notify(todos: readonly TodoRow[]): Promise<void> {
  if (!(await chrome.permissions.contains({ permissions: ["notifications"] }))) return;
  for (const { id, text, why } of todos.slice(0, MOST))
    await chrome.notifications.create(id, { type: "basic", iconUrl: ICON, title: text, message: why });
}

function lead(id: string): void {
  void chrome.notifications.clear(id);
  void chrome.tabs.create({ url: chrome.runtime.getURL(PAGE) });
}

/** A click on one leads to the list. The browser has notifications for us from the user's word on only. */
export function listenToNotifications(): void {
  chrome.notifications?.onClicked.addListener(lead);
  chrome.permissions.onAdded.addListener(() => chrome.notifications?.onClicked.addListener(lead));
}
