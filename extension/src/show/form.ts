import { button } from "./button";
import { type Attributes, type Child, h, row } from "./h";
import { words } from "./look";

/** A field with its label; `name` is its id too. The label is drawn by the style sheet, which not every tool reads. */
export function field(name: string, label: string, attributes: Attributes): Child[] {
  const own = { id: name, name, type: "text", autocomplete: "off", "aria-label": label };
  return [h("label", { for: name }, label), h("input", { ...own, ...attributes })];
}

interface Filled {
  /** What is on its button. */
  label: string;
  busy: boolean;
  /** Called with a way to read the fields by name, without what the user left around them. */
  save(of: (name: string) => string): void;
  cancel?: () => void;
}

/** Fields with a button that saves them. Never sent anywhere by the browser. */
export function form({ label, busy, save, cancel }: Filled, ...children: Child[]): HTMLElement {
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!busy) save((name) => whole.querySelector<HTMLInputElement>(`#${name}`)?.value.trim() ?? "");
  };
  const saving = h("button", { name: "save", class: "main", "aria-disabled": busy && "true" }, label);
  const whole = h("form", { submit }, ...children, row(saving, cancel && button(words.cancel, cancel)));
  return whole;
}
