/** The world that our scripts in one page share; the page does not see it. */
const world = globalThis as { afterwordAlive?: () => boolean };
const LOOK = 2_000; // milliseconds between looks whether the extension is still there

/**
 * False where another copy of this script is at work in the page already: the background puts us into pages that may
 * have us. Else looks from now on whether the extension is still there; `isAlive` ends what has to end.
 */
export function isOnlyOne(isAlive: () => boolean): boolean {
  if (world.afterwordAlive?.()) return false;
  world.afterwordAlive = isAlive;
  const timer = setInterval(() => isAlive() || clearInterval(timer), LOOK);
  return true;
}
