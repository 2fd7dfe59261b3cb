import { inWindow } from "./framed";
import { h } from "./h";
import { icon } from "./heading";
import { levels } from "./look";
import { type Box, isSeen, lineOf, type Point, pointOf, SIZE, type Spot, spotOf } from "./mark_spot";
import type { Mark, Place } from "./views";

const REACH = 3; // pixels around a mark that belong to it

/**
 * A place beside a name, the same for everybody in the list: Chromium tells pages what of theirs is covered, also by what
 * no pointer meets, so an empty slot has to cover as much as one with a mark.
 */
export class Slot {
  readonly element = h("div", { class: "mark away" });
  mark: Mark | null = null;
  button: HTMLButtonElement | null = null;
  /** Where it is in the window; null while the name is out of sight. */
  point: Point | null = null;
  #place: Place;
  #spot: Spot | null = null;
  #stale = true;

  constructor(
    place: Place,
    readonly press: (slot: Slot) => void,
  ) {
    this.#place = place;
  }

  /** Whom it stands beside now, and what it says of them. */
  bear(place: Place, mark: Mark | null): void {
    if (place.beside !== this.#place.beside || place.card !== this.#place.card) this.#stale = true;
    const { verdict, name } = this.mark ?? {};
    this.#place = place;
    this.mark = mark;
    if (verdict !== mark?.verdict || name !== mark?.name) this.#draw(mark);
  }

  expand(is: boolean): void {
    this.button?.setAttribute("aria-expanded", `${is}`);
  }

  /** Nothing is known of where it has to be. */
  get isStale(): boolean {
    return this.#stale;
  }

  /** Looks where it has to be: only reads. `anew`: also what is around and above the name, which costs far more. */
  look(anew: boolean): void {
    const { beside } = this.#place;
    if (!beside.isConnected) return; // drawn anew: we will be told where
    const line = lineOf(beside);
    const { clientHeight } = beside.ownerDocument.documentElement;
    const isThere = line && line.bottom > 0 && line.top < clientHeight;
    this.#stale ||= anew;
    if (isThere && this.#stale) this.#measure(line);
    this.point = isThere && this.#spot ? inWindow(beside.ownerDocument, pointOf(line, this.#spot)) : null;
  }

  #measure(line: Box): void {
    const spot = spotOf(this.#place);
    this.#spot = spot && isSeen(this.#place, line, pointOf(line, spot)) ? spot : null;
    this.#stale = false;
  }

  /** Goes there. By a transform, since other moves are told to the page as shifts of its layout. */
  settle(): void {
    const { point, element } = this;
    element.classList.toggle("away", !point);
    if (point) element.style.transform = `translate(${point.x}px, ${point.y}px)`;
  }

  isAt(x: number, y: number): boolean {
    const { point } = this;
    if (!point || !this.mark) return false;
    const [across, down] = [x - point.x, y - point.y];
    return across >= -REACH && across <= SIZE + REACH && down >= -REACH && down <= SIZE + REACH;
  }

  /** The page goes there by itself when the keyboard comes to a mark that is out of sight. */
  reveal(): void {
    if (!this.point) this.#place.beside.scrollIntoView({ block: "nearest" });
  }

  #draw(mark: Mark | null): void {
    if (!mark) {
      this.button = null;
      this.element.replaceChildren();
      return;
    }
    const { level } = mark.verdict;
    this.button ??= h("button", {
      type: "button",
      "aria-expanded": "false",
      click: () => this.press(this),
      focus: () => this.reveal(),
    });
    const word = levels[level];
    this.button.setAttribute("aria-label", `${word}${word.endsWith("?") ? "" : ":"} ${mark.name}`);
    this.button.replaceChildren(icon(level));
    this.element.dataset.level = level;
    if (!this.button.isConnected) this.element.replaceChildren(this.button);
  }
}
