import { atEnd } from "./at_end";
import { type Told, verdictOf } from "./verdicts";
import type { World } from "./world";

const SECONDS = 20; // that one question may stay open
const SHORTEST = 5_000; // milliseconds before a service that is down is asked again
const LONGEST = 60_000;
const FARTHEST = 2 ** 31 - 1; // milliseconds that a timer can be set for

/** Calls back when the shown answer may be another one: the log or the moment changed, or the service is back. */
export class LogWatch {
  #end: AbortController | null = null;
  #pause = SHORTEST;

  constructor(
    readonly world: Pick<World, "doc" | "ask" | "isAlive">,
    readonly changed: () => void,
  ) {}

  /** Waits for what could change this answer; an earlier wait is over. */
  after(told: Told): void {
    this.stop();
    if (told.state === "unpaired" || !this.#isSeen()) return;
    this.#end = new AbortController();
    const { signal } = this.#end;
    const verdict = told.state === "ok" ? verdictOf(told) : undefined;
    if (!verdict) {
      this.#again(signal);
      return;
    }
    this.#pause = SHORTEST;
    const moment = verdict.changes_at ? Date.parse(verdict.changes_at) - Date.now() : Number.NaN;
    if (moment < FARTHEST) this.#in(Math.max(moment, SHORTEST), signal);
    void this.#listen(verdict.revision, signal);
  }

  stop(): void {
    this.#end?.abort();
    this.#end = null;
  }

  async #listen(revision: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.#isSeen()) {
      const answer = await this.world.ask("watch", { revision, seconds: SECONDS });
      if (signal.aborted) return;
      if (answer.state !== "ok") return this.#again(signal);
      if (answer.reply.revision !== revision) return this.#call(signal);
    }
  }

  /** Less and less often while nobody answers. */
  #again(signal: AbortSignal): void {
    this.#in(this.#pause, signal);
    this.#pause = Math.min(this.#pause * 2, LONGEST);
  }

  #in(milliseconds: number, signal: AbortSignal): void {
    const timer = setTimeout(() => this.#call(signal), milliseconds);
    atEnd(signal, () => clearTimeout(timer));
  }

  #call(signal: AbortSignal): void {
    if (!signal.aborted && this.#isSeen()) this.changed();
  }

  #isSeen(): boolean {
    return this.world.isAlive() && !this.world.doc.hidden;
  }
}
