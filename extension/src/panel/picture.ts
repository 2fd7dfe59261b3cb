import { Banner } from "../show/banner";
import { h } from "../show/h";
import { Hold } from "../show/hold";
import { hush } from "../show/hush";
import { write } from "../show/ink";
import { words } from "../show/look";
import { OfferCard } from "../show/offer";
import { createRoot } from "../show/root";
import type { Act, HoldChoice } from "../show/views";
import { STYLE } from "./style";
import type { Views } from "./views";

export interface Hands {
  act(act: Act): void;
  choose(question: string, choice: HoldChoice): void;
}

/** Banner, held click and note of one tab as they look on a page, drawn on a screen of our own. */
export class Picture {
  readonly #banner: Banner;
  readonly #offer: OfferCard;
  readonly #hold: Hold;
  readonly #hands: Hands;
  readonly #status = h("p", { class: "waiting", role: "status" });
  readonly remove: () => void;
  #question: string | undefined;

  constructor(home: Element, hands: Hands) {
    const { shadow, mount, remove } = createRoot(document);
    const end = new AbortController();
    hush(window, end.signal);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets.push(sheet);
    this.#hands = hands;
    this.#banner = new Banner(hands.act);
    this.#offer = new OfferCard(hands.act);
    this.#hold = new Hold(shadow);
    this.remove = () => {
      end.abort();
      remove();
    };
    shadow.append(this.#status, this.#banner.element, this.#offer.element);
    mount(home);
  }

  show({ banner, offer, hold }: Views): void {
    this.#banner.show(banner && { ...banner, collapsed: false });
    this.#offer.show(offer);
    this.#ask(hold);
    write(this.#status, hold && !hold.view ? words.busy : "");
  }

  /** A question is put once; what takes it back is no answer. */
  #ask(hold: Views["hold"]): void {
    if (hold?.question === this.#question) return;
    this.#question = hold?.question;
    this.#hold.cancel();
    if (!hold?.view) return;
    const { question, view } = hold;
    this.#hold.ask(view).then((choice) => {
      if (question === this.#question) this.#hands.choose(question, choice);
    });
  }
}
