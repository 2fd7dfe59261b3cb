/**
 * Our texts are drawn by the style sheet, from an attribute: the page's `window.find()` tells whether a text stands
 * somewhere even in a closed shadow root (measured in Chromium 156), thus could ask for our words one by one; what a
 * style sheet draws it does not find. Screen readers read both alike, and announce changes of both.
 */
export const INKED = "[data-ink]::before { content: attr(data-ink); }";

/** Gives an element a text; none when it is empty. */
export function write(element: HTMLElement, text: string): void {
  if (text) element.dataset.ink = text;
  else delete element.dataset.ink;
}

/** A text on its own. */
export function ink(text: string): HTMLElement {
  const span = document.createElement("span");
  write(span, text);
  return span;
}
