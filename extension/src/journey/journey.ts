import { startGuard } from "../guard";
import type { Reading } from "../read";
import type { Shown } from "../show";
import { perform } from "./acts";
import { atEnd } from "./at_end";
import { Gatekeeper } from "./gatekeeper";
import { Invitations } from "./invitations";
import { inviteOf } from "./invite_page";
import { Lists } from "./lists";
import { Observer } from "./observed";
import { OpenApplications } from "./open_applications";
import { Page } from "./page";
import { startSelfCheck } from "./self_check";
import { Subject } from "./subject";
import { Verdicts, verdictOf } from "./verdicts";
import type { World } from "./world";

/** Everything that happens on one page from consent to its end, and who tells whom. */
export class Journey {
  readonly #end = new AbortController();
  readonly #verdicts: Verdicts;
  readonly #subject: Subject;
  readonly #invitations: Invitations;
  readonly #applications: OpenApplications;
  readonly #gate: Gatekeeper;
  readonly #lists: Lists;
  #shown: Shown | null = null;
  #invitePage = "";

  constructor(
    readonly world: World,
    collapsed: boolean,
  ) {
    const shown = () => this.#show();
    const observer = new Observer(world, () => void this.#subject.refresh());
    this.#verdicts = new Verdicts(world, (profile, told) => {
      this.#invitations.judged(profile, verdictOf(told));
      if (!this.#invitations.hasFollowed(profile)) observer.heard(profile, told);
    });
    this.#applications = new OpenApplications(world);
    this.#subject = new Subject(world, this.#verdicts, shown, collapsed);
    this.#invitations = new Invitations({ ...world, signal: this.#end.signal }, shown, (message) => {
      this.#subject.tell(message);
      if (!message) void this.#subject.refresh();
    });
    const changed = () => void this.#subject.refresh();
    const page = { ...world, signal: this.#end.signal };
    this.#lists = new Lists({ world: page, verdicts: this.#verdicts, shown, changed }, world.lists);
    this.#gate = new Gatekeeper({
      world,
      verdicts: this.#verdicts,
      applications: this.#applications,
      subject: this.#subject,
      invitations: this.#invitations,
      shown,
    });
  }

  start(): this {
    this.#lists.start();
    const { doc } = this.world;
    const { signal } = this.#end;
    atEnd(signal, startGuard(doc, this.#gate));
    new Page({ ...this.world, signal }, (reading) => this.#read(reading)).start();
    startSelfCheck({ ...this.world, signal });
    doc.addEventListener("visibilitychange", () => this.#seen(), { signal });
    const win = doc.defaultView;
    win?.addEventListener("pagehide", () => this.#subject.rest(), { signal });
    // Back from the browser's cache of pages: what was asked meanwhile was never answered.
    win?.addEventListener("pageshow", ({ persisted }) => persisted && this.#seen(), { signal });
    return this;
  }

  stop(): void {
    this.#end.abort();
    this.#subject.reading({ kind: "elsewhere" });
    this.#shown?.destroy();
    this.#shown = null;
  }

  /** Consent, pairing, a setting or the log: whatever was answered before may be answered differently. */
  async changed(collapsed: boolean): Promise<void> {
    this.#subject.collapsed = collapsed;
    this.#applications.forget();
    await Promise.all([this.#subject.refresh(), this.#lists.again()]);
  }

  #read(reading: Reading): void {
    if (reading.kind === "loading") this.#shown?.unhold(); // what was asked on the page before is "Not now"
    if (reading.kind === "profile") this.#show(); // what draws is on its way while the log is asked
    this.#subject.reading(reading);
    void this.#followInvitePage();
  }

  /** A page that is nothing but LinkedIn's dialog (LINKEDIN.md 1.13). */
  async #followInvitePage(): Promise<void> {
    const { href } = this.world.doc.location;
    const owner = inviteOf(href);
    if (!owner || href === this.#invitePage) return;
    this.#invitePage = href;
    await this.#verdicts.of(owner);
    this.#gate.follow(owner, false);
  }

  #seen(): void {
    if (!this.world.doc.hidden) void this.#subject.refresh();
  }

  #show(): Shown {
    const { world } = this;
    const hands = { world, subject: this.#subject, invitations: this.#invitations, lists: this.#lists };
    this.#shown ??= this.world.show((act) => {
      perform(act, hands).catch((error) => this.#gate.failed(error));
    });
    return this.#shown;
  }
}
