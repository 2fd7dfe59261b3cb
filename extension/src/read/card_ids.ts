import { CSS } from "./css";
import { all } from "./find";
import { personOfLink } from "./link";
import { canonical, type ProfileUrl } from "./profile_url";
import { caught } from "./text";

/** Whose card it is, by the ids in it. */
export interface CardIds {
  slugs: ReadonlySet<string>;
  /** `ACoAA…`, from the card's key and own links. */
  memberIds: ReadonlySet<string>;
  /** LinkedIn's decimal member numbers. */
  numbers: ReadonlySet<string>;
}

const CARD_KEY = /ref(AC[ow]AA[A-Za-z0-9_-]+?)Top[cC]ard$/;
const RESULT_KEY = /^SearchResults(AC[ow]AA[A-Za-z0-9_-]+)/;
const NUMBER = /urn:li:member:([0-9]+)/;

/** An element's key: LinkedIn moves it between two attributes (LINKEDIN.md 1, "Ids in the page"). */
export function keyOf(element: Element): string {
  return element.getAttribute("componentkey") ?? element.id;
}

/** The `ACoAA…` in a top card's key, or null. */
export function memberIdOfCard(card: Element): string | null {
  return caught(CARD_KEY, keyOf(card));
}

/** The decimal member number in a control's key, or null (LINKEDIN.md 1). */
export function numberOf(element: Element): string | null {
  return caught(NUMBER, keyOf(element));
}

/** LinkedIn's id of the person whose button, card or search result this is, or null. */
export function memberIdAt(element: Element): string | null {
  const urn = caught(NUMBER, element.getAttribute("data-chameleon-result-urn") ?? "");
  const result = caught(RESULT_KEY, keyOf(element));
  const card = memberIdOfCard(element);
  return numberOf(element) ?? result ?? card ?? urn ?? element.getAttribute("data-member-id");
}

/** LinkedIn's member numbers, and nulls, in the keys of all that is in it. */
export function numbersIn(element: Element): (string | null)[] {
  return all(element, "[componentkey], [id]").map(numberOf);
}

export function cardIds(card: Element): CardIds {
  const links = [...all(card, CSS.ownLink), ...all(card, CSS.invite), ...all(card, CSS.editIntro)];
  const people = links.map(personOfLink).filter((person) => person !== null);
  return {
    slugs: present(people.map((person) => person.slug)),
    memberIds: present([memberIdOfCard(card), ...people.map((person) => person.memberId)]),
    numbers: present([card.getAttribute("data-member-id"), ...numbersIn(card)]),
  };
}

/** Is it the card of the person in the address? Where the card names nobody, the keys beside it may. */
export function agrees(ids: CardIds, subject: ProfileUrl, doc: Document): boolean {
  if (subject.memberId && ids.memberIds.has(subject.memberId)) return true;
  if (subject.slug === null) return false;
  return ids.slugs.size > 0 ? ids.slugs.has(subject.slug) : slugsBeside(doc).has(subject.slug);
}

function slugsBeside(doc: Document): Set<string> {
  return new Set(all(doc, CSS.slugKey).map((element) => canonical(keyOf(element).replace(/^[^_]*_/, ""))));
}

function present(values: (string | null)[]): Set<string> {
  return new Set(values.filter((value) => value !== null));
}
