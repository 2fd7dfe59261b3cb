import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Reading, read } from "../../src/read";

const FOLDER = join(import.meta.dirname, "pages");
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/\.html$/, ""));

interface Expectation {
  url: string;
  reading: Omit<Reading, "card">;
}

/** A stored page as LinkedIn would have drawn it. */
function open(name: string): Document {
  return new DOMParser().parseFromString(readFileSync(join(FOLDER, `${name}.html`), "utf8"), "text/html");
}

describe("stored pages", () => {
  test.each(NAMES)("%s", (name) => {
    const expected: Expectation = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
    const doc = open(name);
    const before = doc.documentElement.outerHTML;
    const reading = read(doc, expected.url);
    const { card: _, ...said } = { card: null, ...reading };
    expect(said).toEqual(expected.reading);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test("there is a page for every expectation", () => {
    const expectations = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
    expect(expectations.map((file) => file.replace(/\.json$/, "")).sort()).toEqual([...NAMES].sort());
  });
});
