import type { Level } from "../wire/contract";
import { button } from "./button";
import { type Child, h, prose } from "./h";
import { icon } from "./icons";
import { verdictText } from "./verdict";
import type { HoldChoice, HoldView } from "./views";
import { asking, cannotTell, STATES, WORDS } from "./words";

const MENDABLE: readonly Level[] = ["not_yet", "ask_first"];

type Choose = (choice: HoldChoice) => void;

function title(view: HoldView): string {
  if (view.verdict) return view.verdict.title;
  return view.state === "starting" ? asking(view.name) : cannotTell(view.name);
}

function reason(view: HoldView): Child[] {
  if (view.verdict) return verdictText(view.verdict);
  return view.state === "ok"
    ? []
    : [h("p", {}, STATES[view.state].title, " ", ...prose(STATES[view.state].text))];
}

function buttons(view: HoldView, choose: Choose): Child[] {
  const mendable = view.verdict !== undefined && MENDABLE.includes(view.verdict.level);
  return [
    button(WORDS.notNow, () => choose("not_now"), "main"),
    mendable && button(WORDS.suggested, () => choose("suggested")),
    mendable && button(WORDS.ended, () => choose("ended")),
    button(WORDS.anyway, () => choose("anyway"), "quiet"),
  ];
}

function draw(view: HoldView, choose: Choose): HTMLDialogElement {
  const labels = { role: "alertdialog", "aria-labelledby": "hold-title", "aria-describedby": "hold-text" };
  return h(
    "dialog",
    { ...labels, class: "hold", "data-level": view.verdict?.level ?? "trouble" },
    h(
      "div",
      { class: "line" },
      icon(view.verdict?.level ?? "trouble"),
      h("h2", { id: "hold-title" }, title(view)),
    ),
    h("div", { id: "hold-text" }, ...reason(view)),
    h("div", { class: "row" }, ...buttons(view, choose)),
  );
}

/**
 * The held click. A modal dialog of the browser's own: it stands above LinkedIn's, keeps the focus, and
 * gives it back. Escape, or being closed in any other way, is "Not now".
 */
export class Hold {
  private end: Choose | null = null;

  constructor(private readonly shadow: ShadowRoot) {}

  ask(view: HoldView): Promise<HoldChoice> {
    this.cancel();
    const before = document.activeElement;
    return new Promise((resolve) => {
      const choose = (choice: HoldChoice): void => {
        this.end = null;
        dialog.close();
        dialog.remove();
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
        resolve(choice);
      };
      const dialog = draw(view, choose);
      dialog.addEventListener("close", () => this.end === choose && choose("not_now"));
      this.end = choose;
      this.open(dialog);
    });
  }

  /** Closes what is asked, as if by Escape. */
  cancel(): void {
    this.end?.("not_now");
  }

  private open(dialog: HTMLDialogElement): void {
    this.shadow.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>("button")?.focus();
  }
}
