/** The first match in the document's order, or null: everything on LinkedIn's pages may be missing. */
export function one(root: ParentNode, css: string): Element | null {
  return root.querySelector(css);
}

/** All matches, in the document's order. */
export function all(root: ParentNode, css: string): Element[] {
  return [...root.querySelectorAll(css)];
}

/** The element above, also out of an open shadow root. */
export function above(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}

/** Is it an element, of this page or of a frame in it? Each has an `Element` of its own. */
export function isElement(target: EventTarget | undefined): target is Element {
  return (target as Node | undefined)?.nodeType === 1;
}
