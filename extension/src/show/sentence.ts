import { words } from "./look";

/** A sentence of words.ts with what it is about in the place of its "%". */
export function fill(sentence: string, about: string | number): string {
  return sentence.split("%").join(`${about}`);
}

/** "1 minute ago", "3 hours ago", for how old a kept answer is. */
export function age(seconds: number): string {
  for (const [length, one, many] of words.ages) {
    const count = Math.floor(seconds / length);
    if (seconds >= length) return fill(count === 1 ? one : many, count);
  }
  return "";
}
