import { roots } from "../read/roots";
import { atEnd } from "./at_end";

const WHAT = { childList: true, subtree: true, attributes: true, characterData: true };
const LATE = 200; // milliseconds between looks for a shadow root

/** Calls back after changes wherever LinkedIn draws, some together, until `end`. */
export function onChange(doc: Document, end: AbortSignal, look: () => void, settle = 100): void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    soon ??= setTimeout(() => {
      soon = undefined;
      observe();
      look();
    }, settle);
  });
  let seen = 0;
  const observe = () => {
    const all = roots(doc);
    for (const root of all) observer.observe(root, WHAT);
    const more = all.length > seen;
    seen = all.length;
    return more;
  };
  // A shadow root or a frame's document comes without any change in the page, and what is in there does not show outside.
  const late = setInterval(() => observe() && look(), LATE);
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
