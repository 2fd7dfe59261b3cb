/**
 * Whose button is it? A page is full of other people's buttons, and requests have gone to the wrong person because
 * of a page-wide first match (LINKEDIN.md 2.2). So: the button's address, the ids around it, its own card's link,
 * its label, in this order; null when none of them tells.
 */
import { read } from "../read";
import { cardIds, keyOf, memberIdOfCard, numberOf } from "../read/card_ids";
import { CSS } from "../read/css";
import { above, all } from "../read/find";
import { invitedName, pendingName } from "../read/labels";
import { personOfLink, profileAddress } from "../read/link";
import type { ProfileUrl } from "../read/profile_url";
import { caught, clip, LIMITS, textOf } from "../read/text";
import type { Profile } from "../wire/contract";
import { labelOf, OWN_BARS, surfaceOf } from "./surfaces";

const RESULT_KEY = /^SearchResults(AC[ow]AA[A-Za-z0-9_-]+)/;
const MEMBER_URN = /urn:li:member:([0-9]+)/;

/** The person whose Connect (or Pending) control this is, as far as the page tells; null when it does not. */
export function ownerOf(control: Element, url: string): Profile | null {
  const label = labelOf(control);
  const name = invitedName(label) ?? pendingName(label);
  const person = personOfLink(control) ?? joined(byKeys(control), byCardLink(control, name));
  const shown = read(control.ownerDocument, url);
  if (shown.kind === "profile" && isShown(shown.card, shown.profile, control, person, name))
    return shown.profile;
  return person || name ? profileOf(person, name, url) : null;
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
  const inBar = OWN_BARS.some((bar) => control.closest(bar.css));
  return (card.contains(control) || inBar) && (!name || profile.name?.startsWith(name) === true);
}

function isSame(profile: Profile, person: ProfileUrl): boolean {
  if (person.slug) return person.slug === profile.slug;
  return person.memberId !== null && person.memberId === profile.member_id;
}

/** A key tells who, the card's link how LinkedIn spells them; two different people are not joined. */
function joined(keyed: ProfileUrl | null, linked: ProfileUrl | null): ProfileUrl | null {
  if (!keyed || !linked) return keyed ?? linked;
  const other = linked.memberId && linked.memberId !== keyed.memberId;
  return other ? keyed : { slug: linked.slug, memberId: keyed.memberId };
}

/** Ids on the control, then those of the nearest card or result around it. */
function byKeys(control: Element): ProfileUrl | null {
  for (let at: Element | null = control; at; at = above(at)) {
    const memberId = numberOf(at) ?? caught(RESULT_KEY, keyOf(at)) ?? memberIdOfCard(at) ?? urnOf(at);
    if (memberId) return { slug: null, memberId };
  }
  return null;
}

function urnOf(element: Element): string | null {
  const urn = caught(MEMBER_URN, element.getAttribute("data-chameleon-result-urn") ?? "");
  return urn ?? element.getAttribute("data-member-id");
}

/** The one person that the smallest card around the button links to; a name decides among several. */
function byCardLink(control: Element, name: string | null): ProfileUrl | null {
  for (let card = above(control); card && !isShared(card, control); card = above(card)) {
    const links = all(card, 'a[href*="/in/"]').filter((link) => personOfLink(link));
    if (links.length > 0)
      return theOne(links) ?? theOne(links.filter((link) => name && textOf(link).includes(name)));
  }
  return null;
}

/** A part of the page with somebody else's buttons in it, or the page itself, is nobody's card. */
function isShared(card: Element, control: Element): boolean {
  if (card.matches(`body, ${CSS.main}`)) return true;
  const others = [
    ...all(card, CSS.invite),
    ...all(card, CSS.connectIcon).map((icon) => icon.closest(CSS.control)),
  ];
  return others.some((other) => other && !control.contains(other) && labelOf(other) !== labelOf(control));
}

function theOne(links: Element[]): ProfileUrl | null {
  const people = new Map(links.map(personOfLink).map((person) => [person?.slug ?? person?.memberId, person]));
  return people.size === 1 ? ([...people.values()][0] ?? null) : null;
}

/** Somebody whom the page shows beside its own person: on a profile those come from one's network. */
function profileOf(person: ProfileUrl | null, name: string | null, url: string): Profile {
  const id = person?.slug ?? person?.memberId;
  const surface = surfaceOf(url);
  return {
    url: id && !/^\d+$/.test(id) ? profileAddress(id) : null,
    slug: person?.slug ?? null,
    member_id: person?.memberId ?? null,
    name: clip(name ?? "", LIMITS.name),
    invite_state: "connectable",
    surface: surface === "profile" ? "network" : surface,
  };
}
