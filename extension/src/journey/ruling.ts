import type { Ruling } from "../guard";
import type { Level, Verdict } from "../wire/contract";
import type { State } from "../wire/messages";
import { type Told, verdictOf } from "./verdicts";

const HELD: ReadonlySet<Level> = new Set<Level>(["not_yet", "ask_first", "confirm"]);

/**
 * May a click on Connect go on, as far as this answer tells? Where nobody can say whether the person is in the log
 * it is held and explained (SECURITY.md, "States"); before pairing nothing is logged, thus nothing is held.
 */
export function rulingOf(told: Told): Ruling {
  if (told.state === "unpaired") return "pass";
  const verdict = verdictOf(told);
  if (!verdict) return "hold";
  return holds(verdict) || (told.state === "cached" && mayHaveChanged(verdict)) ? "hold" : "pass";
}

function holds(verdict: Verdict): boolean {
  return HELD.has(verdict.level) || verdict.findings.some((finding) => finding.rule === "company_open");
}

/** A kept answer about somebody of the log, with whom something may have happened since. */
function mayHaveChanged(verdict: Verdict): boolean {
  return verdict.match.kind !== "none" && verdict.level !== "settled";
}

/** The state to show for an answer: a refusal means that we read something the service cannot make sense of. */
export function stateOf(told: Told): State {
  return told.state === "refused" ? "unreadable" : told.state;
}
