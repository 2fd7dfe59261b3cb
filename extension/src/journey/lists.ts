import { listAt } from "../read/list_page";
import { onLocation } from "./location";
import type { Marks, Means } from "./marks";

/** How what marks a list is made; it comes in a script of its own (decision 0008). */
export type MarkLists = (means: Means) => Marks;

const world = globalThis as { afterwordLists?: MarkLists };

export function bringLists(mark: MarkLists): void {
  world.afterwordLists = mark;
}

/** What marks lists, once it has been brought. */
export function broughtLists(): MarkLists | undefined {
  return world.afterwordLists;
}

/** Brings it into the page as soon as that lists somebody: most pages never do. */
export class Lists {
  #marks: Promise<Marks> | null = null;

  constructor(
    readonly means: Means,
    readonly bring: () => Promise<MarkLists>,
  ) {}

  start(): void {
    const { doc, signal } = this.means.world;
    const look = () => this.#look();
    if (doc.defaultView) onLocation(doc.defaultView, signal, look);
    doc.addEventListener("visibilitychange", look, { signal });
    look();
  }

  again(): void {
    void this.#marks?.then(
      (marks) => marks.again(),
      () => {},
    );
  }

  async write(...about: Parameters<Marks["write"]>): Promise<void> {
    await (await this.#marks)?.write(...about);
  }

  #look(): void {
    const { doc, isAlive } = this.means.world;
    if (this.#marks || doc.hidden || !isAlive() || !listAt(doc.location.href)) return;
    this.#marks = this.bring().then((mark) => mark(this.means).start());
    this.#marks.catch(() => {
      this.#marks = null;
    });
  }
}
