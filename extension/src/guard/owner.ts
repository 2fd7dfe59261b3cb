/**
 * Whose button is it? A page is full of other people's buttons, and requests have gone to the wrong person because
 * of a page-wide first match (LINKEDIN.md 2.2). So: the button's address, the ids around it, its own card's link,
 * its label, in this order; null when none of them tells.
 */
import { read } from "../read";
import { cardIds, memberIdAt } from "../read/card_ids";
import { CSS } from "../read/css";
import { above } from "../read/find";
import { invitedName, pendingName } from "../read/labels";
import { personOfLink, profileAddress } from "../read/link";
import { isMemberId, type ProfileUrl } from "../read/profile_url";
import { everywhere } from "../read/roots";
import { clip, LIMITS } from "../read/text";
import type { Profile } from "../wire/contract";
import { personOfCard } from "./card_link";
import { labelOf } from "./signs";
import { inOwnBar, type PageKind, pageOf } from "./surfaces";

/** The person whose Connect (or Pending) control this is, as far as the page tells; null when it does not. */
export function ownerOf(control: Element, doc: Document): Profile | null {
  const url = doc.location.href;
  const label = labelOf(control);
  const name = invitedName(label) ?? pendingName(label);
  const person = personOfLink(control) ?? joined(byKeys(control), personOfCard(control));
  const shown = read(doc, url);
  if (shown.kind === "profile" && isShown(shown.card, shown.profile, control, person, name))
    return shown.profile;
  return person || name ? profileOf(person, name, pageOf(control, url)) : null;
}

/** Is it the page's own person? By id; where the button has none, by the place it stands in. */
function isShown(
  card: Element,
  profile: Profile,
  control: Element,
  person: ProfileUrl | null,
  name: string | null,
): boolean {
  if (person) return isSame(profile, person) || cardIds(card).numbers.has(person.memberId ?? "");
  const own = card.contains(control) || inOwnBar(control) || isOfTheirMenu(control, card);
  return own && (!name || profile.name?.startsWith(name) === true);
}

/** A menu is drawn far from its opener: it is theirs when their card has the one opener on the page that is open. */
function isOfTheirMenu(control: Element, card: Element): boolean {
  if (!control.closest(CSS.menu)) return false;
  const openers = everywhere(card.ownerDocument, CSS.openOpener);
  return openers.length > 0 && openers.every((opener) => card.contains(opener) || inOwnBar(opener));
}

function isSame(profile: Profile, person: ProfileUrl): boolean {
  if (person.slug) return person.slug === profile.slug;
  return person.memberId !== null && person.memberId === profile.member_id;
}

/** A key tells who, the card's link how LinkedIn spells them; two different people are not joined. */
function joined(keyed: ProfileUrl | null, linked: ProfileUrl | null): ProfileUrl | null {
  if (!keyed || !linked) return keyed ?? linked;
  return isAnother(keyed.memberId ?? "", linked.memberId)
    ? keyed
    : { slug: linked.slug, memberId: linked.memberId ?? keyed.memberId };
}

/** Only ids of one kind can differ: `ACoAA…` and the decimal number of one member look nothing alike. */
function isAnother(id: string, other: string | null): boolean {
  return other !== null && other !== id && isMemberId(other) === isMemberId(id);
}

/** Ids on the control, then those of the nearest card or result around it. */
function byKeys(control: Element): ProfileUrl | null {
  for (let at: Element | null = control; at; at = above(at)) {
    const memberId = memberIdAt(at);
    if (memberId) return { slug: null, memberId };
  }
  return null;
}

/** Somebody whom the page shows beside its own person. */
function profileOf(person: ProfileUrl | null, name: string | null, surface: PageKind): Profile {
  const id = person?.slug ?? person?.memberId;
  return {
    url: id && !/^\d+$/.test(id) ? profileAddress(id) : null,
    slug: person?.slug ?? null,
    member_id: person?.memberId ?? null,
    name: clip(name ?? "", LIMITS.name),
    invite_state: "connectable",
    surface,
  };
}
