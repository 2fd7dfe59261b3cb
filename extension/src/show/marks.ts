import type { Do } from "./button";
import { inWindow } from "./framed";
import { h } from "./h";
import { words } from "./look";
import { MarkCard } from "./mark_card";
import { type Point, SIZE } from "./mark_spot";
import { Peek } from "./peek";
import { modalAround, placeBelow } from "./place";
import { listen } from "./pointer";
import { Slot } from "./slot";
import type { Mark, Place } from "./views";

const SETTLE = 120; // milliseconds of changes on the page after which the marks are put anew
const LONGEST = 5_000;
const SHARE = 100; // a page that never rests is measured for a hundredth of the time at most,
const SHARE_OF_SCROLLING = 4; // one that is scrolled for a quarter
const MOVES = ["load", "transitionend", "toggle"]; // after these something may stand elsewhere
const WHAT = { childList: true, subtree: true, characterData: true, attributes: true };

/** Marks beside names, drawn above the page and never in it: nothing of LinkedIn's gets a neighbour or moves. */
export class Marks {
  readonly #list = h("div");
  readonly #peek = new Peek();
  readonly #card: MarkCard;
  readonly elements: readonly HTMLElement[];
  readonly #slots = new Map<string, Slot>();
  readonly #changes = new MutationObserver(() => this.#later(SHARE));
  #roots = new Set<Node>();
  #heard = new Set<Window>();
  #end: AbortController | null = null;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #due = 0;
  #frame = 0;
  /** How long it took the last time to look anew, in milliseconds. */
  #cost = 0;
  #anew = false;
  /** Whose card was open when a press began: that press has closed it. */
  #closing: string | null = null;

  constructor(
    readonly host: () => EventTarget,
    act: Do,
  ) {
    this.#card = new MarkCard(act, (who) => this.#slots.get(who)?.expand(false));
    this.elements = [this.#list, this.#peek.element, this.#card.element];
  }

  /** Gives the modal dialog in which they have to stand, or null: what is behind a dialog is out of reach. */
  show(marks: readonly Mark[], all: readonly Place[]): Element | null {
    const modal = all.map(({ beside }) => modalAround(beside)).find(Boolean) ?? null;
    const places = all.filter(({ beside }) => modalAround(beside) === modal);
    const there = new Set(places.map(({ who }) => who));
    const known = new Map(marks.filter(({ who }) => there.has(who)).map((mark) => [mark.who, mark]));
    this.#fill(places, known);
    this.#name(known.size > 0);
    this.#keepCard(known);
    if (places.length > 0) this.#start(places);
    else this.stop();
    return modal;
  }

  #keepCard(known: Map<string, Mark>): void {
    const open = this.#card.who === null ? undefined : known.get(this.#card.who);
    if (open) this.#card.draw(open);
    else this.#card.close();
  }

  stop(): void {
    this.#end?.abort();
    this.#end = null;
    this.#changes.disconnect();
    this.#roots = new Set();
    this.#heard = new Set();
    clearTimeout(this.#soon);
    this.#soon = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#peek.hide();
  }

  #fill(places: readonly Place[], known: Map<string, Mark>): void {
    const there = new Set(places.map(({ who }) => who));
    for (const [who, { element }] of this.#slots) {
      if (there.has(who)) continue;
      element.remove();
      this.#slots.delete(who);
    }
    let next = this.#list.firstElementChild;
    for (const place of places) {
      const slot = this.#slots.get(place.who) ?? new Slot(place, (pressed) => this.#toggle(pressed));
      this.#slots.set(place.who, slot);
      slot.bear(place, known.get(place.who) ?? null);
      if (slot.element === next) next = next.nextElementSibling;
      else this.#list.insertBefore(slot.element, next);
    }
  }

