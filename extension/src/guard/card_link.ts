/** Whom the card around a control links to. */
import { CSS } from "../read/css";
import { above, all } from "../read/find";
import { saysConnect } from "../read/labels";
import { personOfLink } from "../read/link";
import type { ProfileUrl } from "../read/profile_url";
import { labelOf } from "./signs";

/**
 * The one person that the smallest card around the button links to. Where it links to several (mutual connections), the
 * one whose name the button's label holds, in whatever language the label is.
 */
export function personOfCard(control: Element): ProfileUrl | null {
  for (let card = above(control); card && !isShared(card, control); card = above(card)) {
    const links = all(card, CSS.personLink).filter((link) => personOfLink(link));
    if (links.length > 0) return theOneMeant(links, labelOf(control));
  }
  return null;
}

/** Where the label names somebody, it has to be them: a card may link to nobody but a mutual connection. */
function theOneMeant(links: Element[], label: string): ProfileUrl | null {
  const says = label && !saysConnect(label) && links.some((link) => pieces(link).some(isName));
  return theOne(says ? named(links, label) : links);
}

/** A part of the page with somebody else's buttons in it, or the page itself, is nobody's card. */
function isShared(card: Element, control: Element): boolean {
  if (card.matches(`body, ${CSS.main}`)) return true;
  const others = [
    ...all(card, CSS.invite),
    ...all(card, CSS.connectIcon).map((icon) => icon.closest(CSS.control)),
  ];
  return others.some((other) => other && !control.contains(other) && isAnothers(other, control));
}

/** Copies of one control bear one label; without labels that name somebody two controls are two people's. */
function isAnothers(other: Element, control: Element): boolean {
  const label = labelOf(control);
  return !label || saysConnect(label) || labelOf(other) !== label;
}

function theOne(links: Element[]): ProfileUrl | null {
  const people = new Map(links.map(personOfLink).map((person) => [person?.slug ?? person?.memberId, person]));
  return people.size === 1 ? ([...people.values()][0] ?? null) : null;
}

/** The links whose name the label holds, or the first word of it: those with the longest, as "Al" stands in "Alan" too. */
function named(links: Element[], label: string): Element[] {
  const lengths = links.map((link) => Math.max(0, ...pieces(link).map((piece) => heldLength(piece, label))));
  const longest = Math.max(...lengths);
  return longest > 0 ? links.filter((_, at) => lengths[at] === longest) : [];
}

function heldLength(piece: string, label: string): number {
  const held = [piece, piece.split(" ")[0] ?? ""].find((part) => isName(part) && label.includes(part));
  return held?.length ?? 0;
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** What a link says, bit by bit: the name stands beside a degree, or twice, once for screen readers. */
function pieces(link: Element): string[] {
  const walker = link.ownerDocument.createTreeWalker(link, 4); // texts
  const found: string[] = [];
  while (walker.nextNode()) found.push(...(walker.currentNode.nodeValue ?? "").split(/[·•|\n]/u));
  return found.map((text) => text.trim());
}
