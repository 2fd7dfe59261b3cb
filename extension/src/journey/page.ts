import { type Reading, read } from "../read";
import { shownBy } from "../read/page";
import { roots } from "../read/roots";
import { atEnd } from "./at_end";
import { concerns } from "./concern";
import { onLocation } from "./location";
import type { World } from "./world";

const SETTLE = 150; // milliseconds of changes on the page that are looked at together
const EAGER = 15; // the same while somebody is waited for: a person is looking at the page
const RESIGNED = 700; // the same on a page that cannot be read
const GIVE_UP = 8_000; // milliseconds after which a page that cannot be read is called so (LINKEDIN.md 5)
const WATCHED = ["componentkey", "id", "href", "aria-label", "data-rehydrated"];

/**
 * Which person the page shows, told whenever that changes. Works only while the tab can be seen, and looks again
 * only when the card, or what belongs to it elsewhere on the page, has changed.
 */
export class Page {
  #subject = "";
  #said = "";
  #card: Element | null = null;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  readonly #observer: MutationObserver;

  constructor(
    readonly world: Pick<World, "doc" | "signal" | "isAlive">,
    readonly tell: (reading: Reading) => void,
  ) {
    this.#observer = new MutationObserver((records) => this.#changed(records));
  }

  start(): void {
    const { doc, signal } = this.world;
    if (doc.defaultView) onLocation(doc.defaultView, signal, () => this.look());
    for (const type of ["visibilitychange", "readystatechange"]) {
      doc.addEventListener(type, () => this.look(), { signal });
    }
    atEnd(signal, () => this.#rest());
    this.look();
  }

  /** Reads now, and says so if it is something new. */
  look(): void {
    if (!this.world.isAlive()) return;
    this.#rest();
    const { doc } = this.world;
    this.#leave(doc.location.href);
    if (doc.hidden) return;
    const reading = read(doc, doc.location.href);
    this.#card = reading.kind === "profile" ? reading.card : null;
    if (reading.kind !== "elsewhere") this.#observe();
    this.#judge(reading);
  }

  /** Another person's address: whoever was shown is not any more, whatever the page still holds. */
  #leave(url: string): void {
    const subject = JSON.stringify(shownBy(url));
    if (subject === this.#subject) return;
    this.#subject = subject;
    clearTimeout(this.#late);
    this.#late = undefined;
    this.#said = "";
    this.#say({ kind: "loading" });
  }

  #judge(reading: Reading): void {
    if (reading.kind === "profile" || reading.kind === "elsewhere") {
      clearTimeout(this.#late);
      this.#late = undefined;
      this.#say(reading);
    } else if (this.world.doc.readyState !== "loading" && this.#said !== "unreadable") {
      this.#late ??= setTimeout(() => this.#giveUp(reading), GIVE_UP);
    }
  }

  #giveUp(reading: Reading): void {
    if (this.world.isAlive())
      this.#say(reading.kind === "unreadable" ? reading : { kind: "unreadable", why: "card" });
  }

  #say(reading: Reading): void {
    const said = reading.kind + (reading.kind === "profile" ? JSON.stringify(reading.profile) : "");
    if (said === this.#said) return;
    this.#said = said;
    this.tell(reading);
  }

  #observe(): void {
    const what = { childList: true, subtree: true, characterData: true, attributeFilter: WATCHED };
    for (const root of roots(this.world.doc)) this.#observer.observe(root, what);
  }

  #rest(): void {
    this.#observer.disconnect();
    clearTimeout(this.#soon);
    this.#soon = undefined;
  }

  #changed(records: MutationRecord[]): void {
    if (this.#soon === undefined && this.#concerns(records))
      this.#soon = setTimeout(() => this.look(), this.#pace());
  }

  /** Fast for a card that is still to come, slow on a page that was given up. */
  #pace(): number {
    if (this.#said === "unreadable") return RESIGNED;
    return this.#late === undefined ? SETTLE : EAGER;
  }

  #concerns(records: MutationRecord[]): boolean {
    const card = this.#card;
    return !card?.isConnected || records.some((record) => concerns(record, card));
  }
}
