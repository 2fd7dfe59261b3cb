import { actButtons, type Do } from "./button";
import { confirmButtons } from "./confirm";
import { type Child, h } from "./h";
import { heading, icon } from "./heading";
import { words } from "./look";
import { createPanel } from "./panel";
import { link, verdictText } from "./verdict";
import type { Mark } from "./views";

/** Whom they are about to look at may see that they did (article, rule 1): LinkedIn's setting comes first. */
function privately({ verdict, beside }: Mark): Child[] {
  const { advice } = verdict;
  const text = verdictText({ ...verdict, advice: { ...advice, text: words.privately } });
  const profile = beside.closest("a")?.href;
  return [...text, h("p", {}, link(profile, words.openProfile, "profile"))];
}

/** What is known of somebody in a list: opens on a click, closes by Escape or a click elsewhere. */
export class MarkCard {
  readonly #panel = createPanel(words.cardRegion, { class: "person", popover: "auto", tabindex: "-1" });
  readonly element = this.#panel.element;
  readonly #act: Do;
  #shown: Mark | null = null;
  #from: HTMLElement | null = null;
  #busy = false;

  /** `closed` is called with whom it was about. */
  constructor(
    act: Do,
    readonly closed: (who: string) => void,
  ) {
    this.#act = act;
    this.element.addEventListener("beforetoggle", (event) => this.#toggled(event));
  }

  /** Whom it is about, or null while it is closed. */
  get who(): string | null {
    return this.#shown?.who ?? null;
  }

  /** `from` gets the focus back. */
  open(mark: Mark, from: HTMLElement | null): void {
    this.#from = from;
    this.draw(mark);
    this.element.hidden = false;
    this.element.showPopover?.();
    this.element.focus({ preventScroll: true });
  }

  close(): void {
    this.element.hidePopover?.();
    this.#end();
  }

  draw(mark: Mark): void {
    const was = this.#shown;
    this.#shown = mark;
    if (was?.verdict !== mark.verdict || was.message !== mark.message) this.#busy = false;
    else if (was.who === mark.who) return;
    this.#redraw(mark);
  }

  #redraw(mark: Mark): void {
    const { verdict, message } = mark;
    this.element.dataset.level = verdict.level;
    const doing = actButtons((act) => this.#did(act), this.#busy);
    const head = heading(verdict, h("h2", {}, verdict.title), this.#closer());
    const text = verdict.advice.action === "view_privately" ? privately(mark) : verdictText(verdict);
    const asks = verdict.level === "confirm" && confirmButtons(verdict, mark.profile, doing);
    this.#panel.draw(this.#busy ? words.busy : (message ?? ""), head, ...text, asks);
  }

  #closer(): HTMLElement {
    const attributes = { type: "button", name: "close", class: "bare", "aria-label": words.close };
    return h("button", { ...attributes, click: () => this.element.hidePopover?.() }, icon("against"));
  }

  #did(act: Parameters<Do>[0]): void {
    this.#busy = true;
    if (this.#shown) this.#redraw(this.#shown);
    this.#act(act);
  }

  #toggled(event: Event): void {
    if ((event as ToggleEvent).newState === "closed") this.#end();
  }

  #end(): void {
    const who = this.who;
    const root = this.element.getRootNode() as ShadowRoot;
    const had = this.element.contains(root.activeElement);
    this.#shown = null;
    this.#busy = false;
    this.element.hidden = true;
    if (had) this.#from?.focus({ preventScroll: true });
    if (who !== null) this.closed(who);
  }
}
