import { caught, textOf } from "./text";
import { visible } from "./visible";

export type Degree = 1 | 2 | 3;

// "· 2nd", "• 1°", "· 3rd+", "· 1er": the digit is the same in every language seen (LINKEDIN.md 6).
const BADGE = /^[·•]\s*([123])\D{0,4}$/u;
const BARE = /^[·•\s]*([123])\D{0,4}$/u;

/** Does this line hold nothing but a degree? */
export function isBadge(line: Element): boolean {
  return BADGE.test(textOf(line));
}

/** The degree that a badge alone says, "2nd" as well as "· 2nd". */
export function degreeOf(element: Element | null): Degree | null {
  const digit = caught(BARE, textOf(element));
  return digit ? (Number(digit) as Degree) : null;
}

/**
 * The degree of the badge that shows. Pages carry two; the inactive one sits in a wrapper (LINKEDIN.md 2.1),
 * which decides where visibility does not. Null when two still disagree.
 */
export function shownDegree(badges: Element[]): Degree | null {
  const seen = badges.filter(visible);
  const bare = seen.filter((badge) => badge.parentElement?.dataset.displayContents !== "true");
  const said = new Set((bare.length > 0 ? bare : seen).map(degreeOf));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}
