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
  const root = element.parentNode;
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
