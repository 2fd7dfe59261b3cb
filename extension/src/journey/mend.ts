import { words } from "../show/look";
import type { Profile, Verdict } from "../wire/contract";
import type { Answer } from "../wire/messages";
import type { World } from "./world";

type Wire = Pick<World, "ask">;
export type Written = Answer<{ text: string }>;

/** They said "let's connect": logged on the spot. Null when nobody of the log is meant. */
export async function suggested(wire: Wire, verdict: Verdict | undefined): Promise<Written | null> {
  const person = personOf(verdict);
  return person ? wire.ask("suggested", { person: { person_id: person } }) : null;
}

/** The process is over, as the user says; which it was the service knows by the company. */
export async function ended(
  wire: Wire,
  verdict: Verdict | undefined,
  profile: Profile,
): Promise<Written | null> {
  const company = verdict?.match.person?.company ?? profile.company;
  return company ? wire.ask("outcome", { company, status: "presumed_closed" }) : null;
}

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
