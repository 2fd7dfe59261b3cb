import type { BannerView, HoldChoice, HoldView, Mark, OfferView, Place, Shown } from "./views";

/**
 * What is to be shown, before what draws it is there (decision 0008): it is loaded with the first thing to show, and
 * gets the last word of each kind. A question that was taken back meanwhile is never put.
 */
export class ShownLater implements Shown {
  readonly #ready: Promise<Shown>;
  #shown: Shown | null = null;
  #banner: BannerView | null = null;
  /** Also without any mark: that something of ours is there must not tell that somebody of the log is. */
  #marks: [readonly Mark[], readonly Place[]] | null = null;
  #offer: [OfferView | null, Element | undefined] = [null, undefined];
  /** Counts the questions, and what takes one back. */
  #turn = 0;
  #gone = false;

  constructor(load: () => Promise<Shown>) {
    this.#ready = load().then((shown) => this.#arrived(shown));
    this.#ready.catch(() => {}); // whoever asks something hears of it
  }

  banner(view: BannerView | null): void {
    this.#banner = view;
    this.#shown?.banner(view);
  }

  async hold(view: HoldView): Promise<HoldChoice> {
    const turn = ++this.#turn;
    const shown = this.#shown ?? (await this.#ready);
    return turn === this.#turn ? shown.hold(view) : "not_now";
  }

  unhold(): void {
    this.#turn += 1;
    this.#shown?.unhold();
  }

  offer(view: OfferView | null, beside?: Element): void {
    this.#offer = [view, beside];
    this.#shown?.offer(view, beside);
  }

  marks(marks: readonly Mark[], places: readonly Place[]): void {
    this.#marks = [marks, places];
    this.#shown?.marks(marks, places);
  }

  destroy(): void {
    this.unhold();
    this.banner(null);
    this.offer(null);
    this.#marks = null;
    this.#gone = true;
    this.#shown?.destroy();
  }

  #arrived(shown: Shown): Shown {
    if (this.#gone) shown.destroy();
    this.#shown = shown;
    if (this.#banner) shown.banner(this.#banner);
    if (this.#marks) shown.marks(...this.#marks);
    if (this.#offer[0]) shown.offer(...this.#offer);
    return shown;
  }
}
