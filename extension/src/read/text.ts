/** The longest texts that the contract takes (companion/afterword/contract/base.py). */
export const LIMITS = { name: 200, company: 200, headline: 5000, location: 500 } as const;

/** An element's text in one line; "" without element. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}

/** What the pattern's first group finds in a text, or null. */
export function caught(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[1] ?? null;
}

/** A text as the wire takes it, or null when there is none. Never cuts a character in half. */
export function clip(text: string, limit: number): string | null {
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/u, "");
  return cut.trim() || null;
}
