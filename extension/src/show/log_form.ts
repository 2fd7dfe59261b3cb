import type { Profile } from "../wire/contract";
import type { Do } from "./button";
import { field, form } from "./form";
import { words } from "./look";

/** The browser's local time as a moment with its zone; nothing when none was chosen. */
function moment(local: string): { startsAt?: string } {
  return local ? { startsAt: new Date(local).toISOString() } : {};
}

/** Three fields, filled from the profile as far as it says. */
export function logForm(
  profile: Profile | undefined,
  act: Do,
  cancel: () => void,
  busy: boolean,
): HTMLElement {
  const save = (of: (name: string) => string): void => {
    const name = of("name");
    const company = of("company");
    if (name && company) act({ kind: "log", name, company, ...moment(of("when")) });
  };
  const text = { required: true, maxlength: "200" };
  return form(
    { label: words.logSave, busy, save, cancel },
    ...field("name", words.logName, { ...text, value: profile?.name ?? "" }),
    ...field("company", words.logCompany, { ...text, value: profile?.company ?? "" }),
    ...field("when", words.logWhen, { type: "datetime-local" }),
  );
}
