import { h } from "./h";
import { write } from "./ink";
import { type Box, type Point, SIZE } from "./mark_spot";
import { placeBelow } from "./place";
import type { Mark } from "./views";

/**
 * The title alone, while the pointer is over a mark. Like the mark it is nothing that the page could point at: where the
 * pointer is decides.
 */
export class Peek {
  readonly element = h("div", { class: "peek", role: "tooltip", hidden: true });
  #who: string | null = null;
  #box: Box | null = null;

  show({ who, verdict }: Mark, { x, y }: Point): void {
    if (who === this.#who) return;
    this.#who = who;
    this.element.hidden = false;
    this.element.dataset.level = verdict.level;
    write(this.element, verdict.title);
    placeBelow(this.element, [x, y], SIZE);
    this.#box = this.element.getBoundingClientRect();
  }

  hide(): void {
    this.#who = null;
    this.#box = null;
    this.element.hidden = true;
  }

  /** Whom it is about, if it is at this point. The way to it from the mark counts as part of it. */
  at(x: number, y: number): string | null {
    const { left, top, right, bottom } = this.#box ?? {};
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null;
    return left <= x && x <= right && top - SIZE <= y && y <= bottom + SIZE ? this.#who : null;
  }
}
