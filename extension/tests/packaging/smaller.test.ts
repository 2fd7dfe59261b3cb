import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INSIDE } from "../../packaging/smaller";

const ROOT = join(import.meta.dirname, "../..");
const OUTSIDE = ["src/wire", "src/screens", "src/entrypoints"];
const LOOKS = ["words", "look", "icons", "style", "wardrobe"].map((name) => `src/show/${name}.ts`);
const PAGE_SCRIPT = "linkedin.content.ts"; // built together with what is inside

/** All that stands in a file, but for its comments. */
function words(path: string): Set<string> {
  const code = readFileSync(join(ROOT, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, "");
  return new Set(code.match(/\w+/g));
}

function sources(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true }).map(String);
  return files
    .filter((file) => file.endsWith(".ts") && file !== PAGE_SCRIPT)
    .map((file) => join(folder, file));
}

describe("a name that a build may change", () => {
  it.each([...OUTSIDE.flatMap(sources), ...LOOKS])("is not known to %s", (file) => {
    const known = words(file);
    expect(INSIDE.filter((name) => known.has(name))).toEqual([]);
  });

  it("is none of the browser's", () => {
    const known = words("node_modules/terser/tools/domprops.js");
    expect(known.has("querySelectorAll")).toBe(true);
    expect(INSIDE.filter((name) => known.has(name))).toEqual([]);
  });

  it("is known inside", () => {
    const known = ["src/read", "src/guard", "src/journey", "src/show"].flatMap(sources).map(words);
    expect(INSIDE.filter((name) => !known.some((file) => file.has(name)))).toEqual([]);
  });
});
