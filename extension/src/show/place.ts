const GAP = 12;
const WIDTH = 340;
const LEAST = 240; // still wide enough to read and to edit in

/** The modal native dialog around an element, through shadow roots: outside of it everything is inert. */
export function modalAround(element: Element | undefined): Element | null {
  for (let at: Node | null | undefined = element; at; at = at.parentNode ?? (at as ShadowRoot).host) {
    if (at instanceof HTMLDialogElement && at.open) return at;
  }
  return null;
}

/** Left, width and top beside a box, without the scroll bar; in CSS pixels of the window. */
function spot(box: DOMRect, height: number): [number, number, number] {
  const { clientWidth, clientHeight } = document.documentElement;
  const right = clientWidth - box.right - 2 * GAP;
  const left = box.left - 2 * GAP;
  const room = Math.max(left, right);
  const width = Math.min(WIDTH, room);
  const top = Math.max(GAP, box.top);
  if (width >= LEAST) return [room === right ? box.right + GAP : box.left - GAP - width, width, top];
  const below = box.bottom + GAP;
  const corner = Math.max(GAP, clientWidth - WIDTH - GAP);
  return [corner, WIDTH, below + height + GAP <= clientHeight ? below : top];
}

/** Whatever becomes of the window, by zooming in or turning the phone, what was placed in it stays in it. */
function keepInside({ style, offsetWidth, offsetHeight }: HTMLElement): void {
  const inside = (at: string, size: number, whole: string): string =>
    at && `max(${GAP}px, min(${at}, ${whole} - ${size + GAP}px))`;
  style.left = inside(style.left, offsetWidth, "100vw");
  style.top = inside(style.top, offsetHeight, "100vh");
}

/** Puts a fixed element beside another (to its right, left or below it), or in the corner where the banner is. */
export function placeBeside(element: HTMLElement, beside?: Element): void {
  const box = beside?.getBoundingClientRect();
  const to = box?.width ? spot(box, element.offsetHeight).map((pixels) => `${pixels}px`) : [];
  const [left = "", width = "", top = ""] = to;
  Object.assign(element.style, { left, width, top });
  keepInside(element);
}

/** Puts a fixed element below a box of `size` whose left and top are given, or above it; inside the window. */
export function placeBelow(element: HTMLElement, [x, y]: readonly [number, number], size: number): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height, style } = element;
  const below = y + size + GAP / 2;
  const fits = below + height + GAP <= clientHeight;
  const top = fits ? below : Math.max(GAP, y - GAP / 2 - height);
  const left = Math.max(GAP, Math.min(x - GAP, clientWidth - width - GAP));
  Object.assign(style, { left: `${left}px`, top: `${top}px` });
  keepInside(element);
}
