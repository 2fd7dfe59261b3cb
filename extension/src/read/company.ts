import { CSS } from "./css";
import { all, one } from "./find";
import { caught, textOf } from "./text";

/** The current employer as the pill in the card states it, or null: no pill means that none is stated. */
export function companyOfPills(card: Element): string | null {
  const pills = all(card, CSS.sduiPill);
  const sure = pills.find((pill) => one(pill, CSS.sduiCompanyIcon));
  return textOf(sure ?? byElimination(pills)) || null;
}

/** A pill with a logo may be company or school; it is the company's when the school's is known. */
function byElimination(pills: Element[]): Element | null {
  const logos = pills.filter((pill) => one(pill, CSS.sduiLogo));
  const school = pills.some((pill) => one(pill, CSS.sduiSchoolIcon));
  return school && logos.length === 1 ? (logos[0] ?? null) : null;
}

/** The employer in "Company · School"; null for a single name, which may be either's. */
export function companyOfLine(line: string): string | null {
  const parts = line.split(" · ");
  return parts.length === 2 ? (parts[0] ?? null) : null;
}

// "Current company: Acme. Click to skip to experience card" (LINKEDIN.md 2.1).
const LABEL = /^(?:Current company|Obecna firma)\s?: (.+?)\. (?:Click|Kliknij)/u;
const ANY_LABEL = /^[^:]{3,40}: (.+?)\. \S/u;

/** The same from the labels of Ember's buttons: by words, else the first of company and school. */
export function companyOfLabels(labels: string[]): string | null {
  const said = labels.map((label) => caught(LABEL, label)).find(Boolean);
  const alike = labels.map((label) => caught(ANY_LABEL, label)).filter(Boolean);
  return said ?? (alike.length === 2 ? alike[0] : null) ?? null;
}
