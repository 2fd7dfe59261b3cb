/** The content script's part of the journey: page → reader → question → banner; click → guard → answer. */
import { type Control, type Ports, type Ruling, startGuard } from "../guard";
import type { Shown } from "../show";
import type { Profile } from "../wire/contract";
import { perform } from "./acts";
import { atEnd } from "./at_end";
import { explain } from "./held";
import { Invitations } from "./invitations";
import { inviteOf } from "./invite_page";
import { personOf, toldOf } from "./mend";
import { Page } from "./page";
import { rulingOf } from "./ruling";
import { Subject } from "./subject";
import { keyOf, Verdicts, verdictOf } from "./verdicts";
import type { World } from "./world";

/** Begins as soon as the user has agreed, and ends when they take that back or the extension is gone. */
export async function startJourney(world: World): Promise<void> {
  let journey: Journey | null = null;
  const look = async () => {
    const chosen = await world.preferences();
    if (!chosen.consented || !world.isAlive()) {
      journey?.stop();
      journey = null;
      return;
    }
    if (journey) await journey.changed(chosen.collapsed);
    else journey = new Journey(world, chosen.collapsed).start();
  };
  const deaf = world.onChanged(() => void look());
  atEnd(world.signal, () => {
    deaf();
    journey?.stop();
  });
  await look();
}

class Journey implements Ports {
  readonly #end = new AbortController();
  readonly #verdicts: Verdicts;
  readonly #subject: Subject;
  readonly #invitations: Invitations;
  #shown: Shown | null = null;

  constructor(
    readonly world: World,
    collapsed: boolean,
  ) {
    const shown = () => this.#show();
    this.#verdicts = new Verdicts(world, (profile, told) =>
      this.#invitations.judged(profile, verdictOf(told)),
    );
    this.#subject = new Subject(world, this.#verdicts, shown, collapsed);
    this.#invitations = new Invitations({ ...world, signal: this.#end.signal }, shown, () => {
      this.#subject.tell(undefined); // what was said of the note is over
      void this.#subject.refresh();
    });
  }

  start(): this {
    const { doc } = this.world;
    const stopGuard = startGuard(doc, this);
    atEnd(this.#end.signal, stopGuard);
    new Page({ ...this.world, signal: this.#end.signal }, (reading) => {
      if (reading.kind === "loading") this.#shown?.unhold(); // what was asked on the page before is "Not now"
      this.#subject.reading(reading);
    }).start();
    doc.addEventListener("visibilitychange", () => this.#seen(), { signal: this.#end.signal });
    void this.#followInvitePage();
    return this;
  }

  stop(): void {
    this.#end.abort();
    this.#subject.reading({ kind: "elsewhere" });
    this.#shown?.destroy();
    this.#shown = null;
  }

  /** Consent, pairing or a setting: whatever was answered before may be answered differently. */
  async changed(collapsed: boolean): Promise<void> {
    this.#subject.collapsed = collapsed;
    await this.#subject.refresh();
  }

  decide(control: Control): Ruling | Promise<Ruling> {
    const { owner } = control;
    if (!owner || !this.world.isAlive()) return "pass";
    const told = this.#isShown(owner) ? this.#verdicts.recall(owner) : this.#verdicts.fresh(owner);
    return told ? rulingOf(told) : this.#verdicts.of(owner).then(rulingOf);
  }

  near({ owner }: Control): void {
    if (owner && this.world.isAlive()) void this.#verdicts.of(owner);
  }

  passed({ owner }: Control): void {
    if (owner) this.#follow(owner, false);
    else this.#invitations.end();
  }

  held({ owner }: Control, release: () => void): void {
    if (!owner) release();
    else this.#explain(owner, release, () => this.#follow(owner, true));
  }

  /** LinkedIn's dialog: the last door, also for what came through one that we do not know. */
  sending(text: string | null, owner: Profile | null, release: () => void): Ruling {
    const invited = inviteOf(this.world.doc.location.href) ?? owner;
    const person = invited ?? this.#subject.profile;
    const told = person && this.#verdicts.recall(person);
    const pass = !person || !this.world.isAlive() || this.#invitations.allows(invited);
    if (pass || (told && rulingOf(told) === "pass")) {
      this.#invitations.sending(text);
      return "pass";
    }
    this.#explain(person, release, () => this.#invitations.sending(text));
    return "hold";
  }

  failed(_error: unknown): void {
    if (this.world.isAlive()) this.#subject.fail();
  }

  #explain(owner: Profile, release: () => void, allow: () => void): void {
    const mended = (written: Parameters<typeof toldOf>[0]) => {
      this.#subject.tell(toldOf(written));
      void this.#subject.refresh();
    };
    const means = { world: this.world, verdicts: this.#verdicts, shown: this.#show() };
    explain({ owner, release, allow, mended }, means).catch((error) => this.failed(error));
  }

  /** Whoever is not in the log is nobody to follow. */
  #follow(owner: Profile, allowed: boolean): void {
    const verdict = verdictOf(this.#verdicts.recall(owner));
    if (allowed || personOf(verdict)) this.#invitations.begin(owner, verdict, allowed);
    else this.#invitations.end();
  }

  /** A page that is nothing but LinkedIn's dialog (LINKEDIN.md 1.13). */
  async #followInvitePage(): Promise<void> {
    const owner = inviteOf(this.world.doc.location.href);
    if (!owner) return;
    await this.#verdicts.of(owner);
    this.#follow(owner, false);
  }

  #isShown(owner: Profile): boolean {
    return this.#subject.profile !== null && keyOf(this.#subject.profile) === keyOf(owner);
  }

  #seen(): void {
    if (!this.world.doc.hidden) void this.#subject.refresh();
  }

  #show(): Shown {
    const hands = { world: this.world, subject: this.#subject, invitations: this.#invitations };
    this.#shown ??= this.world.show((act) => {
      perform(act, hands).catch((error) => this.failed(error));
    });
    return this.#shown;
  }
}
