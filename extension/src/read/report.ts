/** What a page is like to somebody who has to mend the selectors, without a word of it. Made only when the user asks. */
import { CSS, PROBE_CSS } from "./css";
import { one } from "./find";
import { localeName } from "./known";
import { outline } from "./outline";
import { pageAt } from "./probed_pages";
import { layoutOf, probe } from "./probes";
import { everywhere } from "./roots";
import { PROBED, SELECTORS } from "./selectors";
import { visible } from "./visible";

const PLACES = [CSS.sduiCard, CSS.emberCard, PROBE_CSS.searchRow, PROBE_CSS.companyCard, CSS.main];

/** Lines of text: kind of page, what was found by which selector, and the structure around where it should be. */
export function reportOf(doc: Document, url: string): string {
  const missing = [probe(doc, url), probe(doc, url, "dialog")].flatMap((probed) => probed?.missing ?? []);
  return [
    `Page: ${pageAt(url) ?? "another"} · layout: ${layoutOf(doc)} · locale: ${localeOf(doc)}`,
    `Missing now: ${missing.join(", ") || "nothing"}`,
    "",
    "Selectors, each with its date and how often it matches:",
    ...Object.entries({ ...SELECTORS, ...PROBED }).map(
      ([thing, list]) => `${thing}: ${list.map((by) => tried(doc, by)).join(", ")}`,
    ),
    ...places(doc).flatMap((place) => ["", ...outline(place)]),
  ].join("\n");
}

function tried(doc: Document, { css, since }: { css: string; since: string }): string {
  return `${since} × ${everywhere(doc, css).length}`;
}

/** Open dialogs, and the place of what the page is about. */
function places(doc: Document): Element[] {
  const open = everywhere(doc, `${PROBE_CSS.modal}, ${CSS.inviteDialog}`).filter(visible);
  const found = PLACES.map((css) => everywhere(doc, css)[0]).find(Boolean) ?? doc.body;
  return [...open, found];
}

/** LinkedIn's own setting, by the generation of the page (LINKEDIN.md 6). */
function localeOf(doc: Document): string {
  const content = (name: string) => one(doc, `meta[name="${name}"]`)?.getAttribute("content") ?? "";
  const said = /"locale"\s*:\s*"([^"]*)"/.exec(content("como-t"))?.[1];
  return localeName(said || content("i18nLocale") || doc.documentElement.lang);
}
