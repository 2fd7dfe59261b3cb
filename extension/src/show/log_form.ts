import type { Profile } from "../wire/contract";
import type { Do } from "./button";
import { field, form } from "./form";
import { words } from "./look";

/** The browser's local time as a moment with its zone; nothing when none was chosen. */
function moment(local: string): { starts_at?: string } {
  return local ? { starts_at: new Date(local).toISOString() } : {};
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
    if (!name || !company) return;
    const ids = { linkedin: profile?.url ?? null, member_id: profile?.member_id ?? null };
    act({ kind: "write", route: "log", request: { name, company, ...moment(of("when")), ...ids } });
  };
  const text = { required: true, maxlength: "200" };
  return form(
    { label: words.logSave, busy, save, cancel },
    ...field("name", words.logName, { ...text, value: profile?.name ?? "" }),
    ...field("company", words.logCompany, { ...text, value: profile?.company ?? "" }),
    ...field("when", words.logWhen, { type: "datetime-local" }),
  );
}
