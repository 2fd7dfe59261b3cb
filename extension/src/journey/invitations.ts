import { inviteDialog } from "../read/dialog";
import type { Shown } from "../show";
import { words } from "../show/look";
import type { Note, Profile, Verdict } from "../wire/contract";
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
  end: AbortController;
}

/** Follows the invitation under way: offers the note beside LinkedIn's dialog, and logs that it was sent. */
export class Invitations {
  #current: Current | null = null;
  /** What shall go into LinkedIn's field as soon as there is one. */
  #wanted: string | null = null;

  constructor(
    readonly world: Pick<World, "doc" | "ask" | "signal">,
    readonly shown: () => Shown,
    readonly sent: () => void,
  ) {}

  /** A click on this person's Connect went through. */
  begin(owner: Profile, verdict: Verdict | undefined, allowed: boolean): void {
    this.end();
    const end = new AbortController();
    this.#current = { owner, verdict, allowed, dialog: null, text: null, end };
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

  /** The log says something else of somebody: a note for another moment is taken back. */
  judged(person: Profile, verdict: Verdict | undefined): void {
    const current = this.#current;
    if (!current || !verdict || keyOf(person) !== keyOf(current.owner)) return;
    current.verdict = verdict;
    if (current.dialog && verdict.level !== "go") this.shown().offer(null);
  }

  /** May LinkedIn's dialog send it without another question? `owner` null: whoever it is about. */
  allows(owner: Profile | null): boolean {
    const current = this.#current;
    return current?.allowed === true && (owner === null || keyOf(owner) === keyOf(current.owner));
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
  offer(note: Note, came?: Insertion): void {
    const { dialog, owner, verdict } = this.#current ?? {};
    if (!dialog) return;
    const name = verdict?.match.person?.name ?? owner?.name ?? words.thisPerson;
    this.shown().offer({ note, name, ...(came && { message: told(came) }) }, dialog);
  }

  #look(): void {
    const current = this.#current;
    if (!current) return;
    const dialog = inviteDialog(this.world.doc);
    if (dialog && !current.dialog) this.#opened(current, dialog);
    else if (!dialog && current.dialog) this.#closed(current);
    if (!dialog && isPending(this.world.doc, current.owner)) this.#wasSent(current);
  }

  #opened(current: Current, dialog: Element): void {
    current.dialog = dialog;
    const { verdict } = current;
    if (verdict?.level !== "go" || !verdict.note) return;
    this.offer(verdict.note);
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
    const note = current.text ? { note: current.text } : {};
    void this.world
      .ask("invitation", { person: { person_id: person }, step: "sent", ...note })
      .then(this.sent);
  }
}
