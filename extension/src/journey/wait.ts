import { dialogRoots } from "../read/dialog";
import { atEnd } from "./at_end";

const WHAT = { childList: true, subtree: true, attributes: true, characterData: true };
const LATE = 200; // milliseconds between looks for a shadow root

/** Calls back after changes in the page or in LinkedIn's outlet of dialogs, some together, until `end`. */
export function onChange(doc: Document, end: AbortSignal, look: () => void, settle = 100): void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    soon ??= setTimeout(() => {
      soon = undefined;
      observe();
      look();
    }, settle);
  });
  const observe = () => {
    const roots = dialogRoots(doc);
    for (const root of roots) observer.observe(root, WHAT);
    return roots.length;
  };
  // The outlet gets its shadow root late, without any change in the page, and what is in there does not show outside.
  const late = setInterval(() => {
    if (observe() === 1) return;
    clearInterval(late);
    look();
  }, LATE);
  observe();
  atEnd(end, () => {
    observer.disconnect();
    clearTimeout(soon);
    clearInterval(late);
  });
}

/** What `look` finds as soon as it finds something, or null after `patience` milliseconds. */
export function found<T>(
  doc: Document,
  look: () => T | null | undefined,
  patience: number,
): Promise<T | null> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const finish = (value: T | null) => {
      end.abort();
      clearTimeout(late);
      resolve(value);
    };
    const late = setTimeout(() => finish(look() ?? null), patience);
    const check = () => {
      const value = look();
      if (value) finish(value);
    };
    onChange(doc, end.signal, check, 20);
    check();
  });
}
