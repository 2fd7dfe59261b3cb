import type { Control, Ports, Ruling } from "../guard";
import type { Shown } from "../show";
import type { Profile } from "../wire/contract";
import { explain, explainUnknown } from "./held";
import type { Invitations } from "./invitations";
import { inviteOf } from "./invite_page";
import { personOf, toldOf, type Written } from "./mend";
import type { OpenApplications } from "./open_applications";
import { rulingOf } from "./ruling";
import type { Subject } from "./subject";
import { keyOf, type Told, type Verdicts, verdictOf } from "./verdicts";
import type { World } from "./world";

interface Means {
  world: Pick<World, "doc" | "ask" | "isAlive">;
  verdicts: Verdicts;
  applications: OpenApplications;
  subject: Subject;
  invitations: Invitations;
  shown(): Shown;
}

const NEXT = 10_000; // milliseconds

/** Says of every click on Connect whether it may go on, and asks where it may not. */
export class Gatekeeper implements Ports {
  /** Controls of nobody we can name, which the user has let through: LinkedIn's dialog for them is not held again. */
  readonly #allowed = new WeakSet<Element>();
  /** Until when the next of them passes: LinkedIn had drawn the one that the user let through anew. */
  #next = 0;

  constructor(readonly means: Means) {}

  decide({ owner }: Control): Ruling | Promise<Ruling> {
    const { world, verdicts } = this.means;
    if (!world.isAlive()) return "pass";
    if (!owner && Date.now() < this.#next) return "pass";
    if (!owner) return this.#decideUnknown();
    const told = this.#isShown(owner) ? verdicts.recall(owner) : verdicts.fresh(owner);
    return told ? this.#ruling(owner, told) : verdicts.of(owner).then((later) => this.#ruling(owner, later));
  }

  /** An id alone that the log does not know is nobody's name: whose it is cannot be told. */
  #ruling(owner: Profile, told: Told): Ruling | Promise<Ruling> {
    const vague = !owner.slug && !owner.name && verdictOf(told)?.match.kind === "none";
    return vague ? this.#decideUnknown() : rulingOf(told);
  }

  near({ owner }: Control): void {
    const { world, verdicts, applications } = this.means;
    if (world.isAlive()) void (owner ? verdicts.of(owner) : applications.any());
  }

  passed({ owner, element }: Control): void {
    if (!owner && Date.now() < this.#next) this.#allowed.add(element);
    this.#next = 0;
    if (owner) this.follow(owner, false);
    else this.means.invitations.end();
  }

  held(control: Control, release: () => void): void {
    const { owner, element } = control;
    if (owner) this.#explain(control, release, () => this.follow(owner, true));
    else this.#explainUnknown(release, control.atOnce, () => this.#allow(element));
  }

  /** LinkedIn's dialog: the last door, also for what came through one that we do not know. */
  sending(text: string | null, control: Control | null, release: () => void): Ruling {
    const { world, invitations, verdicts } = this.means;
    const invited = inviteOf(world.doc.location.href) ?? control?.owner ?? null;
    const person = invited ?? this.means.subject.profile;
    const pass = !world.isAlive() || invitations.allows(invited) || this.#wasAllowed(control);
    if (!pass && !person) return this.#sendingUnknown(release);
    const told = person && verdicts.recall(person);
    if (pass || !person || (told && rulingOf(told) === "pass")) {
      invitations.sending(text);
      return "pass";
    }
    this.#explain({ owner: person, atOnce: false }, release, () => {
      this.follow(person, true); // LinkedIn may have another dialog after this one
      invitations.sending(text);
    });
    return "hold";
  }

  #allow(element: Element): void {
    this.#allowed.add(element);
    if (!element.isConnected) this.#next = Date.now() + NEXT;
  }

  failed(_error: unknown): void {
    if (this.means.world.isAlive()) this.means.subject.fail();
  }

  /** What becomes of this invitation. Whoever is not in the log is nobody to follow. */
  follow(owner: Profile, allowed: boolean): void {
    const { invitations, verdicts } = this.means;
    const verdict = verdictOf(verdicts.recall(owner));
    if (allowed || personOf(verdict)) invitations.begin(owner, verdict, allowed);
    else invitations.end();
  }

  /** Never a guess whose button it is: with an application open it is asked about. */
  #decideUnknown(): Ruling | Promise<Ruling> {
    const ruling = (any: boolean): Ruling => (any ? "hold" : "pass");
    const any = this.means.applications.any();
    return typeof any === "boolean" ? ruling(any) : any.then(ruling);
  }

  #sendingUnknown(release: () => void): Ruling {
    const ruling = this.#decideUnknown();
    if (ruling === "pass") return "pass";
    if (ruling === "hold") this.#explainUnknown(release, false);
    else this.#await(ruling, release);
    return "hold";
  }

  #await(asked: Promise<Ruling>, release: () => void): void {
    const settle = (ruling: Ruling) => (ruling === "pass" ? release() : this.#explainUnknown(release, false));
    asked.then(settle).catch((error) => this.#giveUp(error, release));
  }

  #wasAllowed(control: Control | null): boolean {
    return control !== null && this.#allowed.has(control.element);
  }

  #isShown(owner: Profile): boolean {
    const { profile } = this.means.subject;
    return profile !== null && keyOf(profile) === keyOf(owner);
  }

  #explain(about: Omit<Control, "element">, release: () => void, allow: () => void): void {
    const { world, verdicts, subject } = this.means;
    const { owner, atOnce } = about;
    if (!owner) return;
    const mended = (written: Written) => {
      subject.tell(toldOf(written));
      this.means.applications.forget();
      void subject.refresh();
    };
    explain({ owner, atOnce, release, allow, mended }, { world, verdicts, shown: this.means.shown() }).catch(
      (error) => this.#giveUp(error, release),
    );
  }

  #explainUnknown(release: () => void, atOnce: boolean, allow?: () => void): void {
    explainUnknown({ atOnce, release, allow }, this.means.shown()).catch((error) =>
      this.#giveUp(error, release),
    );
  }

  /** What cannot be explained is not held. */
  #giveUp(error: unknown, release: () => void): void {
    release();
    this.failed(error);
  }
}
