import type { Profile, Verdict } from "../wire/contract";
import type { Answer } from "../wire/messages";
import type { World } from "./world";

export type Told = Answer<Verdict>;

const FRESH = 60_000; // milliseconds

interface Kept {
  told: Told;
  at: number;
}

/** Answers about the people on this page, so that a click can be answered from memory. Gone with the page. */
export class Verdicts {
  readonly #kept = new Map<string, Kept>();
  readonly #asked = new Map<string, Promise<Told>>();
  #round = 0;

  constructor(
    readonly world: Pick<World, "ask">,
    /** Told of every answer that is kept. */
    readonly heard: (profile: Profile, told: Told) => void,
  ) {}

  /** What is known of them now, however old; undefined when nothing is. */
  recall(profile: Profile): Told | undefined {
    return this.#kept.get(keyOf(profile))?.told;
  }

  /** What is known of them if it is younger than a minute, and not about to change. */
  fresh(profile: Profile): Told | undefined {
    const kept = this.#kept.get(keyOf(profile));
    return kept && Date.now() - kept.at < FRESH && !hasChanged(kept.told) ? kept.told : undefined;
  }

  /** Known, or asked for; several who want to know share one question. */
  of(profile: Profile): Promise<Told> {
    const fresh = this.fresh(profile);
    return fresh ? Promise.resolve(fresh) : this.ask(profile);
  }

  /** Asked anew. */
  ask(profile: Profile): Promise<Told> {
    const key = JSON.stringify(profile);
    const asked =
      this.#asked.get(key) ?? this.#ask(profile, this.#round).finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }

  /** The log is another one now. */
  forget(): void {
    this.#round += 1;
    this.#kept.clear();
    this.#asked.clear();
  }

  async #ask(profile: Profile, round: number): Promise<Told> {
    const told = await this.world.ask("verdict", profile);
    if (round === this.#round) {
      this.#kept.set(keyOf(profile), { told, at: Date.now() });
      this.heard(profile, told);
    }
    return told;
  }
}

/** Whose page it is: what else the page says of them may grow while it loads. */
export function keyOf(profile: Profile): string {
  return profile.slug ?? profile.member_id ?? profile.name ?? "";
}

/** The answer's verdict, fresh or kept by the background; undefined where there is none. */
export function verdictOf(told: Told | undefined): Verdict | undefined {
  return told && "reply" in told ? told.reply : undefined;
}

function hasChanged(told: Told): boolean {
  const moment = verdictOf(told)?.changes_at;
  return typeof moment === "string" && Date.parse(moment) <= Date.now();
}
