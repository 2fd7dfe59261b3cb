/** What LinkedIn's dialog says of the account: how long notes may be, and how many are left this month (LINKEDIN.md 4). */
import { counter, inviteDialog, noteField, upsells } from "./dialog";
import { all } from "./find";
import { textOf } from "./text";

export interface Quota {
  limit?: 200 | 300;
  left?: number;
}

/** More than any account has: a greater number says something else. */
const MOST = 30;
const NUMBER = /\p{Nd}+/gu;
/** Zeros of the scripts in which LinkedIn writes numbers. */
const ZEROS = "0٠۰०০๐";

/** Null while no dialog says anything of it. */
export function quota(doc: Document): Quota | null {
  const dialog = inviteDialog(doc);
  if (!dialog || !noteField(dialog)) return upsells(doc) ? { left: 0 } : null;
  const limit = counter(dialog)?.limit;
  const left = limit === 200 ? leftIn(dialog) : undefined;
  return {
    ...((limit === 200 || limit === 300) && { limit }),
    ...(left !== undefined && { left }),
  };
}

/** The one small number in a sentence of the dialog, in whatever language. A number without words is the counter's. */
function leftIn(dialog: Element): number | undefined {
  const leaves = all(dialog, "*").filter(
    ({ children, localName }) => !children.length && localName !== "textarea",
  );
  const sentences = leaves.map(textOf).filter((text) => /\p{L}/u.test(text));
  return sentences
    .map((text) => text.match(NUMBER) ?? [])
    .filter((found) => found.length === 1)
    .map(([one = ""]) => numberOf(one))
    .find((value) => value <= MOST);
}

function numberOf(digits: string): number {
  return [...digits].reduce((value, digit) => 10 * value + digitOf(digit), 0);
}

function digitOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  const zero = [...ZEROS]
    .map((one) => one.codePointAt(0) ?? 0)
    .find((one) => point >= one && point < one + 10);
  return zero === undefined ? Number.NaN : point - zero;
}
