import type { Profile } from "../wire/contract";
import { button } from "./button";
import { h } from "./h";
import type { Act } from "./views";
import { WORDS } from "./words";

function field(name: string, label: string, value: string, type = "text", required = true): HTMLElement[] {
  const input = h("input", { id: name, name, type, value, required, maxlength: "200", autocomplete: "off" });
  return [h("label", { for: name }, label), input];
}

/** The browser's local time as a moment with its zone; "" when none was chosen. */
function moment(local: string): { startsAt?: string } {
  return local === "" ? {} : { startsAt: new Date(local).toISOString() };
}

function read(form: HTMLFormElement): Extract<Act, { kind: "log" }> | null {
  const of = (name: string): string => form.querySelector<HTMLInputElement>(`#${name}`)?.value.trim() ?? "";
  const name = of("name");
  const company = of("company");
  return name === "" || company === "" ? null : { kind: "log", name, company, ...moment(of("when")) };
}

/** Three fields, filled from the profile as far as it says. */
export function logForm(
  profile: Profile | undefined,
  act: (act: Act) => void,
  cancel: () => void,
  busy: boolean,
): HTMLElement {
  const submit = (event: Event): void => {
    event.preventDefault();
    const filled = read(form);
    if (filled !== null && !busy) act(filled);
  };
  const form = h(
    "form",
    { submit },
    ...field("name", WORDS.logName, profile?.name ?? ""),
    ...field("company", WORDS.logCompany, profile?.company ?? ""),
    ...field("when", WORDS.logWhen, "", "datetime-local", false),
    h(
      "div",
      { class: "row" },
      h(
        "button",
        { name: "save-log", class: "main", "aria-disabled": busy ? "true" : undefined },
        WORDS.logSave,
      ),
      button(WORDS.cancel, cancel),
    ),
  );
  return form;
}
