import { shownBy } from "./page";

/** The kinds of pages that are probed; "dialog" is what opens over any of them. */
export type Page = "profile" | "search" | "network" | "company" | "invite" | "dialog";

const PATHS: readonly { path: RegExp; page: Page }[] = [
  { path: /^\/search\/results\/people\b/, page: "search" },
  { path: /^\/mynetwork\/(?:grow\/?)?$/, page: "network" },
  { path: /^\/company\/[^/]+\/people\b/, page: "company" },
  { path: /^\/preload\/(?:search-)?custom-invite\b/, page: "invite" },
];

/** Which of them the address opens; null for every other page. */
export function pageAt(url: string): Page | null {
  if (shownBy(url)) return "profile";
  const { pathname } = new URL(url);
  return PATHS.find(({ path }) => path.test(pathname))?.page ?? null;
}
