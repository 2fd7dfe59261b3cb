import { type Child, h } from "../show/h";
import { icon } from "../show/heading";
import { PANEL } from "../show/words";
import type { MarkView } from "./views";

function item({ name, verdict, url }: MarkView): HTMLElement {
  const who = url ? h("a", { href: url, target: "_blank", rel: "noopener" }, name) : h("strong", {}, name);
  const says = h("span", {}, who, h("span", { class: "small" }, ` ${verdict.title}`));
  return h("li", { "data-level": verdict.level }, icon(verdict.level), says);
}

/** Everybody of the log whom the page lists. */
export function marksList(marks: readonly MarkView[]): Child[] {
  if (marks.length === 0) return [];
  return [h("h2", {}, PANEL.marks), h("ul", { class: "marks" }, ...marks.map(item))];
}
