import { h } from "./h";
import { type Draft, draftOf, noteCard } from "./note";
import { placeBeside } from "./place";
import { redraw } from "./redraw";
import type { Act, OfferView } from "./views";
import { noteFor, WORDS } from "./words";

/** The note beside LinkedIn's dialog: in the top layer, so that whatever LinkedIn opens is not above it. */
export class Offer {
  readonly element: HTMLElement;
  private readonly body = h("div");
  private readonly status = h("p", { class: "status", "aria-live": "polite" });
  private draft: Draft | undefined;

  constructor(private readonly act: (act: Act) => void) {
    const label = {
      role: "region",
      "aria-label": WORDS.noteRegion,
      class: "offer",
      popover: "manual",
      hidden: true,
    };
    this.element = h("section", label, this.body, this.status);
  }

  show(view: OfferView | null, beside?: Element): void {
    this.element.hidden = view === null;
    if (view === null) {
      this.draft = undefined;
      this.element.hidePopover?.();
      return;
    }
    this.draw(view);
    this.toTop();
    placeBeside(this.element, beside);
  }

  /** Shown again, it goes above what came into the top layer meanwhile. */
  private toTop(): void {
    if (this.element.contains((this.element.getRootNode() as ShadowRoot).activeElement)) return;
    this.element.hidePopover?.();
    this.element.showPopover?.();
  }

  private draw(view: OfferView): void {
    const draft = draftOf(view.note, this.draft);
    this.draft = draft;
    const again = (): void => this.draw(view);
    redraw(
      this.body,
      h("h2", {}, noteFor(view.name)),
      ...noteCard(draft, { act: this.act, again, busy: false }),
    );
    const told = draft.told || (view.inserted ? WORDS.inserted : (view.message ?? ""));
    if (this.status.textContent !== told) this.status.textContent = told;
  }
}
