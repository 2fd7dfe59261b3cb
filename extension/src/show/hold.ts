import { button } from "./button";
import { type Child, h, prose, row } from "./h";
import { heading, levelOf } from "./heading";
import { write } from "./ink";
import { states, words } from "./look";
import { fill } from "./sentence";
import { isMendable, verdictText } from "./verdict";
import type { HoldChoice, HoldView } from "./views";

type Choose = (choice: HoldChoice) => void;

function title({ verdict, state, name }: HoldView): string {
  return verdict?.title ?? fill(state === "starting" ? words.asking : words.cannotTell, name);
}

function reason({ verdict, state }: HoldView): Child[] {
  if (verdict) return verdictText(verdict);
  const why = states[state];
  return [why && h("p", {}, why.title, " ", ...prose(why.text))];
}

function buttons({ verdict, message }: HoldView, choose: Choose): Child {
  const settled = message === words.queued; // mended again it would wait just so
  const mendable = isMendable(verdict);
  return row(
    button(words.notNow, () => choose("not_now"), "main"),
    mendable && button(words.suggested, () => choose("suggested"), "plain", settled),
    mendable && button(words.ended, () => choose("ended"), "plain", settled),
    button(words.anyway, () => choose("anyway"), "quiet"),
  );
}

function draw(view: HoldView, status: HTMLElement, choose: Choose): HTMLDialogElement {
  const labels = { role: "alertdialog", "aria-labelledby": "hold-title", "aria-describedby": "hold-text" };
  return h(
    "dialog",
    { ...labels, class: "hold", "data-level": levelOf(view.verdict) },
    heading(view.verdict, h("h2", { id: "hold-title" }, title(view))),
    h("div", { id: "hold-text" }, ...reason(view), status),
    buttons(view, choose),
  );
}

/**
 * The held click. A modal dialog of the browser's own: it stands above LinkedIn's, keeps the focus, and
 * gives it back. Escape, or being closed in any other way, is "Not now".
 */
export class Hold {
  readonly #shadow: ShadowRoot;
  #end: Choose | null = null;

  constructor(shadow: ShadowRoot) {
    this.#shadow = shadow;
  }

  ask(view: HoldView): Promise<HoldChoice> {
    this.cancel();
    const before = document.activeElement;
    return new Promise((resolve) => {
      const choose = (choice: HoldChoice): void => {
        this.#end = null;
        dialog.close();
        dialog.remove();
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
        resolve(choice);
      };
      const status = h("p", { class: "status", "aria-live": "polite" });
      const dialog = draw(view, status, choose);
      dialog.addEventListener("close", () => this.#end === choose && choose("not_now"));
      this.#end = choose;
      this.#shadow.append(dialog);
      dialog.showModal();
      dialog.querySelector("button")?.focus();
      write(status, view.message ?? ""); // read out because it changes while it can be seen
    });
  }

  /** Closes what is asked, as if by Escape. */
  cancel(): void {
    this.#end?.("not_now");
  }
}
