import { type Child, h } from "../show/h";
import { PANEL, waitingText } from "../show/words";
import type { Status } from "../wire/messages";

function list(title: string, items: HTMLElement[]): Child[] {
  return items.length === 0 ? [] : [h("h2", {}, title), h("ul", {}, ...items)];
}

function reminder({ text, url }: Status["due"][number]): HTMLElement {
  return h("li", {}, url ? h("a", { href: url, target: "_blank", rel: "noopener" }, text) : text);
}

/** What waits to be read: reminders, what the log did not take, what it has still to get. */
export function news({ due, undelivered, waiting }: Status, read: () => void): Child[] {
  const refused = undelivered.map((text) => h("li", {}, text));
  const unread = due.length + refused.length > 0;
  return [
    waiting > 0 && h("p", { class: "soft" }, waitingText(waiting)),
    ...list(PANEL.due, due.map(reminder)),
    ...list(PANEL.undelivered, refused),
    unread && h("button", { type: "button", name: "read", click: read }, PANEL.read),
  ];
}
