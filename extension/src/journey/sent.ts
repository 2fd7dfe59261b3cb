import { ownerOf } from "../guard/owner";
import { read } from "../read";
import { CSS } from "../read/css";
import { isPendingControl } from "../read/invite_state";
import { everywhere } from "../read/roots";
import { visible } from "../read/visible";
import type { Profile } from "../wire/contract";
import { keyOf } from "./verdicts";

/** Does the page show an invitation to this person as waiting? Their own control only, and only one that shows. */
export function isPending(doc: Document, person: Profile): boolean {
  const url = doc.location.href;
  const shown = read(doc, url);
  if (shown.kind === "profile" && keyOf(shown.profile) === keyOf(person)) {
    return shown.profile.invite_state === "pending";
  }
  const waiting = [
    ...everywhere(doc, CSS.pendingKey),
    ...everywhere(doc, CSS.control).filter(isPendingControl),
  ];
  return waiting.some((control) => visible(control) && isTheirs(ownerOf(control, doc), person));
}

/** A name decides only where the page gives no ids to compare: namesakes stand side by side. */
function isTheirs(owner: Profile | null, person: Profile): boolean {
  if (!owner) return false;
  if (owner.slug && person.slug) return owner.slug === person.slug;
  if (owner.member_id && person.member_id) return owner.member_id === person.member_id;
  return keyOf(owner) === keyOf(person) || (!!owner.name && owner.name === person.name);
}
