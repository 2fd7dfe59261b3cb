import type { List } from "../read/list_page";
import { listedProfile } from "../read/people";
import type { Mark, Shown } from "../show";
import type { Profile, Verdict } from "../wire/contract";
import { ListWatch, type Seen } from "./list_watch";
import { LogWatch } from "./log_watch";
import { keyOf, type Told, type Verdicts, verdictOf } from "./verdicts";
import type { World } from "./world";

const AT_ONCE = 4; // questions under way

/** What marking a list takes from the page's journey. */
export interface Means {
  world: Pick<World, "doc" | "ask" | "isAlive" | "signal">;
  verdicts: Verdicts;
  shown: () => Shown;
  /** The log may be another one: what was asked about others is stale too. */
  changed: () => void;
}

/** Marks the people of the log in lists of people: asks about whoever is in the window or near it, once per log. */
export class Marks {
  #near: Seen[] | null = null;
  #list: List = "network";
  /** The last answer on each person, also while the log is asked anew. */
  readonly #told = new Map<string, { profile: Profile; told: Told; message?: string | undefined }>();
  readonly #asked = new Set<string>();
  #round = 0;
  #open = 0;
  #unpaired = false;
  readonly #watch: LogWatch;

  constructor(readonly means: Means) {
    this.#watch = new LogWatch(means.world, () => this.#renew());
  }

  start(): this {
    const { world } = this.means;
    const { doc, signal } = world;
    const again = () => !doc.hidden && this.again();
    doc.addEventListener("visibilitychange", again, { signal });
    doc.defaultView?.addEventListener("pageshow", ({ persisted }) => persisted && again(), { signal });
    doc.defaultView?.addEventListener("pagehide", () => this.#watch.stop(), { signal });
    signal.addEventListener("abort", () => this.#watch.stop());
    new ListWatch(world, (near, list) => this.#listed(near, list)).start();
    return this;
  }

  /** Asks anew about everybody who is near. */
  again(): void {
    this.#round += 1;
    this.#unpaired = false;
    this.#asked.clear();
    this.#ask();
  }

  /** Does a write about somebody in the list, and judges again. */
  async write(profile: Profile, work: () => Promise<string | undefined>): Promise<void> {
    const message = await work();
    const known = this.#told.get(keyOf(profile));
    if (known) known.message = message;
    this.#draw();
    this.#renew();
  }

  #renew(): void {
    this.means.changed();
    this.again();
  }

  #listed(near: Seen[] | null, list: List): void {
    const was = this.#near;
    this.#near = near;
    this.#list = list;
    if (near) {
      this.#draw();
      this.#ask();
    } else if (was) this.#leave();
  }

  #leave(): void {
    this.#watch.stop();
    this.#round += 1;
    this.#asked.clear();
    this.#told.clear();
    this.means.shown().marks([], []);
  }

  #ask(): void {
    while (this.#open < AT_ONCE && !this.#unpaired && this.means.world.isAlive()) {
      const next = this.#near?.find(({ key }) => !this.#asked.has(key));
      if (!next) return;
      void this.#one(next);
    }
  }

  async #one(seen: Seen): Promise<void> {
    const round = this.#round;
    const profile = listedProfile(seen, this.#list);
    this.#asked.add(seen.key);
    this.#open += 1;
    const told = await this.means.verdicts.ask(profile);
    this.#open -= 1;
    if (round === this.#round && this.means.world.isAlive()) this.#heard(seen.key, profile, told);
    this.#ask();
  }

  #heard(key: string, profile: Profile, told: Told): void {
    this.#unpaired = told.state === "unpaired";
    if (verdictOf(told) || !this.#told.has(key)) {
      this.#told.set(key, { profile, told, message: this.#told.get(key)?.message });
      this.#draw();
    }
    if (this.#open === 0) this.#watch.after(this.#soonest(told));
  }

  /** The answer that changes first; without any, the one that tells why. */
  #soonest(last: Told): Told {
    const near = this.#near?.flatMap(({ key }) => this.#told.get(key)?.told ?? []) ?? [];
    const moment = (told: Told) => Date.parse(verdictOf(told)?.changes_at ?? "") || Number.POSITIVE_INFINITY;
    const ok = near.filter(({ state }) => state === "ok").sort((one, other) => moment(one) - moment(other));
    return ok[0] ?? last;
  }

  #draw(): void {
    const places = this.#near?.map(({ who, name, card }) => ({ who, beside: name, card })) ?? [];
    const marks = this.#near?.flatMap(({ key }, at): Mark[] => {
      const { profile, told, message } = this.#told.get(key) ?? {};
      const verdict = verdictOf(told);
      const place = places[at];
      if (!profile || !place || !verdict || !isKnown(verdict)) return [];
      return [{ ...place, profile, verdict, name: profile.name ?? "", ...(message && { message }) }];
    });
    this.means.shown().marks(marks ?? [], places);
  }
}

/** Somebody of the log, or perhaps: then the user is asked. */
function isKnown({ level, match }: Verdict): boolean {
  return level === "confirm" || match.kind === "exact" || match.kind === "likely";
}
