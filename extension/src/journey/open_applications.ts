import type { World } from "./world";

const FRESH = 60_000; // milliseconds

/** Is anything still being decided? Then somebody who cannot be told apart may be one's interviewer. */
export class OpenApplications {
  #kept: { any: boolean; at: number } | null = null;

  constructor(readonly world: Pick<World, "ask">) {}

  /** Known at once if it was asked within a minute. Where nobody can say it may be so; before pairing nothing is. */
  any(): boolean | Promise<boolean> {
    return this.#kept && Date.now() - this.#kept.at < FRESH ? this.#kept.any : this.#ask();
  }

  /** The log is another one now. */
  forget(): void {
    this.#kept = null;
  }

  async #ask(): Promise<boolean> {
    const told = await this.world.ask("watch", { revision: 0, seconds: 0 });
    if (told.state !== "ok") return told.state !== "unpaired";
    this.#kept = { any: told.reply.open, at: Date.now() };
    return this.#kept.any;
  }
}
