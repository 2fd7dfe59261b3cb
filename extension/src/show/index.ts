import { Banner } from "./banner";
import { Hold } from "./hold";
import { Marks } from "./marks";
import { Offer } from "./offer";
import { modalAround } from "./place";
import { createRoot } from "./root";
import type { Act, Shown } from "./views";

export type { ShownNote } from "./draft";
export type { Act, BannerView, HoldChoice, HoldView, Mark, OfferView, Place, Shown } from "./views";

/** Everything Afterword draws on a page, in one closed shadow root that the page cannot look into. */
export function createShown(doc: Document, act: (act: Act) => void): Shown {
  const root = createRoot(doc);
  const banner = new Banner(act);
  const offer = new Offer(act);
  const hold = new Hold(root.shadow);
  const marks = new Marks(() => root.shadow.host, act);
  let modal: Element | null = null;
  let listed: Element | null = null;
  const mount = () => root.mount(modal ?? listed);
  root.shadow.append(banner.element, offer.element, ...marks.elements);
  return {
    banner(view) {
      mount();
      banner.show(view);
    },
    hold(view) {
      mount();
      return hold.ask(view);
    },
    unhold() {
      hold.cancel();
    },
    offer(view, beside) {
      modal = view && modalAround(beside);
      mount();
      offer.show(view, beside);
    },
    marks(those, places) {
      listed = marks.show(those, places);
      mount();
    },
    destroy() {
      marks.show([], []);
      hold.cancel();
      root.remove();
    },
  };
}
