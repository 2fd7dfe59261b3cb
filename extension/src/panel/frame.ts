import { h } from "../show/h";
import { words } from "../show/look";

/** The parts of the screen, from top to bottom. */
export function frame(options: () => void) {
  const parts = {
    alert: h("p", { class: "unseen", role: "alert" }),
    about: h("div", { "aria-live": "polite" }),
    cards: h("div"),
    marks: h("div"),
    remember: h("div"),
    unread: h("div", { "aria-live": "polite" }),
  };
  const title = h("h1", { class: "unseen" }, words.region);
  const button = h("button", { type: "button", class: "quiet", click: options }, "Options");
  document.body.append(h("main", {}, title, ...Object.values(parts)), h("footer", {}, button));
  return parts;
}
