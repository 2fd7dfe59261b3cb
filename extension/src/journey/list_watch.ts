import { type List, listAt } from "../read/list_page";
import { type Listed, listed } from "../read/people";
import { roots } from "../read/roots";
import { atEnd } from "./at_end";
import { onLocation } from "./location";
import { keyOf } from "./verdicts";
import type { World } from "./world";

const SETTLE = 120; // milliseconds of changes on the page that are looked at together
const LONGEST = 5_000;
const SHARE = 100; // a page that never rests is looked at for a hundredth of the time at most
const AROUND = "300px"; // so far outside the window somebody is near
const WHAT = { childList: true, subtree: true, characterData: true, attributeFilter: ["href"] };

/** Somebody in a list. `who` is their place in it: LinkedIn may draw other nodes there at any time. */
export interface Seen extends Listed {
  key: string;
  who: string;
}

/** Tells who of a list is in the window or near it, again and again; null on pages that list nobody. */
export class ListWatch {
  #people: Seen[] = [];
  #observed = new Map<Element, string>();
  #near = new Set<string>();
  #soon: ReturnType<typeof setTimeout> | undefined;
  /** How long the last look took, in milliseconds. */
  #cost = 0;
  readonly #changes = new MutationObserver(() => this.#later());
  readonly #window = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: AROUND });

  constructor(
    readonly world: Pick<World, "doc" | "signal" | "isAlive">,
    readonly tell: (near: Seen[] | null, list: List) => void,
  ) {}

  start(): void {
    const { doc, signal } = this.world;
    const look = () => this.look();
    if (doc.defaultView) onLocation(doc.defaultView, signal, look);
    for (const type of ["visibilitychange", "DOMContentLoaded"]) doc.addEventListener(type, look, { signal });
    const loaded = ({ target }: Event) => (target as Element).localName === "iframe" && this.#later();
    doc.addEventListener("load", loaded, { capture: true, signal });
    atEnd(signal, () => this.#rest());
    look();
  }

  look(): void {
    const { doc, isAlive } = this.world;
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const { href } = doc.location;
    const list = listAt(href);
    if (doc.hidden || !list || !isAlive()) this.#rest();
    if (!isAlive() || (doc.hidden && list)) return;
    const began = performance.now();
    this.#read(list ? listed(doc, href) : []);
    this.#cost = performance.now() - began;
    if (list) for (const root of roots(doc)) this.#changes.observe(root, WHAT);
    this.#say();
  }

  #read(people: Listed[]): void {
    const counts = new Map<string, number>();
    this.#people = people.map((one) => {
      const key = keyOf({ slug: one.person.slug, member_id: one.person.memberId });
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return { ...one, key, who: `${key} ${count}` };
    });
    this.#observe(new Map(this.#people.map(({ name, who }) => [name, who])));
  }

  #observe(names: Map<Element, string>): void {
    for (const name of this.#observed.keys()) if (!names.has(name)) this.#window.unobserve(name);
    for (const name of names.keys()) if (!this.#observed.has(name)) this.#window.observe(name);
    this.#observed = names;
    const there = new Set(names.values());
    this.#near = new Set([...this.#near].filter((who) => there.has(who)));
  }

  #moved(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      // What is not in the page any more is in no window, but whoever it showed may be.
      const who = target.isConnected ? this.#observed.get(target) : undefined;
      if (who && isIntersecting) this.#near.add(who);
      else if (who) this.#near.delete(who);
    }
    this.#say();
  }

  #say(): void {
    const list = listAt(this.world.doc.location.href);
    const near = this.#people.filter(({ who }) => this.#near.has(who));
    if (this.world.isAlive()) this.tell(list && near, list ?? "network");
  }

  #later(): void {
    const win = this.world.doc.defaultView;
    const idle = (look: () => void) =>
      win?.requestIdleCallback ? win.requestIdleCallback(look) : setTimeout(look);
    const pause = Math.min(LONGEST, Math.max(SETTLE, this.#cost * SHARE));
    this.#soon ??= setTimeout(() => this.world.isAlive() && idle(() => this.look()), pause);
  }

  #rest(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    this.#changes.disconnect();
    this.#window.disconnect();
    this.#observed = new Map();
  }
}
