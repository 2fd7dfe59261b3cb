import type { Act, BannerView, HoldChoice, HoldView, Mark, OfferView, Shown } from "../show/views";
import type { Aside, Told } from "../wire/messages";
import type { MarkView, Views } from "./views";

/** How the page's script speaks with the panel: through the background. */
export interface Line {
  tellAside(aside: Aside | null): Promise<unknown>;
  /** False when there is no way to show the user a held click. */
  summon(): Promise<boolean>;
  /** Calls back with what the panel's user did. Returns how to stop. */
  onTold(listener: (told: Told) => void): () => void;
}

/** These mend the log first: the question stays until it is known whether the click is still held. */

interface Asked {
  question: string;
  choose(choice: HoldChoice): void;
}

function markView({ name, verdict, profile: { url } }: Mark): MarkView {
  return { name, verdict, ...(url?.startsWith("https://") && { url }) };
}

function isEmpty({ banner, offer, marks, hold }: Views): boolean {
  return !banner && !offer && !hold && marks.length === 0;
}

/** Shows nothing on the page itself: what there is to show is sent to where the panel finds it. */
export class ShownAside implements Shown {
  #views: Views = { banner: null, offer: null, marks: [], hold: null };
  #said = "null";
  #asked: Asked | null = null;
  readonly #end = new AbortController();

  constructor(
    win: Window,
    readonly line: Line,
    readonly act: (act: Act) => void,
  ) {
    const { signal } = this.#end;
    signal.addEventListener(
      "abort",
      line.onTold((told) => this.#hear(told)),
    );
    win.addEventListener("pagehide", () => this.#send(null), { signal });
    win.addEventListener("pageshow", () => this.#send(), { signal }); // from the browser's back and forward cache
  }

  banner(banner: BannerView | null): void {
    this.#show({ banner });
  }

  offer(offer: OfferView | null): void {
    this.#show({ offer });
  }

  marks(marks: readonly Mark[]): void {
    this.#show({ marks: marks.map(markView) });
  }

  hold(view: HoldView): Promise<HoldChoice> {
    this.#asked?.choose("not_now");
    const question = crypto.randomUUID();
    return new Promise((choose, fail) => {
      this.#asked = { question, choose };
      this.#show({ hold: { question, view } });
      const unseen = () => {
        fail(new Error("A held click could not be shown."));
        if (this.#asked?.question === question) this.unhold();
      };
      this.line.summon().then((seen) => seen || unseen(), unseen);
    });
  }

  unhold(): void {
    const asked = this.#asked;
    this.#asked = null;
    this.#show({ hold: null });
    asked?.choose("not_now");
  }

  destroy(): void {
    this.unhold();
    this.#show({ banner: null, offer: null, marks: [] });
    this.#end.abort();
  }

  #hear(told: Told): void {
    if (told.kind === "act") this.act(told.act as Act);
    else if (told.question === this.#asked?.question) this.#chosen(this.#asked, told.choice as HoldChoice);
  }

  #chosen({ question, choose }: Asked, choice: HoldChoice): void {
    this.#asked = null;
    this.#show({ hold: typeof choice === "object" ? { question, view: null } : null });
    choose(choice);
  }

  #show(change: Partial<Views>): void {
    this.#views = { ...this.#views, ...change };
    this.#send();
  }

  /** What is the same as before is not sent again. Nobody hears it when the extension is gone. */
  #send(views: Views | null = this.#views): void {
    const aside = views && !isEmpty(views) ? views : null;
    const said = JSON.stringify(aside);
    if (said === this.#said || this.#end.signal.aborted) return;
    this.#said = said;
    this.line.tellAside(aside).catch(() => undefined);
  }
}
