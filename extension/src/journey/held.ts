import type { HoldChoice, Shown } from "../show";
import { words } from "../show/look";
import type { Profile } from "../wire/contract";
import { ended, suggested, toldOf, type Written } from "./mend";
import { rulingOf, stateOf } from "./ruling";
import { type Told, type Verdicts, verdictOf } from "./verdicts";
import type { World } from "./world";

export interface Held {
  owner: Profile;
  /** Lets the click through, once. */
  release(): void;
  /** The user has settled it: LinkedIn's dialog for this invitation is not held again. */
  allow(): void;
  /** Something was written to the log, or was not. */
  mended(written: Written | null): void;
}

interface Means {
  world: Pick<World, "ask">;
  verdicts: Verdicts;
  shown: Pick<Shown, "hold" | "unhold">;
}

/** Explains a held click and does what the user chooses, until it is let through or given up. */
export async function explain(held: Held, means: Means): Promise<void> {
  let told = means.verdicts.recall(held.owner);
  let written: Written | null = null;
  for (;;) {
    const chosen = await ask(held.owner, told, written, means);
    if (chosen === "not_now") return;
    if (chosen === "anyway") break;
    if (typeof chosen === "string") [told, written] = await mend(chosen, held, told, means);
    else told = chosen;
    if (written) held.mended(written);
    if (rulingOf(told) === "pass") break;
  }
  means.shown.unhold();
  held.allow();
  held.release();
}

/** The user's choice, or the answer where the question had to be put before it was there. */
function ask(
  owner: Profile,
  told: Told | undefined,
  written: Written | null,
  means: Means,
): Promise<HoldChoice | Told> {
  const verdict = verdictOf(told);
  const name = verdict?.match.person?.name ?? owner.name ?? words.thisPerson;
  const state = told ? stateOf(told) : "starting";
  const message = toldOf(written);
  const choice = means.shown.hold({ name, state, ...(verdict && { verdict }), ...(message && { message }) });
  return told ? choice : Promise.race([choice, means.verdicts.of(owner)]);
}

/** Mends the log and judges again. */
async function mend(
  choice: "suggested" | "ended",
  held: Held,
  told: Told | undefined,
  means: Means,
): Promise<[Told, Written | null]> {
  const verdict = verdictOf(told);
  const { world, verdicts } = means;
  const written =
    choice === "suggested" ? await suggested(world, verdict) : await ended(world, verdict, held.owner);
  verdicts.forget();
  return [await verdicts.ask(held.owner), written];
}
