/**
 * Was found on the page what should be found there? What is missing is named by its key in selectors.ts, or by the reader
 * that did not find it. A thing is missing when none of its alternatives matched. Pure, and cheap enough for every page.
 */
import type { Fields } from "./card";
import { CSS, PROBE_CSS } from "./css";
import { addNoteButton, counter, inviteDialog, noteField, sendButton } from "./dialog";
import { all, one } from "./find";
import { read } from "./index";
import { type Page, pageAt } from "./probed_pages";
import { everywhere } from "./roots";
import type { ProbedThing, Thing } from "./selectors";
import { textOf } from "./text";
import { visible } from "./visible";

export type Layout = "sdui" | "ember" | "unknown";
/** A reader's finding rather than a selector's. `probe`: our own code failed. */
export type Missing = Thing | ProbedThing | "degree" | "inviteState" | "counter" | "probe";
export interface Probed {
  page: Page;
  missing: Missing[];
}

/** Null: nothing to judge, since the page is empty still, lists nobody, or is not for those who are signed in. */
type Probe = (doc: Document, url: string) => Missing[] | null;

const FEW = 3; // people without a place that we know: less may be an empty list and a link or two
const MANY = 6; // buttons of which none is a Connect: fewer may be an answer to invitations

const PROBES: Record<Page, Probe> = {
  profile: ofProfile,
  search: ofSearch,
  network: ofNetwork,
  company: (doc) => ofRows(doc, "companyCard"),
  invite: ofDialog,
  dialog: ofDialog,
};

/** Looks at the page of this address, or, as "dialog", at the dialog over it. Null: nothing to judge. Never throws. */
export function probe(doc: Document, url: string, page = pageAt(url)): Probed | null {
  if (!page) return null;
  try {
    if (!everywhere(doc, PROBE_CSS.modal).some(visible) && (isEmpty(doc) || one(doc, PROBE_CSS.signIn)))
      return null;
    const missing = PROBES[page](doc, url);
    return missing && { page, missing };
  } catch {
    return { page, missing: ["probe"] };
  }
}

/** The generation of the page, as far as it can be told (LINKEDIN.md 2). */
export function layoutOf(doc: Document): Layout {
  if (everywhere(doc, `${PROBE_CSS.sduiPage}, ${CSS.sduiCard}`).length > 0) return "sdui";
  return everywhere(doc, `${PROBE_CSS.emberPage}, ${CSS.emberCard}`).length > 0 ? "ember" : "unknown";
}

function mains(doc: Document): Element[] {
  return everywhere(doc, CSS.main);
}

function isEmpty(doc: Document): boolean {
  const places = mains(doc);
  return (places.length > 0 ? places : [doc.body]).every((place) => !textOf(place));
}

function ofProfile(doc: Document, url: string): Missing[] {
  const reading = read(doc, url);
  const main: Missing[] = mains(doc).length > 0 ? [] : ["main"];
  if (reading.kind !== "profile") return [...main, ...ofNoCard(doc)];
  const { card, profile } = reading;
  return profile.invite_state === "self"
    ? main
    : [...main, ...ofCard(card, profile.degree ?? null, profile.invite_state === "unknown")];
}

/** The own page apart, every profile states a degree, and has a button whose meaning we know. */
function ofCard(card: Element, degree: Fields["degree"], stateless: boolean): Missing[] {
  const known = `${CSS.message}, ${CSS.otherIcon}, button[aria-expanded]`;
  return [
    ...(degree ? [] : [card.matches(CSS.emberCard) ? ("emberDegree" as const) : ("degree" as const)]),
    ...(stateless && !one(card, known) ? ["inviteState" as const] : []),
  ];
}

/** No card of this person's: is there none at all, is it nameless, or does it not say whose it is? */
function ofNoCard(doc: Document): Missing[] {
  const [sdui] = everywhere(doc, CSS.sduiCard);
  if (sdui) return [one(sdui, CSS.sduiName) ? "ownLink" : "sduiName"];
  const [ember] = everywhere(doc, CSS.emberCard);
  if (ember) return [one(ember, CSS.emberName) ? "ownLink" : "emberName"];
  const layout = layoutOf(doc);
  return layout === "unknown" ? ["sduiCard", "emberCard"] : [`${layout}Card`];
}

function ofRows(doc: Document, row: "searchRow" | "companyCard"): Missing[] | null {
  const places = mains(doc);
  if (places.length === 0) return ["main"];
  const rows = places.flatMap((place) => all(place, PROBE_CSS[row]));
  const people = places.flatMap((place) => all(place, CSS.personLink)).length;
  if (rows.length === 0) return people < FEW ? null : [row];
  return rows.some((found) => one(found, CSS.personLink)) ? [] : ["personLink"];
}

/** Ember's rows have buttons with nothing on them but words, so there none is expected to be known (LINKEDIN.md 3). */
function ofSearch(doc: Document): Missing[] | null {
  const missing = ofRows(doc, "searchRow");
  return missing?.length === 0 && layoutOf(doc) === "sdui"
    ? ofButtons(everywhere(doc, PROBE_CSS.searchRow), FEW)
    : missing;
}

function ofNetwork(doc: Document): Missing[] | null {
  const places = mains(doc);
  if (places.length === 0) return ["main"];
  const people = places.flatMap((place) => all(place, CSS.personLink)).length;
  const missing = ofButtons(places, MANY);
  if (people >= FEW) return missing;
  return missing.length > 0 || !places.some((place) => one(place, INVITING)) ? null : ["personLink"];
}

const INVITING = [CSS.invite, CSS.connectIcon, CSS.connectKey, CSS.pendingKey, CSS.withdrawnKey].join(", ");
const KNOWN = [INVITING, CSS.message, CSS.otherIcon, CSS.personLink].join(", ");

/** No Connect and no Pending, and yet so many buttons that say nothing to us? */
function ofButtons(places: Element[], many: number): Missing[] {
  if (places.some((place) => one(place, INVITING))) return [];
  const buttons = places.flatMap((place) => all(place, "a, button")).filter(visible);
  return buttons.filter((button) => !button.matches(KNOWN) && !one(button, KNOWN)).length < many
    ? []
    : ["connectIcon"];
}

/** Dialogs with which LinkedIn refuses, sells or asks something first lead to no invitation (LINKEDIN.md 4). */
function ofDialog(doc: Document): Missing[] | null {
  const dialog = inviteDialog(doc);
  const open = everywhere(doc, PROBE_CSS.modal).filter(visible);
  if (!dialog && open.length === 0) return null;
  if ([...open, dialog].some((one) => one && refuses(one))) return null;
  if (!dialog) return ["inviteDialog"];
  const field = noteField(dialog);
  return [
    ...(sendButton(dialog) ? [] : ["send" as const]),
    ...(field || addNoteButton(dialog) ? [] : ["addNote" as const, "noteField" as const]),
    ...(!field || counter(dialog) ? [] : ["counter" as const]),
  ];
}

function refuses(dialog: Element): boolean {
  const telling = `${CSS.weeklyLimit}, ${CSS.upsell}`;
  return dialog.matches(telling) || one(dialog, `${telling}, input[type="radio"]`) !== null;
}
