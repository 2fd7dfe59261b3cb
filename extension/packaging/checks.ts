import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What must hold of every built extension (SECURITY.md). A build that breaks it fails. */

const CONTENT_SCRIPT_BYTES = 40_000;
/**
 * What is brought into a page, and how large it may be: into one that has something to show or lists people, once into
 * one that has settled, and when the user asks for a report.
 */
export const BROUGHT: Record<string, number> = {
  "drawing.js": 26_000,
  "aside.js": 8_000,
  "lists.js": 20_000,
  "probing.js": 20_000,
  "outline.js": 32_000,
};
// The page must not be able to find us: none of these belongs beside LinkedIn's code.
const FORBIDDEN_IN_PAGES = [
  "postMessage",
  "wxt:",
  "getURL",
  "innerHTML",
  "fetch(",
  "XMLHttpRequest",
  "eval(",
];
const FORBIDDEN_IN_MANIFEST = ["web_accessible_resources", "externally_connectable"];

interface Manifest {
  content_scripts?: { js?: string[] }[];
}

function wrongInScript(folder: string, name: string, bytes = CONTENT_SCRIPT_BYTES): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [`${path} is missing.`];
  const code = readFileSync(path, "utf8");
  const found = FORBIDDEN_IN_PAGES.filter((text) => code.includes(text));
  const wrong = found.map((text) => `${name} holds "${text}", which pages could notice or misuse.`);
  const size = statSync(path).size;
  return size <= bytes ? wrong : [...wrong, `${name} is ${size} bytes: ${bytes} at most.`];
}

/** Every reason not to hand out what lies in this folder. */
export function problems(folder: string): string[] {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return [`${path} is missing.`];
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const keys = FORBIDDEN_IN_MANIFEST.filter((key) => key in manifest);
  const scripts = (manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []);
  return [
    ...keys.map((key) => `The manifest has ${key}: pages could probe for the extension.`),
    ...scripts.flatMap((name) => wrongInScript(folder, name)),
    ...Object.entries(BROUGHT).flatMap(([name, bytes]) => wrongInScript(folder, name, bytes)),
  ];
}
