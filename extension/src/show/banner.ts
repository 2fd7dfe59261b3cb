import type { Profile, Verdict } from "../wire/contract";
import { actButtons, button, type Do, type Doing } from "./button";
import { confirmButtons } from "./confirm";
import { type Draft, draftOf } from "./draft";
import { type Child, h, prose, row } from "./h";
import { heading, icon, levelOf } from "./heading";
import { logForm } from "./log_form";
import { levels, states, words } from "./look";
import { ending, isMendable, suggesting } from "./mending";
import { news, undoing } from "./news";
import { noteCard } from "./note";
import { createPanel } from "./panel";
import { verdictText } from "./verdict";
import type { Act, BannerView } from "./views";
import { whoIsIt } from "./who";

function verdictButtons(verdict: Verdict, profile: Profile | undefined, doing: Doing): Child {
  if (verdict.level === "confirm") return confirmButtons(verdict, profile, doing);
  if (!isMendable(verdict)) return null;
  const [said, ended] = [suggesting(verdict), ending(verdict, profile)];
  return row(
    (verdict.changes_at ?? verdict.advice.at) && doing(words.remind, { kind: "remind" }, "main"),
    said && doing(words.suggested, { kind: "write", ...said }),
    ended && doing(words.ended, { kind: "write", ...ended }),
  );
}

function fixButton({ state, verdict }: BannerView, doing: Doing): Child {
  const fix = states[state]?.fix;
  return fix && row(doing(fix.label, { kind: fix.act }, verdict ? "plain" : "main"));
}

/** One region on the page: a card, or a pill when it has little to say or was collapsed. */
export class Banner {
  readonly #panel = createPanel(words.region, { class: "banner" });
  readonly element = this.#panel.element;
  readonly #act: Do;
  /** What the user has opened in it, beyond the view. */
  #collapsed = false;
  #logging = false;
  #logged: Act | undefined;
  #draft: Draft | undefined;
  #view: BannerView | null = null;

  constructor(act: Do) {
    this.#act = act;
  }

  show(view: BannerView | null): void {
    const before = this.#view;
    if (view?.collapsed !== undefined && view.collapsed !== before?.collapsed) {
      this.#collapsed = view.collapsed;
    }
    if (view?.profile?.url !== before?.profile?.url || view?.verdict?.level !== "unlisted") {
      this.#logging = false;
    }
    this.#view = view;
    this.element.hidden = !view;
    if (view) this.#draw(view);
  }

  #draw(view: BannerView): void {
    const small = view.state === "unreadable" || view.verdict?.level === "unlisted";
    const pill = !this.#logging && (this.#collapsed || small);
    const { element } = this;
    element.classList.toggle("pill", pill);
    element.dataset.level = levelOf(view.verdict);
    const children = pill ? this.#pill(view, small) : this.#card(view);
    this.#panel.draw(view.busy ? words.busy : this.#draft?.told || this.#message(view), ...children);
  }

  /** `small`: it is one by itself, and nothing would be left out. */
  #pill(view: BannerView, small: boolean): Child[] {
    const { verdict, busy } = view;
    const text = verdict && !small ? levels[verdict.level] : this.#title(view);
    const log = () => this.#log(true);
    return [
      heading(verdict, h("span", { class: "title" }, text), !small && this.#toggle(false)),
      verdict?.level === "unlisted" && button(words.log, log, "quiet", busy),
      this.#undo(view, "quiet"),
    ];
  }

  #card(view: BannerView): Child[] {
    const head = heading(view.verdict, h("h2", {}, this.#title(view)), this.#toggle(true));
    const busy = Boolean(view.busy);
    const doing = actButtons(this.#act, busy);
    if (this.#logging) {
      const form = logForm(
        view.profile,
        (act) => this.#say(act),
        () => this.#log(false),
        busy,
      );
      return [head, form, !busy && whoIsIt(view, this.#logged, doing)?.answers];
    }
    const undo = this.#undo(view);
    return [head, ...this.#body(view, doing, busy), fixButton(view, doing), undo && row(undo)];
  }

  /** A question stands above its answers, and is read out there. */
  #message(view: BannerView): string {
    const asked = this.#logging && whoIsIt(view, this.#logged, actButtons(this.#act, false));
    return asked ? "" : (view.message ?? "");
  }

  #say(act: Act): void {
    this.#logged = act;
    this.#act(act);
  }

  #undo(view: BannerView, style?: "quiet"): Child {
    const act = undoing(view);
    return act && button(words.undo, () => this.#act(act), style, Boolean(view.busy));
  }

  #body(view: BannerView, doing: Doing, busy: boolean): Child[] {
    const { verdict, state } = view;
    const why = states[state]?.text;
    if (!verdict) return [why && h("p", {}, ...prose(why))];
    return [
      ...verdictText(verdict, view.ageSeconds),
      verdictButtons(verdict, view.profile, doing),
      news(view, doing),
      ...this.#note(view, verdict, busy),
    ];
  }

  #note(view: BannerView, { note }: Verdict, busy: boolean): Child[] {
    if (!note) return [];
    const draft = draftOf(note, this.#draft);
    this.#draft = draft;
    return noteCard(draft, { act: this.#act, again: () => this.#draw(view), busy });
  }

  #title({ verdict, state }: BannerView): string {
    if (verdict?.findings[0]?.rule === "unlisted") return levels.unlisted;
    return verdict?.title ?? states[state]?.title ?? "";
  }

  #toggle(collapsed: boolean): HTMLElement {
    const label = collapsed ? words.collapse : words.expand;
    const click = (): void => {
      this.#collapsed = collapsed;
      this.#log(false);
      this.#act({ kind: "collapsed", collapsed });
    };
    const attributes = { type: "button", name: "toggle", class: "bare", "aria-label": label, title: label };
    return h("button", { ...attributes, click }, icon(collapsed ? "collapse" : "expand"));
  }

  /** Opens or closes the form that logs somebody. */
  #log(open: boolean): void {
    this.#logging = open;
    if (this.#view) this.#draw(this.#view);
    if (open) this.element.querySelector("input")?.focus();
  }
}
