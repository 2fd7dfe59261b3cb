const TABLES = /\/(?:read\/selectors|guard\/surfaces)\.ts$/;
const EVIDENCE = /\b(?:since|fact): "[^"]*",?/g;

/** The same table of selectors without the dates and sources that only people need (`since`, `fact`). */
export function withoutEvidence(code: string): string {
  return code.replace(EVIDENCE, "");
}

/** A plugin of Vite's: the evidence for selectors stays in the source, the page's script has what it works with. */
export function evidence() {
  return {
    name: "afterword:evidence",
    enforce: "pre" as const,
    transform: (code: string, id: string) =>
      TABLES.test(id) ? { code: withoutEvidence(code), map: null } : null,
  };
}
