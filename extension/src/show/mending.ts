/** What the user says that changes a verdict, as it is written to the log. Null where nobody, or no company, is meant. */
import type { Profile, Verdict } from "../wire/contract";
import type { Write } from "./views";

/** Can it be mended on the spot: by "they suggested it", or "the process has ended"? */
export function isMendable(verdict: Verdict | undefined): boolean {
  return verdict?.level === "not_yet" || verdict?.level === "ask_first";
}

/** They said "let's connect". */
export function suggesting(verdict: Verdict | undefined): Write | null {
  const person = isMendable(verdict) && verdict?.match.person;
  return person ? { route: "suggested", request: { person: { person_id: person.id } } } : null;
}

/** The process is over; which it was the service knows by the company. */
export function ending(verdict: Verdict | undefined, profile: Profile | undefined): Write | null {
  const company = isMendable(verdict) && (verdict?.match.person?.company ?? profile?.company);
  return company ? { route: "outcome", request: { company, status: "presumed_closed" } } : null;
}

/** This profile is, or is not, the person that it may be. */
export function confirming(
  verdict: Verdict | undefined,
  profile: Profile | undefined,
  same: boolean,
): Write | null {
  const person = verdict?.level === "confirm" && (verdict.match.person ?? verdict.match.candidates?.[0]);
  if (!person || !profile) return null;
  return { route: "confirm", request: { person_id: person.id, same, profile } };
}
