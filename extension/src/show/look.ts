import type { Level } from "../wire/contract";
import type { State } from "../wire/state";
import type { IconName } from "./icons";
import type { StateWords, Words } from "./words";

/** Style, shapes and sentences of all that is drawn. */
export interface Look {
  style: string;
  icons: Record<IconName, string>;
  words: Words;
  levels: Record<Level, string>;
  /** None for "ok" and "refused": those speak for themselves. */
  states: Partial<Record<State | "refused", StateWords>>;
}

/**
 * What is drawn with. Our own screens have it at hand (wardrobe.ts). A page's script is given it by the background,
 * together with the user's consent, without which nothing is drawn: the frames and pages on which there is nothing
 * to say carry none of it.
 */
export let style: Look["style"];
export let icons: Look["icons"];
export let words: Look["words"];
export let levels: Look["levels"];
export let states: Look["states"];

/** To be called before anything is drawn. */
export function wear(look: Look): void {
  ({ style, icons, words, levels, states } = look);
}
