import { Banner } from "./banner";
import { Hold } from "./hold";
import { Offer } from "./offer";
import { modalAround } from "./place";
import { createRoot } from "./root";
import type { Act, BannerView, HoldChoice, HoldView, OfferView } from "./views";

export type { Act, BannerView, HoldChoice, HoldView, OfferView } from "./views";

export interface Shown {
  banner(view: BannerView | null): void;
  /** Asks about a held click. Asked again meanwhile, the earlier question is answered "not_now". */
  hold(view: HoldView): Promise<HoldChoice>;
  /** Takes the question back: it is answered "not_now". */
  unhold(): void;
  offer(view: OfferView | null, beside?: Element): void;
  destroy(): void;
}

/** Everything Afterword draws on a page, in one closed shadow root that the page cannot look into. */
export function createShown(doc: Document, act: (act: Act) => void): Shown {
  const root = createRoot(doc);
  const banner = new Banner(act);
  const offer = new Offer(act);
  const hold = new Hold(root.shadow);
  let modal: Element | null = null;
  root.shadow.append(banner.element, offer.element);
  return {
    banner(view) {
      root.mount(modal);
      banner.show(view);
    },
    hold(view) {
      root.mount(modal);
      return hold.ask(view);
    },
    unhold() {
      hold.cancel();
    },
    offer(view, beside) {
      modal = view && modalAround(beside);
      root.mount(modal);
      offer.show(view, beside);
    },
    destroy() {
      hold.cancel();
      root.remove();
    },
  };
}
