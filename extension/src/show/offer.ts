import type { Do } from "./button";
import { h } from "./h";
import { words } from "./look";
import { type Draft, draftOf, noteCard } from "./note";
import { createPanel } from "./panel";
import { placeBeside } from "./place";
import { fill } from "./sentence";
import type { OfferView } from "./views";

/** The note beside LinkedIn's dialog: in the top layer, so that whatever LinkedIn opens is not above it. */
export class Offer {
  readonly #panel = createPanel(words.noteRegion, { class: "offer", popover: "manual" });
  readonly element = this.#panel.element;
  readonly #act: Do;
  #draft: Draft | undefined;

  constructor(act: Do) {
    this.#act = act;
  }

  show(view: OfferView | null, beside?: Element): void {
    const { element } = this;
    element.hidden = !view;
    if (view) {
      this.#draw(view);
      this.#toTop();
      placeBeside(element, beside);
    } else {
      this.#draft = undefined;
      element.hidePopover?.();
    }
  }

  /** Shown again, it goes above what came into the top layer meanwhile. */
  #toTop(): void {
    const { element } = this;
    if (element.contains((element.getRootNode() as ShadowRoot).activeElement)) return;
    element.hidePopover?.();
    element.showPopover?.();
  }

  #draw(view: OfferView): void {
    const draft = draftOf(view.note, this.#draft);
    this.#draft = draft;
    const hands = { act: this.#act, again: () => this.#draw(view), busy: false };
    const told = draft.told || (view.message ?? "");
    this.#panel.draw(told, h("h2", {}, fill(words.noteFor, view.name)), ...noteCard(draft, hands));
  }
}
