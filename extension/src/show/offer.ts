import type { Do } from "./button";
import { type Draft, draftOf } from "./draft";
import { type Attributes, h } from "./h";
import { words } from "./look";
import { noteCard } from "./note";
import { createPanel, type Panel } from "./panel";
import { placeBeside } from "./place";
import { fill } from "./sentence";
import type { OfferView } from "./views";

/** The note that is offered while LinkedIn's dialog is open. */
export class OfferCard {
  readonly #panel: Panel;
  readonly element: HTMLElement;
  readonly #act: Do;
  #draft: Draft | undefined;

  constructor(act: Do, attributes: Attributes = {}) {
    this.#act = act;
    this.#panel = createPanel(words.noteRegion, { class: "offer", ...attributes });
    this.element = this.#panel.element;
  }

  show(view: OfferView | null): void {
    this.element.hidden = !view;
    if (view) this.#draw(view);
    else this.#draft = undefined;
  }

  #draw(view: OfferView): void {
    const draft = draftOf(view.note, this.#draft);
    this.#draft = draft;
    const hands = {
      act: this.#act,
      again: () => this.#draw(view),
      busy: false,
      toRead: view.toRead ?? false,
    };
    const told = draft.told || (view.message ?? "");
    this.#panel.draw(told, h("h2", {}, fill(words.noteFor, view.name)), ...noteCard(draft, hands));
  }
}

/** The same beside LinkedIn's dialog: in the top layer, so that whatever LinkedIn opens is not above it. */
export class Offer {
  readonly #card: OfferCard;
  readonly element: HTMLElement;

  constructor(act: Do) {
    this.#card = new OfferCard(act, { popover: "manual" });
    this.element = this.#card.element;
  }

  show(view: OfferView | null, beside?: Element): void {
    this.#card.show(view);
    if (view) {
      this.#toTop();
      placeBeside(this.element, beside);
    } else this.element.hidePopover?.();
  }

  /** Shown again, it goes above what came into the top layer meanwhile. */
  #toTop(): void {
    const { element } = this;
    if (element.contains((element.getRootNode() as ShadowRoot).activeElement)) return;
    element.hidePopover?.();
    element.showPopover?.();
  }
}
