import { type Attributes, type Child, h } from "./h";
import { write } from "./ink";
import { redraw } from "./redraw";

/** A region of the page: what is drawn anew, and below it a line that is read out when it changes. */
export interface Panel {
  element: HTMLElement;
  draw(told: string, ...children: Child[]): void;
}

export function createPanel(name: string, attributes: Attributes): Panel {
  const body = h("div");
  const status = h("p", { class: "status", "aria-live": "polite" });
  return {
    element: h("section", { role: "region", "aria-label": name, hidden: true, ...attributes }, body, status),
    draw(told, ...children) {
      redraw(body, ...children);
      if (status.dataset.ink !== (told || undefined)) write(status, told);
    },
  };
}
