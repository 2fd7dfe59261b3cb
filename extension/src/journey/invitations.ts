import { inviteDialog } from "../read/dialog";
import { type Limit, limitShown } from "../read/limits";
import type { Shown, ShownNote } from "../show";
import { words } from "../show/look";
import type { Profile, Verdict } from "../wire/contract";
import { atEnd } from "./at_end";
import { type Insertion, insertNote } from "./insert";
import { personOf } from "./mend";
import { isPending } from "./sent";
import { keyOf } from "./verdicts";
import { onChange } from "./wait";
import type { World } from "./world";

const LONGEST = 180_000; // milliseconds that an invitation is followed

/** What came of it, in words. */
function told(came: Insertion): string {
  if (came === "inserted") return words.inserted;
  if (came === "no_dialog") return words.whenConnecting;
  return came === "sold" ? words.noteSold : words.noteRefused;
}

/** One invitation, from the click on Connect until it is sent or given up. */
interface Current {
  owner: Profile;
  verdict: Verdict | undefined;
  /** The user has said that it shall go through. */
  allowed: boolean;
  dialog: Element | null;
  /** What LinkedIn's field held when Send was clicked. */
  text: string | null;
  /** What keeps LinkedIn from sending, as far as it was told. */
  limit: Limit | null;
  end: AbortController;
}

/** Follows the invitation under way: offers the note beside LinkedIn's dialog, and logs that it was sent. */
export class Invitations {
  #current: Current | null = null;
  /** Whose invitation was followed on this page: that it is sent is told here, with its note, and only here. */
  readonly #followed = new Set<string>();
  /** What shall go into LinkedIn's field as soon as there is one. */
  #wanted: string | null = null;

  constructor(
    readonly world: Pick<World, "doc" | "ask" | "signal">,
    readonly shown: () => Shown,
    /** Told of what LinkedIn says against it; of nothing once it was sent and logged. */
    readonly heard: (message?: string) => void,
  ) {}

  /** A click on this person's Connect went through. */
  begin(owner: Profile, verdict: Verdict | undefined, allowed: boolean): void {
    this.end();
    this.#followed.add(keyOf(owner));
    const end = new AbortController();
    this.#current = { owner, verdict, allowed, dialog: null, text: null, limit: null, end };
    const late = setTimeout(() => this.end(), LONGEST);
    atEnd(end.signal, () => clearTimeout(late));
    this.world.signal.addEventListener("abort", () => this.end(), { signal: end.signal });
    onChange(this.world.doc, end.signal, () => this.#look());
    this.#look();
  }

  end(): void {
    const ended = this.#current;
    this.#current = null;
    ended?.end.abort();
    if (ended?.dialog) this.shown().offer(null);
  }

  /** The log says something else of somebody: a note for another moment is taken back, one whose time came is offered. */
  judged(person: Profile, verdict: Verdict | undefined): void {
    const current = this.#current;
    if (!current || !verdict || keyOf(person) !== keyOf(current.owner)) return;
    const before = current.verdict?.level;
    current.verdict = verdict;
    if (!current.dialog || verdict.level === before) return;
    if (verdict.level === "go") this.#propose(verdict);
    else this.shown().offer(null);
  }

  /** May LinkedIn's dialog send it without another question? `owner` null: whoever it is about. */
  allows(owner: Profile | null): boolean {
    const current = this.#current;
    return current?.allowed === true && (owner === null || keyOf(owner) === keyOf(current.owner));
  }

  hasFollowed(person: Profile): boolean {
    return this.#followed.has(keyOf(person));
  }

  /** The verdict on whoever LinkedIn's dialog is about, while it is open. */
  get verdict(): Verdict | undefined {
    return this.#current?.dialog ? this.#current.verdict : undefined;
  }

  /** The user lets LinkedIn's dialog send, with this text. */
  sending(text: string | null): void {
    if (this.#current) this.#current.text = text;
  }

  /** Puts the text in LinkedIn's field, now or when there is one. What to tell the user. */
  async use(text: string): Promise<string> {
    const came = await insertNote(this.world.doc, text);
    this.#wanted = came === "no_dialog" ? text : null;
    const note = this.#current?.verdict?.note;
    if (came !== "no_dialog" && note) this.offer({ ...note, text, length: text.length }, came);
    return told(came);
  }

  /** Beside LinkedIn's dialog, while that is open. */
  offer(note: ShownNote, came?: Insertion): void {
    this.#offer(note, came && told(came));
  }

  #offer(note: ShownNote, message: string | undefined): void {
    const { dialog, owner, verdict } = this.#current ?? {};
    if (!dialog) return;
    const name = verdict?.match.person?.name ?? owner?.name ?? words.thisPerson;
    this.shown().offer({ note, name, ...(message && { message }) }, dialog);
  }

  #look(): void {
    const current = this.#current;
    if (!current) return;
    const dialog = inviteDialog(this.world.doc);
    if (dialog && !current.dialog) this.#opened(current, dialog);
    else if (!dialog && current.dialog) this.#closed(current);
    else current.dialog = dialog; // LinkedIn draws it anew between its steps
    this.#lookForLimit(current);
    if (!dialog && isPending(this.world.doc, current.owner)) this.#wasSent(current);
  }

  #lookForLimit(current: Current): void {
    const limit = limitShown(this.world.doc);
    if (limit && limit !== current.limit) this.#say(words.limits[limit]);
    current.limit = limit;
  }

  /** Where the user looks: beside LinkedIn's dialog, if there is a note, else in the banner. */
  #say(message: string): void {
    const { dialog, verdict } = this.#current ?? {};
    if (dialog && verdict?.level === "go" && verdict.note) this.#offer(verdict.note, message);
    else this.heard(message);
  }

  #opened(current: Current, dialog: Element): void {
    current.dialog = dialog;
    if (current.verdict?.level === "go") this.#propose(current.verdict);
  }

  #propose({ note }: Verdict): void {
    if (!note) return;
    this.offer(note);
    if (this.#wanted !== null) void this.use(this.#wanted);
  }

  #closed(current: Current): void {
    current.dialog = null;
    this.#wanted = null;
    this.shown().offer(null);
  }

  #wasSent(current: Current): void {
    this.end();
    const person = personOf(current.verdict);
    if (!person) return;
    // An empty text says that there was none: without one, the text that is kept would count as sent.
    const note = current.text ?? "";
    void this.world
      .ask("invitation", { person: { person_id: person }, step: "sent", note })
      .then(() => this.heard());
  }
}
