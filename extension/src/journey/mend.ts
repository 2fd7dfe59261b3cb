import { words } from "../show/look";
import type { Verdict } from "../wire/contract";
import type { Answer } from "../wire/messages";

export type Written = Answer<{ text: string }>;

/** The person of the log that a verdict is about, by id; null when it is about nobody or about one of several. */
export function personOf(verdict: Verdict | undefined): string | null {
  return verdict?.match.person?.id ?? null;
}

/** What to tell of a write: what was done, why not, or that it waits. Undefined where the state says it. */
export function toldOf(written: Written | null): string | undefined {
  if (written === null) return undefined;
  if ("reply" in written) return written.reply.text;
  if (written.state === "refused") return written.error.text;
  return written.queued ? words.queued : undefined;
}
