/** What the page says about the person whose profile it is. Pure: reads, and touches nothing. */
import type { Profile } from "../wire/contract";
import type { Fields, PageKind } from "./card";
import { agrees, type CardIds, cardIds } from "./card_ids";
import { CSS } from "./css";
import { ember } from "./ember";
import { one } from "./find";
import { inviteState } from "./invite_state";
import { profileAddress } from "./link";
import { shownBy } from "./page";
import type { ProfileUrl } from "./profile_url";
import { roots } from "./roots";
import { sdui } from "./sdui";
import { clip, LIMITS } from "./text";

export type Reading =
  | { kind: "profile"; profile: Profile; card: Element }
  /** Not there yet, or still the page before: ask again when the page has changed. */
  | { kind: "loading" }
  /** There, and not as we know it: no card of this person, or no name in it. */
  | { kind: "unreadable"; why: "card" | "name" }
  | { kind: "elsewhere" };

const KINDS: readonly PageKind[] = [sdui, ember];

/** Reads a profile page. Whether "loading" or "unreadable" has lasted too long is for the caller to say. */
export function read(doc: Document, url: string): Reading {
  const subject = shownBy(url);
  if (!subject) return { kind: "elsewhere" };
  const cards = roots(doc).flatMap(cardsIn);
  const theirs = cards.filter((found) => agrees(found.ids, subject, doc)).at(-1);
  if (theirs) return readCard(theirs.kind, theirs.card, theirs.ids, subject);
  return cards.length > 0 || isEmpty(doc) ? { kind: "loading" } : { kind: "unreadable", why: "card" };
}

function cardsIn(root: ParentNode): { kind: PageKind; card: Element; ids: CardIds }[] {
  return KINDS.flatMap((kind) => kind.cards(root).map((card) => ({ kind, card, ids: cardIds(card) })));
}

function readCard(kind: PageKind, card: Element, ids: CardIds, subject: ProfileUrl): Reading {
  const fields = kind.fields(card);
  if (!fields) return { kind: "unreadable", why: "name" };
  return { kind: "profile", profile: profileOf(kind, card, ids, subject, fields), card };
}

function profileOf(
  kind: PageKind,
  card: Element,
  ids: CardIds,
  subject: ProfileUrl,
  fields: Fields,
): Profile {
  const slug = subject.slug ?? [...ids.slugs][0] ?? null;
  const memberId = kind.memberId(card, ids) ?? subject.memberId;
  return {
    url: profileAddress(slug ?? memberId ?? ""),
    slug,
    member_id: memberId,
    name: clip(fields.name, LIMITS.name),
    headline: clip(fields.headline, LIMITS.headline),
    company: clip(fields.company, LIMITS.company),
    location: clip(fields.location, LIMITS.location),
    degree: fields.degree,
    invite_state: inviteState(card, ids, fields.degree),
    surface: "profile",
  };
}

/** While LinkedIn hydrates, `main` is missing or empty (LINKEDIN.md 5). */
function isEmpty(doc: Document): boolean {
  const main = one(doc, CSS.main);
  return !main || main.textContent.trim() === "";
}
