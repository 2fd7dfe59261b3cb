import type { PageKind } from "./card";
import { memberIdOfCard } from "./card_ids";
import { companyOfLine, companyOfPills } from "./company";
import { CSS } from "./css";
import { isBadge, shownDegree } from "./degree";
import { all, one } from "./find";
import { textOf } from "./text";
import { visible } from "./visible";

const PRONOUNS = /^\(?\p{L}{1,6}(?:\/\p{L}{1,6}){1,2}\)?$/u;
const DOT = /^[·•]$/u;

/** "flagship-web": hashed classes, keys in `componentkey` or `id` (LINKEDIN.md 2). */
export const sdui: PageKind = {
  cards: (root) => all(root, CSS.sduiCard).filter((card) => !card.parentElement?.closest(CSS.sduiCard)),
  fields(card) {
    const heading = one(card, CSS.sduiName);
    const name = textOf(heading);
    if (!heading || !name) return null;
    const after = linesAfter(heading, card);
    const lines = identityLines(after);
    const location = locationLine(after, card);
    const [headline, second] = lines.filter((line) => line !== location).map(textOf);
    const company = companyOfPills(card) ?? companyOfLine(second ?? "") ?? "";
    const degree = shownDegree(after.filter(isBadge));
    return { name, headline: headline ?? "", company, location: textOf(location), degree };
  },
  memberId: (card, ids) => memberIdOfCard(card) ?? [...ids.memberIds, ...ids.numbers][0] ?? null,
};

/** The paragraphs after the name, up to where the card speaks of other things. */
function linesAfter(heading: Element, card: Element): Element[] {
  return all(card, CSS.sduiLine).filter(
    (line) =>
      heading.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING && !line.closest(CSS.control),
  );
}

/** Headline, employer and school, place: what stands between the badges and the contact link. */
function identityLines(lines: Element[]): Element[] {
  const badges = lines.filter(isBadge);
  const start = lines.indexOf(badges[badges.length - 1] as Element) + 1;
  const rest = lines.slice(start).filter((line) => visible(line) && !PRONOUNS.test(textOf(line)));
  const end = rest.findIndex((line) => DOT.test(textOf(line)));
  return end < 0 ? rest.slice(0, 1) : rest.slice(0, end);
}

/** The paragraph right before the dot that leads to the contact link (LINKEDIN.md 2.1), or null. */
function locationLine(lines: Element[], card: Element): Element | null {
  const dot = lines.find((line) => DOT.test(textOf(line)) && line !== card && visible(line));
  const before = dot ? lines[lines.indexOf(dot) - 1] : undefined;
  return before && before.parentElement === dot?.parentElement && !isBadge(before) ? before : null;
}
