/** Content scripts of both browsers may look into closed roots; the page may not. */
type OpenOrClosed = (element: HTMLElement) => ShadowRoot | null | undefined;

function openOrClosed(element: HTMLElement): ShadowRoot | null | undefined {
  const { dom } = chrome as { dom?: { openOrClosedShadowRoot?: OpenOrClosed } };
  if (dom?.openOrClosedShadowRoot) return dom.openOrClosedShadowRoot(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
}

/** Takes away what an earlier copy of us drew: the browser ended it in the middle of its work. */
export function clearLeftovers(doc: Document): void {
  for (const element of doc.querySelectorAll<HTMLElement>("html > div, [role=dialog] > div, dialog > div"))
    if (openOrClosed(element)?.querySelector("section.banner[role=region]")) element.remove();
}
