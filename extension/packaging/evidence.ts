import * as TABLES from "../src/read/css";

const EVIDENCE = /\b(?:name|since|fact): "[^"]*",?/g;

/** A table of selectors without what only people need: its names, dates and sources. */
export function withoutEvidence(code: string): string {
  return code.replace(EVIDENCE, "");
}

const MANIFEST = /matches: \["https:\/\/www\.linkedin\.com\/\*"\],\s*runAt: "document_start",/;

/** A page's script without what its entry point tells the manifest, which nobody reads in the page. */
export function withoutManifest(code: string): string {
  return code.replace(MANIFEST, "");
}

/** The same selectors without the quotes and spaces that CSS can do without. */
export function terse(css: string): string {
  return css.replace(/="([A-Za-z][\w-]*)"/g, "=$1").replaceAll(", ", ",");
}

function tersely(_: string, value: unknown): unknown {
  return typeof value === "string" ? terse(value) : value;
}

/**
 * A plugin of Vite's: the evidence for selectors stays in the source, the page's script gets what it works with,
 * that is read/css.ts as it comes out.
 */
export function evidence() {
  return {
    name: "afterword:evidence",
    enforce: "pre" as const,
    load: (id: string) =>
      id.endsWith("/src/read/css.ts")
        ? Object.entries(TABLES)
            .map(([name, table]) => `export const ${name} = ${JSON.stringify(table, tersely)};`)
            .join("\n")
        : null,
    renderChunk: (code: string) => ({ code: withoutManifest(code), map: null }),
    transform: (code: string, id: string) =>
      /\/src\/guard\/(?:surfaces|signs)\.ts$/.test(id) ? { code: withoutEvidence(code), map: null } : null,
  };
}
