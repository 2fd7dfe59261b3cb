import { h } from "./h";
import type { Act } from "./views";

export type Style = "main" | "plain" | "quiet";

/** How what the user does is passed on. */
export type Do = (act: Act) => void;

/** A button. While something is under way (`busy`) it stays where it is, keeps the focus and does nothing. */
export function button(
  label: string,
  press: () => void,
  style: Style = "plain",
  busy = false,
): HTMLButtonElement {
  const attributes = { type: "button", name: label, class: style, "aria-disabled": busy && "true" };
  return h("button", { ...attributes, click: () => busy || press() }, label);
}

export type Doing = ReturnType<typeof actButtons>;

/** Makes buttons that pass on an act. */
export function actButtons(act: Do, busy: boolean) {
  return (label: string, what: Act, style?: Style) => button(label, () => act(what), style, busy);
}
