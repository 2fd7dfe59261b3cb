const SECOND = /^\/in\/[^/]+\/(\w\w(?:[-_]\w+)?)\/?$/;

/** The language of a profile's second version, "/in/jane/de/" (LINKEDIN.md 1.5); null for the first, whose language is not told. */
export function languageAt(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? (SECOND.exec(new URL(url).pathname)?.[1] ?? null) : null;
}
