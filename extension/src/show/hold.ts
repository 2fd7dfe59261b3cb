import { button } from "./button";
import { keepFocus } from "./focus";
import { type Child, h, prose, row } from "./h";
import { heading, levelOf } from "./heading";
import { write } from "./ink";
import { states, words } from "./look";
import { confirming, ending, suggesting } from "./mending";
import { fill } from "./sentence";
import { verdictText } from "./verdict";
import type { HoldChoice, HoldView, Write } from "./views";

type Choose = (choice: HoldChoice) => void;

function title({ verdict, state, name }: HoldView): string {
  return verdict?.title ?? fill(state === "starting" ? words.asking : words.cannotTell, name);
}

function reason({ verdict, state }: HoldView): Child[] {
  if (verdict) return verdictText(verdict);
  const why = state !== "starting" && states[state];
  return [why && h("p", {}, why.title, " ", ...prose(why.text))];
}

function buttons({ verdict, profile, message }: HoldView, choose: Choose): Child {
  const settled = message === words.queued; // mended again it would wait just so
  const mend = (label: string, write: Write | null): Child =>
    write && button(label, () => choose(write), "plain", settled);
  return row(
    button(words.notNow, () => choose("not_now"), "main"),
    mend(words.suggested, suggesting(verdict)),
    mend(words.ended, ending(verdict, profile)),
    mend(words.yes, confirming(verdict, profile, true)),
    mend(words.no, confirming(verdict, profile, false)),
    button(words.anyway, () => choose("anyway"), "quiet"),
  );
}

function draw(view: HoldView, status: HTMLElement, choose: Choose): HTMLDialogElement {
  const labels = { role: "alertdialog", "aria-labelledby": "hold-title", "aria-describedby": "hold-text" };
  return h(
    "dialog",
    { ...labels, class: "hold", "data-level": levelOf(view.verdict) },
    heading(view.verdict, h("h2", { id: "hold-title" }, title(view))),
    h(
      "div",
      { id: "hold-text" },
      ...reason(view),
      view.atOnce && h("p", { class: "small" }, words.atOnce),
      status,
    ),
    buttons(view, choose),
  );
}

const DEAF = 500; // milliseconds
const UNSEEN = "A held click could not be shown.";

/** A double click on Connect is no answer: for a moment the dialog hears no click of the mouse. */
function deafen(dialog: HTMLElement): void {
  const opened = performance.now();
  const early = (event: MouseEvent): void => {
    if (event.detail > 0 && performance.now() - opened < DEAF) event.stopImmediatePropagation();
  };
  dialog.addEventListener("click", early, { capture: true });
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
    const giveBack = keepFocus(document);
    return new Promise((resolve, fail) => {
      const choose = (choice: HoldChoice): void => {
        this.#end = null;
        dialog.close();
        dialog.remove();
        giveBack();
        resolve(choice);
      };
      const status = h("p", { class: "status", "aria-live": "polite" });
      const dialog = draw(view, status, choose);
      dialog.addEventListener("close", () => this.#end === choose && choose("not_now"));
      this.#end = choose;
      this.#shadow.append(dialog);
      dialog.showModal();
      deafen(dialog);
      dialog.querySelector<HTMLElement>(".main")?.focus({ preventScroll: true });
      setTimeout(() => this.#end === choose && !dialog.isConnected && fail(new Error(UNSEEN)), DEAF);
      write(status, view.message ?? ""); // read out because it changes while it can be seen
    });
  }

  /** Closes what is asked, as if by Escape. */
  cancel(): void {
    this.#end?.("not_now");
  }
}
