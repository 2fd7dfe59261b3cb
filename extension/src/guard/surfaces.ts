/**
 * Where an invitation can start (LINKEDIN.md 3): dated data, the more particular place first. `css` is around the control;
 * `sends` says what a click does there, as far as is known. Whose button it is never depends on the place alone.
 */
import { CSS } from "../read/css";
import type { Profile } from "../wire/contract";

/** The wire's word for the kind of page. */
export type PageKind = NonNullable<Profile["surface"]>;

export interface Surface {
  name: string;
  page: PageKind;
  css: string;
  /** `at_once`: without LinkedIn's dialog, thus without a note. */
  sends: "dialog" | "at_once";
  /** It belongs to the page's own person although it stands outside their card. */
  own?: true;
  since: string;
  fact: string;
}

const PROFILE = '[data-sdui-screen$=".profile.Profile"]';

export const SURFACES: readonly Surface[] = [
  {
    name: "invite dialog",
    page: "invite",
    css: '[role="dialog"]',
    sends: "dialog",
    since: "2026-04",
    fact: "4",
  },
  {
    name: "ember sticky bar",
    page: "profile",
    css: ".pvs-sticky-header-profile-actions__action",
    sends: "dialog",
    own: true,
    since: "2026-05",
    fact: "3",
  },
  {
    name: "sticky bar",
    page: "profile",
    css: `${PROFILE} [role="toolbar"]`,
    sends: "dialog",
    own: true,
    since: "2026-04",
    fact: "3",
  },
  { name: "more menu", page: "profile", css: CSS.menu, sends: "dialog", since: "2026-04", fact: "3" },
  {
    name: "ember more menu",
    page: "profile",
    css: ".artdeco-dropdown__content",
    sends: "dialog",
    since: "2026-05",
    fact: "3",
  },
  {
    name: "top card",
    page: "profile",
    css: `${CSS.sduiCard}, ${CSS.emberCard}`,
    sends: "dialog",
    since: "2026-04",
    fact: "3",
  },
  {
    name: "people search",
    page: "search",
    css: '[componentkey^="SearchResults"]',
    sends: "dialog",
    since: "2026-04",
    fact: "3",
  },
  {
    name: "ember people search",
    page: "search",
    css: '[data-chameleon-result-urn], [data-view-name="search-entity-result-universal-template"]',
    sends: "dialog",
    since: "2026-05",
    fact: "3",
  },
  {
    name: "cohort overlay",
    page: "network",
    css: '[data-sdui-screen$="mynetwork.CohortSeeAll"]',
    sends: "at_once",
    since: "2026-04",
    fact: "3",
  },
  {
    name: "my network",
    page: "network",
    css: '[data-sdui-screen$="mynetwork.Grow"]',
    sends: "at_once",
    since: "2026-04",
    fact: "3",
  },
  {
    name: "company people",
    page: "company",
    css: ".org-people-profile-card__profile-card-spacing",
    sends: "dialog",
    since: "2026-09",
    fact: "3",
  },
  {
    name: "post-connect drawer",
    page: "network",
    css: CSS.slugKey,
    sends: "at_once",
    since: "2026-04",
    fact: "3",
  },
  {
    name: "side rail",
    page: "network",
    css: `${PROFILE} a, ${PROFILE} button`,
    sends: "at_once",
    since: "2026-04",
    fact: "3",
  },
];

const PAGES: readonly { path: RegExp; page: PageKind }[] = [
  { path: /^\/preload\/(?:search-)?custom-invite\b/, page: "invite" },
  { path: /^\/search\b/, page: "search" },
  { path: /^\/mynetwork\b/, page: "network" },
  { path: /^\/company\b/, page: "company" },
];

/** Which of the places a control stands in; null for one that is not known yet. */
export function surfaceOf(control: Element): Surface | null {
  return SURFACES.find(({ css }) => control.closest(css)) ?? null;
}

/** On which kind of page somebody is met: by the place of the control, then by the address. Others are one's network. */
export function pageOf(control: Element, url: string): PageKind {
  const { pathname } = new URL(url);
  const here = PAGES.find(({ path }) => path.test(pathname))?.page;
  const page = here ?? surfaceOf(control)?.page ?? "network";
  return page === "profile" ? "network" : page;
}

/** Does it stand in a bar of the page's own person? */
export function inOwnBar(control: Element): boolean {
  return SURFACES.some(({ own, css }) => own && control.closest(css));
}
