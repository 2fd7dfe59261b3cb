import type { Profile, Verdict } from "../wire/contract";
import { keyOf, type Told, verdictOf } from "./verdicts";
import type { World } from "./world";

type Step = NonNullable<Verdict["match"]["invitation"]>;

/** The step that led to what the page shows (LINKEDIN.md 2.2). Nothing leads to "connectable" that could be told apart. */
const STEP_TO: Partial<Record<NonNullable<Profile["invite_state"]>, Step>> = {
  pending: "sent",
  withdrawn: "withdrawn",
  incoming: "received",
  connected: "accepted",
};

/**
 * What the page shows of the invitation and the log does not know yet, or null. Only of somebody whose profile it is
 * for certain: what a namesake does is not theirs. A withdrawal ends an invitation that the log knows of.
 */
export function observed(profile: Profile, verdict: Verdict): Step | null {
  const { match } = verdict;
  const step = STEP_TO[profile.invite_state ?? "unknown"];
  if (match.kind !== "exact" || !match.person || !step || step === match.invitation) return null;
  if (step === "withdrawn" && match.invitation !== "sent") return null;
  return step === "sent" && match.invitation === "accepted" ? null : step;
}

/** Tells the log of what the page shows: each change once, so that an undo of the user's is not undone. */
export class Observer {
  readonly #told = new Set<string>();

  constructor(
    readonly world: Pick<World, "ask">,
    readonly noted: () => void,
  ) {}

  heard(profile: Profile, told: Told): void {
    const verdict = told.state === "ok" ? verdictOf(told) : undefined;
    const step = verdict && observed(profile, verdict);
    const once = `${step} ${keyOf(profile)}`;
    if (!step || !verdict.match.person || this.#told.has(once)) return;
    this.#told.add(once);
    void this.#tell(verdict.match.person.id, step);
  }

  async #tell(person: string, step: Step): Promise<void> {
    const note = ""; // what was sent elsewhere is not known
    const written = await this.world.ask("invitation", { person: { person_id: person }, step, note });
    if (written.state === "ok") this.noted();
  }
}
