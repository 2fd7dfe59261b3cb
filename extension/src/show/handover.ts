import type { Look } from "./look";
import type { Act, Shown } from "./views";

/** How what draws is made: on which page, with which look, and who hears of what the user does in it. */
export type Draw = (doc: Document, look: Look, act: (act: Act) => void) => Shown;

/** The two scripts of ours that may be in a page share a world that the page does not see; here they meet. */
const world = globalThis as { afterwordDraw?: Draw };

export function bring(draw: Draw): void {
  world.afterwordDraw = draw;
}

/** What draws, once it has been brought. */
export function brought(): Draw | undefined {
  return world.afterwordDraw;
}
