import type { CardIds } from "./card_ids";
import type { Degree } from "./degree";

/** What a kind of page can be asked: is it one, and what does it say. A reader touches nothing. */
export interface PageKind {
  /** The cards that could be the subject's, outermost first; none when it is another kind of page. */
  cards(root: ParentNode): Element[];
  /** What the card says; null when not even a name can be found. */
  fields(card: Element): Fields | null;
  /** LinkedIn's id of the card's person: `ACoAA…` or a decimal number, or null. */
  memberId(card: Element, ids: CardIds): string | null;
}

export interface Fields {
  name: string;
  headline: string;
  company: string;
  location: string;
  degree: Degree | null;
}
