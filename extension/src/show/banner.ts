import type { Level, Note, Verdict } from "../wire/contract";
import { button } from "./button";
import { type Child, h, prose } from "./h";
import { type IconName, icon } from "./icons";
import { logForm } from "./log_form";
import { type Draft, draftOf, noteCard } from "./note";
import { redraw } from "./redraw";
import { verdictText } from "./verdict";
import type { Act, BannerView } from "./views";
import { LEVELS, STATES, UNLISTED, WORDS } from "./words";

type Do = (act: Act) => void;

const MENDABLE: readonly Level[] = ["not_yet", "ask_first"];

/** What the banner knows beyond the view: what the user has opened in it. */
interface Open {
  collapsed: boolean;
  logging: boolean;
  draft?: Draft;
}

function confirmButtons(verdict: Verdict, act: Do, busy: boolean): Child[] {
  const person = verdict.match.person ?? verdict.match.candidates?.[0];
  if (!person) return [];
  const answer = (same: boolean) => () => act({ kind: "confirm", same, personId: person.id });
  return [button(WORDS.yes, answer(true), "main", busy), button(WORDS.no, answer(false), "plain", busy)];
}

function mendButtons(verdict: Verdict, act: Do, busy: boolean): Child[] {
  const changes = verdict.changes_at ?? verdict.advice.at;
  return [
    changes && button(WORDS.remind, () => act({ kind: "remind" }), "main", busy),
    button(WORDS.suggested, () => act({ kind: "suggested" }), "plain", busy),
    button(WORDS.ended, () => act({ kind: "ended" }), "plain", busy),
  ];
}

function verdictButtons(verdict: Verdict, act: Do, busy: boolean): Child {
  if (verdict.level === "confirm") return h("div", { class: "row" }, ...confirmButtons(verdict, act, busy));
  if (!MENDABLE.includes(verdict.level)) return null;
  return h("div", { class: "row" }, ...mendButtons(verdict, act, busy));
}

function fixButton(view: BannerView, act: Do): Child {
  const fix = view.state === "ok" ? undefined : STATES[view.state].fix;
  if (fix === undefined) return null;
  const press = (): void => act({ kind: fix.act });
  return h("div", { class: "row" }, button(fix.label, press, view.verdict ? "plain" : "main", view.busy));
}

/** One region on the page: a card, or a pill when it has little to say or was collapsed. */
export class Banner {
  readonly element: HTMLElement;
  private readonly body = h("div");
  private readonly status = h("p", { class: "status", "aria-live": "polite" });
  private readonly open: Open = { collapsed: false, logging: false };
  private view: BannerView | null = null;

  constructor(private readonly act: Do) {
    const label = { role: "region", "aria-label": WORDS.region, class: "banner", hidden: true };
    this.element = h("section", label, this.body, this.status);
  }

  show(view: BannerView | null): void {
    if (view?.collapsed !== undefined && view.collapsed !== this.view?.collapsed) {
      this.open.collapsed = view.collapsed;
    }
    if (view?.profile?.url !== this.view?.profile?.url || view?.verdict?.level !== "unlisted") {
      this.open.logging = false;
    }
    this.view = view;
    this.element.hidden = view === null;
    if (view !== null) this.draw(view);
  }

  private draw(view: BannerView): void {
    const pill = this.isPill(view);
    this.element.classList.toggle("pill", pill);
    this.element.dataset.level = view.verdict?.level ?? "trouble";
    redraw(this.body, ...(pill ? this.pill(view) : this.card(view)));
    const told = view.busy ? WORDS.busy : this.open.draft?.told || (view.message ?? "");
    if (this.status.textContent !== told) this.status.textContent = told;
  }

  private isPill(view: BannerView): boolean {
    if (this.open.logging) return false;
    return this.open.collapsed || view.state === "unreadable" || view.verdict?.level === "unlisted";
  }

  private pill(view: BannerView): Child[] {
    const { verdict } = view;
    const small = view.state === "unreadable" || verdict?.level === "unlisted";
    const text = this.open.collapsed && !small ? this.word(view) : this.title(view);
    return [
      h(
        "div",
        { class: "line" },
        this.icon(view),
        h("span", { class: "title" }, text),
        !small && this.toggle(false),
      ),
      verdict?.level === "unlisted" && button(WORDS.log, () => this.startLogging(), "quiet", view.busy),
    ];
  }

  private card(view: BannerView): Child[] {
    const { verdict } = view;
    const head = h(
      "div",
      { class: "line" },
      this.icon(view),
      h("h2", {}, this.title(view)),
      this.toggle(true),
    );
    if (this.open.logging) {
      return [head, logForm(view.profile, this.act, () => this.stopLogging(), Boolean(view.busy))];
    }
    if (!verdict) return [head, this.trouble(view), fixButton(view, this.act)];
    return [
      head,
      ...verdictText(verdict, view.ageSeconds),
      verdictButtons(verdict, this.act, Boolean(view.busy)),
      ...(verdict.note ? this.note(view, verdict.note) : []),
      fixButton(view, this.act),
    ];
  }

  private note(view: BannerView, note: Note): Child[] {
    const draft = draftOf(note, this.open.draft);
    this.open.draft = draft;
    return noteCard(draft, { act: this.act, again: () => this.draw(view), busy: Boolean(view.busy) });
  }

  private trouble(view: BannerView): Child {
    return view.state !== "ok" && h("p", {}, ...prose(STATES[view.state].text));
  }

  private title(view: BannerView): string {
    const { verdict } = view;
    if (verdict) return verdict.findings[0]?.rule === "unlisted" ? UNLISTED : verdict.title;
    return view.state === "ok" ? "" : STATES[view.state].title;
  }

  private word(view: BannerView): string {
    return view.verdict ? LEVELS[view.verdict.level] : this.title(view);
  }

  private icon(view: BannerView): SVGElement {
    const name: IconName = view.verdict?.level ?? "trouble";
    return icon(name);
  }

  private toggle(collapse: boolean): HTMLElement {
    const label = collapse ? WORDS.collapse : WORDS.expand;
    const press = (): void => {
      this.open.collapsed = collapse;
      this.open.logging = false;
      if (this.view) this.draw(this.view);
      this.act({ kind: "collapsed", collapsed: collapse });
    };
    const attributes = { type: "button", name: "toggle", class: "bare", "aria-label": label, title: label };
    return h("button", { ...attributes, click: press }, icon(collapse ? "collapse" : "expand"));
  }

  private startLogging(): void {
    this.open.logging = true;
    if (this.view) this.draw(this.view);
    this.body.querySelector("input")?.focus();
  }

  private stopLogging(): void {
    this.open.logging = false;
    if (this.view) this.draw(this.view);
  }
}
