import { h } from "../show/h";
import { words } from "../show/look";

/** The parts of the screen, from top to bottom. */
export function frame(options: () => void, timeline: () => void) {
  const parts = {
    alert: h("p", { class: "unseen", role: "alert" }),
    about: h("div", { "aria-live": "polite" }),
    cards: h("div"),
    marks: h("div"),
    todos: h("div"),
    remember: h("div"),
    unread: h("div", { "aria-live": "polite" }),
  };
  const title = h("h1", { class: "unseen" }, words.region);
  const button = (text: string, click: () => void) =>
    h("button", { type: "button", class: "quiet", click }, text);
  const footer = h("footer", {}, button("Timeline", timeline), button("Options", options));
  document.body.append(h("main", {}, title, ...Object.values(parts)), footer);
  return parts;
}
