/**
 * Can the user see it? LinkedIn keeps hidden copies and other states of a control in the page (LINKEDIN.md 2.2).
 *
 * Where nothing is laid out (a document that is not shown) only what the markup itself says can be told.
 */
export function visible(element: Element): boolean {
  return hidden(element) ? false : !laidOut(element.ownerDocument) || hasBox(element);
}

function hidden(element: Element): boolean {
  return element.closest("[hidden], dialog:not([open])") !== null;
}

function laidOut(doc: Document): boolean {
  return doc.documentElement.getClientRects().length > 0;
}

/** A wrapper with `display: contents` has no box of its own: what it wraps decides. */
function hasBox(element: Element): boolean {
  if (element.getClientRects().length > 0)
    return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
  return isContents(element) && [...element.children].some(hasBox);
}

function isContents(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === "contents";
}
