const GAP = 12;
const WIDTH = 340;

/** The modal native dialog around an element, through shadow roots: outside of it everything is inert. */
export function modalAround(element: Element | undefined): Element | null {
  for (let at: Node | null | undefined = element; at; at = at.parentNode ?? (at as ShadowRoot).host) {
    if (at instanceof HTMLDialogElement && at.open) return at;
  }
  return null;
}

/** To the right of a box, else to its left, else in the corner. In CSS pixels of the window. */
function leftOf(box: DOMRect, windowWidth: number): number {
  const right = box.right + GAP;
  if (right + WIDTH + GAP <= windowWidth) return right;
  const left = box.left - GAP - WIDTH;
  return left >= GAP ? left : Math.max(GAP, windowWidth - WIDTH - GAP);
}

/** Puts a fixed element beside another, or in the corner where the banner is. */
export function placeBeside(element: HTMLElement, beside?: Element): void {
  const view = element.ownerDocument.defaultView;
  const box = beside?.getBoundingClientRect();
  if (!box || !view || box.width === 0) {
    element.style.removeProperty("left");
    element.style.removeProperty("top");
    return;
  }
  element.style.left = `${Math.round(leftOf(box, view.innerWidth))}px`;
  element.style.top = `${Math.round(Math.max(GAP, box.top))}px`;
}
