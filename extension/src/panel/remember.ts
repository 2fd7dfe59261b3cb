import { field, form } from "../show/form";
import { type Child, h } from "../show/h";
import { words } from "../show/look";
import type { PersonRow } from "../wire/contract";
import { ask } from "../wire/messages";

const MOST = 3; // questions at once

/** Whose talk was not long ago and has left nothing in the log yet. Nobody where the service does not answer. */
export async function unremembered(): Promise<PersonRow[]> {
  const given = await ask("list", {});
  return given.state === "ok" ? given.reply.people.filter(({ asks }) => asks).slice(0, MOST) : [];
}

/** Asks while it is fresh: the one thing that makes a note the user's own. What was noted before is there to choose. */
export function remembering(people: readonly PersonRow[], saved: () => void): Child[] {
  return people.map(({ person, asks }) => {
    const name = `remember-${person.id}`;
    const keep = async (detail: string): Promise<void> => {
      await ask("note", { person: { person_id: person.id }, detail, remember: true });
      saved();
    };
    const earlier = (asks?.details ?? []).map((value) => h("option", { value }));
    const save = (of: (name: string) => string): void => void (of(name) && keep(of(name)));
    return form(
      { label: words.detailKeep, busy: false, save },
      ...field(name, asks?.text ?? "", { maxlength: "300", list: `${name}-earlier` }),
      h("datalist", { id: `${name}-earlier` }, ...earlier),
    );
  });
}