  /** A region only while there is something in it. */
  #name(is: boolean): void {
    for (const [name, value] of [["role", "region"] as const, ["aria-label", words.marksRegion] as const]) {
      if (is) this.#list.setAttribute(name, value);
      else this.#list.removeAttribute(name);
    }
  }

  /** A slot beside another name measures itself; what else moves is heard of. */
  #start(places: readonly Place[]): void {
    this.#end ??= new AbortController();
    this.#hear(window, this.#end.signal);
    for (const { beside } of places) {
      const root = beside.getRootNode();
      if (!beside.isConnected || this.#roots.has(root)) continue;
      this.#changes.observe(root, WHAT);
      this.#roots.add(root);
      this.#hear(beside.ownerDocument.defaultView, this.#end.signal);
    }
    if ([...this.#slots.values()].some(({ isStale }) => isStale)) this.#follow(false);
  }

  /** The page's window, and the window of each of LinkedIn's frames that lists somebody. */
  #hear(win: Window | null, signal: AbortSignal): void {
    if (!win || this.#heard.has(win)) return;
    this.#heard.add(win);
    const quietly = { capture: true, passive: true, signal };
    const scrolled = () => {
      this.#follow(false);
      this.#later(SHARE_OF_SCROLLING);
    };
    win.addEventListener("scroll", scrolled, quietly);
    win.addEventListener("resize", () => this.#follow(true), quietly);
    for (const type of MOVES) win.document.addEventListener(type, () => this.#later(SHARE), quietly);
    win.addEventListener("keydown", ({ key }) => key === "Escape" && this.#peek.hide(), quietly);
    const pointing = {
      find: (x: number, y: number) => this.#at(inWindow(win.document, { x, y })),
      began: () => {
        this.#closing = this.#card.who;
        if (win !== window) this.#card.close(); // a browser closes it for its own window only
      },
      pressed: (slot: Slot) => this.#open(slot, null, this.#closing),
      over: (slot: Slot | null) => this.#over(slot),
    };
    listen(win, this.host(), pointing, signal);
  }

  #at({ x, y }: Point): Slot | null {
    const peeked = this.#peek.at(x, y);
    const slot = [...this.#slots.values()].find((one) => one.isAt(x, y));
    return slot ?? (peeked === null ? null : (this.#slots.get(peeked) ?? null));
  }

  #over(slot: Slot | null): void {
    const { mark, point } = slot ?? {};
    if (mark && point && mark.who !== this.#card.who) this.#peek.show(mark, point);
    else this.#peek.hide();
  }

  /** By keyboard. */
  #toggle(slot: Slot): void {
    this.#open(slot, slot.button, this.#card.who);
  }

  #open(slot: Slot, from: HTMLElement | null, was: string | null): void {
    this.#peek.hide();
    this.#card.close();
    const { mark } = slot;
    if (!mark || mark.who === was) return;
    this.#card.open(mark, from);
    slot.expand(true);
    this.#placeCard();
  }

  #placeCard(): void {
    const { point } = this.#slots.get(this.#card.who ?? "") ?? {};
    if (point) placeBelow(this.#card.element, [point.x, point.y], SIZE);
  }

  /** Looks anew soon, and the later the more that costs. */
  #later(share: number): void {
    const pause = Math.min(LONGEST, Math.max(SETTLE, this.#cost * share));
    const due = performance.now() + pause;
    if (this.#soon !== undefined && this.#due <= due) return;
    clearTimeout(this.#soon);
    this.#due = due;
    this.#soon = setTimeout(() => {
      this.#soon = undefined;
      this.#follow(true);
    }, pause);
  }

  /** With the next picture. All is read before anything is written, so that the page is laid out once at most. */
  #follow(anew: boolean): void {
    this.#anew ||= anew;
    this.#frame ||= requestAnimationFrame(() => {
      const slots = [...this.#slots.values()];
      const began = performance.now();
      for (const slot of slots) slot.look(this.#anew);
      if (this.#anew) this.#cost = performance.now() - began;
      for (const slot of slots) slot.settle();
      this.#frame = 0;
      this.#anew = false;
      this.#placeCard();
    });
  }
}
