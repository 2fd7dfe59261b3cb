import { ICONS } from "./icons";
import type { Look } from "./look";
import { STYLE } from "./style";
import { LEVELS, STATES, WORDS } from "./words";

/** The one look there is, for whoever may carry all of it: the background and our own screens. */
export const LOOK: Look = { style: STYLE, icons: ICONS, words: WORDS, levels: LEVELS, states: STATES };
