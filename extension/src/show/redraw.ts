import type { Child } from "./h";

type Field = HTMLInputElement | HTMLTextAreaElement;

function fields(box: Element): Field[] {
  return Array.from(box.querySelectorAll<Field>("input, textarea"));
}

/** What is drawn anew keeps the focus and what was typed, by the `name` of button and field. */
export function redraw(box: HTMLElement, ...children: Child[]): void {
  const root = box.getRootNode() as Partial<DocumentOrShadowRoot>;
  const active = root.activeElement;
  const focused = active && box.contains(active) ? active.getAttribute("name") : null;
  const typed = new Map(fields(box).map((field) => [field.name, field.value]));
  box.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));
  for (const field of fields(box)) field.value = typed.get(field.name) ?? field.value;
  const again = Array.from(box.querySelectorAll<HTMLElement>("[name]"));
  if (focused !== null) again.find((element) => element.getAttribute("name") === focused)?.focus();
}
