import { controlIn } from "../guard/control";
import { CSS } from "../read/css";
import { isElement } from "../read/find";
import { shownBy } from "../read/page";
import { pageAt } from "../read/probed_pages";
import { atEnd } from "./at_end";
import { onLocation } from "./location";
import type { World } from "./world";

// Milliseconds between the looks at a page: the first that finds all is the last, and the last counts (LINKEDIN.md 5).
const PAGE = [2_000, 3_000, 5_000];
const DIALOG = [3_000];

type Timer = ReturnType<typeof setTimeout>;
type Here = Pick<World, "doc" | "signal" | "isAlive" | "tell">;

/**
 * Says when a page has settled, or a dialog after a click on Connect: a good moment to look whether all is there that
 * we read it by. Looking is done by a script of its own (read/probes.ts), which most pages need not carry.
 */
export function startSelfCheck(here: Here): void {
  const { doc, signal } = here;
  const timers: Partial<Record<"page" | "dialog", Timer>> = {};
  let looked = "";

  const wait = (of: "page" | "dialog", [first, ...more]: number[], view: string) => {
    clearTimeout(timers[of]);
    timers[of] = setTimeout(async () => {
      if (!here.isAlive() || doc.hidden || viewOf(doc.location) !== view) return;
      const last = more.length === 0;
      const done = await here.tell("probe", { of, last }).catch(() => true);
      if (!done && !last) wait(of, more, view);
      else if (of === "page") looked = view;
    }, first);
  };
  /** Another page, or one that can be seen again: a hidden one does not count. */
  const look = () => {
    const view = viewOf(doc.location);
    if (!doc.hidden && view !== looked && pageAt(doc.location.href)) wait("page", PAGE, view);
  };
  const click = (event: Event) => {
    const path = event.composedPath();
    if (controlIn(path) || path.some((at) => isElement(at) && at.matches(CSS.addNote)))
      wait("dialog", DIALOG, viewOf(doc.location));
  };

  if (doc.defaultView) onLocation(doc.defaultView, signal, look);
  doc.addEventListener("visibilitychange", look, { signal });
  doc.addEventListener("click", click, { capture: true, signal });
  atEnd(signal, () => Object.values(timers).forEach(clearTimeout));
  look();
}

/** What opens over a profile makes no other page of it. */
function viewOf({ href, pathname, search }: Location): string {
  const subject = shownBy(href);
  return subject ? JSON.stringify(subject) : pathname + search;
}
