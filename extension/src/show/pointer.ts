// What the browser makes of one press, in its order. The page hears none of it when it begins on a mark.
const STEPS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "auxclick", "dblclick"];

/** What is at a point of the window, by where it was drawn; null when nothing is. */
type Find<T> = (x: number, y: number) => T | null;

export interface Pointing<T> {
  find: Find<T>;
  began(what: T | null): void;
  pressed(what: T): void;
  over(what: T | null): void;
}

/**
 * Hears what a pointer does to things that no pointer meets. Only what a person does counts: a page that makes such events
 * itself, to see which are taken from it, gets all of them back.
 */
export function listen<T>(win: Window, host: EventTarget, on: Pointing<T>, end: AbortSignal): void {
  const { find } = on;
  let down: T | null = null;
  const hit = (event: Event) => {
    const { clientX, clientY, isTrusted } = event as MouseEvent;
    return isTrusted && !event.composedPath().includes(host) ? find(clientX, clientY) : null;
  };
  const step = (event: Event) => {
    const what = hit(event);
    if (event.type === "pointerdown") {
      down = what;
      if (event.isTrusted) on.began(what);
    }
    if (!what || what !== down) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === "click") on.pressed(what);
  };
  for (const type of STEPS) win.addEventListener(type, step, { capture: true, signal: end });
  const move = (event: Event) => {
    const { pointerType, isTrusted } = event as PointerEvent;
    if (isTrusted && pointerType !== "touch") on.over(hit(event));
  };
  win.addEventListener("pointermove", move, { capture: true, passive: true, signal: end });
}
