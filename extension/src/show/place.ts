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
function leftOf(box: DOMRect): number {
  const right = box.right + GAP;
  const last = innerWidth - WIDTH - GAP;
  const left = box.left - GAP - WIDTH;
  return right <= last ? right : left >= GAP ? left : Math.max(GAP, last);
}

/** Puts a fixed element beside another, or in the corner where the banner is. */
export function placeBeside(element: HTMLElement, beside?: Element): void {
  const box = beside?.getBoundingClientRect();
  const to = (pixels: number): string => (box?.width ? `${Math.round(pixels)}px` : "");
  element.style.left = to(box ? leftOf(box) : 0);
  element.style.top = to(Math.max(GAP, box?.top ?? 0));
}
