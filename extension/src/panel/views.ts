import type { BannerView, HoldView, OfferView } from "../show/views";
import type { Verdict } from "../wire/contract";

/** Somebody of the log whom the page lists; `url` is the page's own link to them. */
export interface MarkView {
  name: string;
  verdict: Verdict;
  url?: string;
}

/** All that a page has to tell in a panel, as it goes through the background. */
export interface Views {
  banner: BannerView | null;
  offer: OfferView | null;
  marks: MarkView[];
  /** `view` is null while what the user chose is being done. */
  hold: { question: string; view: HoldView | null } | null;
}
