import { h } from "./h";

export type Look = "main" | "plain" | "quiet";

/** A button. While something is under way (`busy`) it stays where it is, keeps the focus and does nothing. */
export function button(
  label: string,
  press: () => void,
  look: Look = "plain",
  busy = false,
): HTMLButtonElement {
  const attributes = { type: "button", name: label, class: look, "aria-disabled": busy ? "true" : undefined };
  return h("button", { ...attributes, click: () => busy || press() }, label);
}
