import { atEnd } from "./at_end";

const PACE = 1_000; // milliseconds between looks where the browser does not tell

/** Calls back after every change of address, also those that LinkedIn makes without loading (LINKEDIN.md 5). */
export function onLocation(win: Window, end: AbortSignal, changed: () => void): void {
  if (win.navigation) {
    win.navigation.addEventListener("currententrychange", changed, { signal: end });
    return;
  }
  let last = win.location.href;
  const timer = win.setInterval(() => {
    if (win.location.href === last) return;
    last = win.location.href;
    changed();
  }, PACE);
  atEnd(end, () => win.clearInterval(timer));
}
