import { type Child, present } from "./h";

type Field = HTMLInputElement | HTMLTextAreaElement;

function within<E extends Element>(box: Element, selector: string): E[] {
  return [...box.querySelectorAll<E>(selector)];
}

/** What stays is not moved: a field that is being written in would lose the keyboard, and a half-made letter of Japanese. */
function place(box: HTMLElement, children: (Node | string)[]): void {
  for (const old of [...box.childNodes]) if (!children.includes(old)) old.remove();
  for (const [at, child] of children.entries()) {
    const there = box.childNodes[at] ?? null;
    if (typeof child === "string") box.insertBefore(document.createTextNode(child), there);
    else if (child !== there) box.insertBefore(child, there);
  }
}

/**
 * What is drawn anew keeps the focus and what was typed, by the `name` of button and field. When that is gone, the focus
 * goes to a field that has come, else to the first button: never out of the box.
 */
export function redraw(box: HTMLElement, ...children: Child[]): void {
  const { activeElement: active } = box.getRootNode() as Partial<DocumentOrShadowRoot>;
  const focused = active && box.contains(active) && active.getAttribute("name");
  const fields = () => within<Field>(box, "input, textarea");
  const typed = new Map(fields().map((field) => [field.name, field.value]));
  place(box, present(children));
  for (const field of fields()) field.value = typed.get(field.name) ?? field.value;
  if (!focused) return;
  const named = within<HTMLElement>(box, "[name]");
  const same = named.find((element) => element.getAttribute("name") === focused);
  (same ?? (typed.size === 0 ? fields()[0] : undefined) ?? named[0])?.focus();
}
