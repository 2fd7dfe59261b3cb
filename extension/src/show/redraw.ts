import { type Child, present } from "./h";

type Field = HTMLInputElement | HTMLTextAreaElement;

function within<E extends Element>(box: Element, selector: string): E[] {
  return [...box.querySelectorAll<E>(selector)];
}

/** What is drawn anew keeps the focus and what was typed, by the `name` of button and field. */
export function redraw(box: HTMLElement, ...children: Child[]): void {
  const { activeElement: active } = box.getRootNode() as Partial<DocumentOrShadowRoot>;
  const focused = active && box.contains(active) && active.getAttribute("name");
  const fields = () => within<Field>(box, "input, textarea");
  const typed = new Map(fields().map((field) => [field.name, field.value]));
  box.replaceChildren(...present(children));
  for (const field of fields()) field.value = typed.get(field.name) ?? field.value;
  if (!focused) return;
  within<HTMLElement>(box, "[name]")
    .find((element) => element.getAttribute("name") === focused)
    ?.focus();
}
