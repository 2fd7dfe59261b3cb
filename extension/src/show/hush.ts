/**
 * The page's shortcuts and focus traps must not see what is typed and focused in what we draw. Who listens first hears
 * first: this listens from the beginning of the page, long before there is anything to draw (decision 0008).
 */
const OURS = ["keydown", "keyup", "keypress", "focusin", "focusout", "paste", "copy", "cut", "beforeinput"];

/** Where we draw, and who hears in there what the page does not: what the browser itself does is still done. */
export interface Drawn {
  host: Element;
  hear(event: Event): void;
}

/** The world that our scripts in one page share. */
const world = globalThis as { afterwordDrawn?: Drawn | undefined };

export function drawIn(drawn: Drawn | undefined): void {
  world.afterwordDrawn = drawn;
}

export function hush(win: Window, end: AbortSignal): void {
  const stop = (event: Event): void => {
    const drawn = world.afterwordDrawn;
    if (!drawn || !event.composedPath().includes(drawn.host)) return;
    event.stopImmediatePropagation();
    drawn.hear(event);
  };
  for (const type of OURS) win.addEventListener(type, stop, { capture: true, signal: end });
}
