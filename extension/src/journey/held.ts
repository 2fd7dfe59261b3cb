import type { HoldChoice, Shown } from "../show";
import { words } from "../show/look";
import type { Profile } from "../wire/contract";
import { toldOf, type Written } from "./mend";
import { rulingOf, stateOf } from "./ruling";
import { type Told, type Verdicts, verdictOf } from "./verdicts";
import type { World } from "./world";

export interface Held {
  owner: Profile;
  atOnce: boolean;
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

const SOON = 3_000; // milliseconds after the click in which an answer lets it through by itself

/** Explains a held click and does what the user chooses, until it is let through or given up. */
export async function explain(held: Held, means: Means): Promise<void> {
  let told = means.verdicts.recall(held.owner);
  let written: Written | null = null;
  const soon = Date.now() + SOON;
  for (;;) {
    const chosen = await ask(held, told, written, means);
    if (chosen === "not_now") return;
    if (chosen === "anyway") break;
    if ("route" in chosen) {
      written = await means.world.ask(chosen.route, chosen.request as never);
      means.verdicts.forget();
      told = await means.verdicts.ask(held.owner);
    } else told = chosen;
    if (written) held.mended(written);
    if (rulingOf(told) === "pass" && (written || Date.now() < soon)) break;
  }
  means.shown.unhold();
  held.allow();
  held.release();
}

export interface HeldUnknown {
  atOnce: boolean;
  release(): void;
  allow: (() => void) | undefined;
}

/** The same for a button of somebody whom the page does not name: nothing can be mended, and nobody be looked up. */
export async function explainUnknown(held: HeldUnknown, shown: Pick<Shown, "hold">): Promise<void> {
  const { atOnce, allow, release } = held;
  const view = { name: words.thisPerson, state: "unreadable", ...(atOnce && { atOnce }) } as const;
  if ((await shown.hold(view)) !== "anyway") return;
  allow?.();
  release();
}

/** The user's choice, or the answer where the question had to be put before it was there. */
function ask(
  { owner, atOnce }: Held,
  told: Told | undefined,
  written: Written | null,
  means: Means,
): Promise<HoldChoice | Told> {
  const verdict = verdictOf(told);
  const name = verdict?.match.person?.name ?? owner.name ?? words.thisPerson;
  const state = told ? stateOf(told) : "starting";
  const message = toldOf(written);
  const choice = means.shown.hold({
    name,
    profile: owner,
    state,
    ...(atOnce && { atOnce }),
    ...(verdict && { verdict }),
    ...(message && { message }),
  });
  return told ? choice : Promise.race([choice, means.verdicts.of(owner)]);
}
