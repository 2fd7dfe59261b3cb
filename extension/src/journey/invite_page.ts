import { address, invitedBy, profileAddress } from "../read/link";
import type { Profile } from "../wire/contract";

/** Whom a page invites that is nothing but the invitation's dialog, or null for every other page. */
export function inviteOf(url: string): Profile | null {
  const full = address(url);
  const person = full && invitedBy(full);
  if (!person) return null;
  const id = person.slug ?? person.memberId ?? "";
  return {
    url: profileAddress(id),
    slug: person.slug,
    member_id: person.memberId,
    surface: "invite",
  };
}
