import { SELECTORS, type Thing } from "./selectors";

/** All alternatives of a thing in one selector list. */
export function css(thing: Thing): string {
  return SELECTORS[thing].map((selector) => selector.css).join(", ");
}

/** The first of them in the document's order, or null: everything on LinkedIn's pages may be missing. */
export function one(root: ParentNode, thing: Thing): Element | null {
  return root.querySelector(css(thing));
}

/** All of them, in the document's order. */
export function all(root: ParentNode, thing: Thing): Element[] {
  return [...root.querySelectorAll(css(thing))];
}

/** The element above, also out of an open shadow root. */
export function above(element: Element): Element | null {
  const root = element.parentNode;
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
