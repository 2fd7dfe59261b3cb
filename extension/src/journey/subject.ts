import type { Reading } from "../read";
import type { BannerView, Shown, ShownNote } from "../show";
import { words } from "../show/look";
import type { Profile } from "../wire/contract";
import { LogWatch } from "./log_watch";
import { toldOf, type Written } from "./mend";
import { stateOf } from "./ruling";
import { keyOf, type Told, type Verdicts, verdictOf } from "./verdicts";
import type { World } from "./world";

/** The person whose profile the tab shows: asks about them, and keeps the banner true. */
export class Subject {
  profile: Profile | null = null;
  told: Told | undefined;
  /** Another person is another epoch: an answer for an earlier one is thrown away. */
  #epoch = 0;
  #busy = false;
  #message: string | undefined;
  #written: Written | null = null;
  #unreadable = false;
  /** Nothing is put on pages where there is nothing to say. */
  #drawn = false;
  readonly #watch: LogWatch;

  constructor(
    readonly world: Pick<World, "doc" | "ask" | "isAlive">,
    readonly verdicts: Verdicts,
    readonly shown: () => Shown,
    /** As the user left it the last time, on any tab. */
    public collapsed: boolean,
  ) {
    this.#watch = new LogWatch(world, () => this.refresh());
  }

  /** The page shows somebody, or nobody. One's own page is nobody's. */
  reading(reading: Reading): void {
    const profile =
      reading.kind === "profile" && reading.profile.invite_state !== "self" ? reading.profile : null;
    this.#unreadable = reading.kind === "unreadable";
    if (!profile || !this.profile || keyOf(profile) !== keyOf(this.profile)) this.#leave();
    this.profile = profile;
    if (profile) void this.#judge(profile);
    else this.draw();
  }

  /** The log may be another one, or the service may be back. */
  async refresh(): Promise<void> {
    this.verdicts.forget();
    if (this.profile) await this.#judge(this.profile);
  }

  /** The page is put aside: whatever is answered from now on is not for it. */
  rest(): void {
    this.#epoch += 1;
    this.#busy = false;
    this.#watch.stop();
  }

  /** Something in our own code failed: say so, quietly. */
  fail(): void {
    this.#unreadable = true;
    this.draw();
  }

  /** Does a write with the banner's buttons waiting, tells what came of it, and judges again. */
  async write(work: () => Promise<Written | null>): Promise<void> {
    const epoch = this.#epoch;
    this.#busy = true;
    this.draw();
    const written = await work();
    if (epoch !== this.#epoch) return;
    this.#busy = false;
    this.#written = written;
    this.#message = toldOf(written);
    await this.refresh();
  }

  tell(message: string | undefined): void {
    this.#message = message;
    this.draw();
  }

  /** Another draft for the verdict that is shown. */
  renote(note: ShownNote): void {
    const { told } = this;
    if (told?.state === "ok") this.told = { ...told, reply: { ...told.reply, note } };
    this.draw();
  }

  draw(): void {
    const view = this.#view();
    if (view || this.#drawn) this.shown().banner(view);
    this.#drawn = view !== null;
  }

  #view(): BannerView | null {
    const { told, profile, collapsed } = this;
    if (this.#unreadable) return { state: "unreadable" };
    if (!profile || !told) return null;
    const verdict = verdictOf(told);
    const message = told.state === "refused" ? told.error.text : this.#message;
    return {
      state: stateOf(told),
      profile,
      collapsed,
      busy: this.#busy,
      ...(verdict && { verdict }),
      ...(told.state === "cached" && { ageSeconds: told.ageSeconds }),
      ...(message !== undefined && { message }),
      ...(this.#written && { written: this.#written }),
    };
  }

  #leave(): void {
    this.#epoch += 1;
    this.told = undefined;
    this.#message = undefined;
    this.#written = null;
    this.#busy = false;
    this.#watch.stop();
  }

  async #judge(profile: Profile): Promise<void> {
    const epoch = this.#epoch;
    const told = await this.verdicts.ask(profile);
    if (epoch !== this.#epoch || !this.world.isAlive()) return;
    this.told = told;
    if (told.state === "ok" && this.#message === words.queued) this.#message = undefined; // it got there
    this.draw();
    this.#watch.after(told);
  }
}
