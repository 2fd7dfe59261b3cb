/** The people whom a page lists: search results, suggestions, colleagues, neighbours. Pure: reads, and touches nothing. */
import type { InviteState, Profile } from "../wire/contract";
import { type CardIds, memberIdAt, numbersIn } from "./card_ids";
import { CSS } from "./css";
import { type Degree, degreeOf, isBadge } from "./degree";
import { all } from "./find";
import { inviteState } from "./invite_state";
import { address, personOfLink, profileAddress } from "./link";
import type { List } from "./list_page";
import { shownBy } from "./page";
import type { ProfileUrl } from "./profile_url";
import { roots } from "./roots";
import { caught, clip, LIMITS, textOf } from "./text";

/** Somebody in a list. `name` is what of the link to them bears their name, `card` all that the page shows of them. */
export interface Listed {
  person: ProfileUrl;
  name: Element;
  card: Element;
}

interface Link {
  link: Element;
  person: ProfileUrl;
}

// Links to what is below a profile lead to the same person, and say something else than the name.
const PROFILE = /^\/in\/[^/]+\/?$/;
const DEGREE = /\s*[·•]\s*([123])\D{0,4}$/u;
const AFTER_NAME = /\s+[·•][^·•]{0,15}$/u; // in Arabic the degree is a word

/** Everybody listed, in the page's order, once in each card; the profile's own person is not one of them. */
export function listed(doc: Document, url: string): Listed[] {
  const subject = shownBy(url);
  const links = linksIn(doc).filter(({ person }) => !subject || !isSame(person, subject));
  const found = new Map<Element, Listed>();
  links.forEach(({ link, person }, at) => {
    const name = nameIn(link);
    const card = name && cardOf(at, links);
    if (name && card && !found.has(card)) found.set(card, { person, name, card });
  });
  return [...found.values()];
}

/** What the list says of somebody, as the wire takes it. */
export function listedProfile({ person, name, card }: Listed, surface: List): Profile {
  const { slug } = person;
  const lines = linesAfter(name, card);
  const degree = degreeOf(lines.find(isBadge) ?? null) ?? degreeIn(textOf(name));
  const memberId = person.memberId ?? idIn(card);
  const own = { slugs: new Set([slug ?? ""]), memberIds: new Set<string>(), numbers: ownNumbers(card) };
  return {
    url: profileAddress(slug ?? memberId ?? ""),
    slug,
    member_id: memberId,
    name: clip(textOf(name).replace(AFTER_NAME, ""), LIMITS.name),
    headline: clip(textOf(lines.find((line) => !/^[·•]/.test(textOf(line))) ?? null), LIMITS.headline),
    degree,
    invite_state: stateIn(card, own, degree),
    surface,
  };
}

/** Accept and Ignore are told by their places only, which means nothing in a row of a list. */
function stateIn(card: Element, own: CardIds, degree: Degree | null): InviteState {
  const state = inviteState(card, own, degree);
  return state === "incoming" ? "unknown" : state;
}

function linksIn(doc: Document): Link[] {
  return roots(doc)
    .flatMap((root) => all(root, CSS.personLink))
    .filter((link) => isProfileLink(link) && !link.closest(TOP_CARD))
    .flatMap((link) => {
      const person = personOfLink(link);
      return person ? [{ link, person }] : [];
    });
}

const TOP_CARD = `${CSS.sduiCard}, ${CSS.emberCard}`;

function isProfileLink(link: Element): boolean {
  const full = address(link.getAttribute("href") ?? "");
  return full !== null && PROFILE.test(new URL(full).pathname);
}

function isSame(one: ProfileUrl, other: ProfileUrl): boolean {
  return one.slug && other.slug
    ? one.slug === other.slug
    : one.memberId !== null && one.memberId === other.memberId;
}

/** The first thing in a link that has a text of its own: a picture's link has none. */
function nameIn(link: Element): Element | null {
  return [link, ...all(link, "*")].find((part) => hasText(part) && !part.closest(CSS.aside)) ?? null;
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}

/** The row that a link stands in; where it stands in none, as much around it as has nobody else's link in it. */
function cardOf(at: number, links: readonly Link[]): Element | null {
  const { link, person } = links[at] as Link;
  const row = link.closest(CSS.personRow);
  if (row) return row;
  const others = links.filter((other) => !isSame(other.person, person) && other.link !== link);
  let card = link;
  for (let up = link.parentElement; up && !up.matches(TOO_MUCH); up = up.parentElement) {
    const around = up;
    if (others.some((other) => around.contains(other.link))) break;
    card = around;
  }
  return card;
}

const TOO_MUCH = `${CSS.main}, body`;

/** What stands in the card after the name, without what can be pressed. */
function linesAfter(name: Element, card: Element): Element[] {
  return all(card, "*").filter((part) => {
    const control = part.closest(CSS.control);
    const follows = name.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING;
    return follows && hasText(part) && !part.closest(CSS.aside) && (!control || control.contains(name));
  });
}

/** "Priya Nair · 2nd": in some lists one text holds both. */
function degreeIn(text: string): Degree | null {
  const digit = caught(DEGREE, text);
  return digit ? (Number(digit) as Degree) : null;
}

/** LinkedIn's id of the person in the keys of their card, or null. */
function idIn(card: Element): string | null {
  return [card, ...all(card, CSS.keyed)].map(memberIdAt).find(Boolean) ?? null;
}

function ownNumbers(card: Element): Set<string> {
  return new Set(numbersIn(card).filter((number) => number !== null));
}
