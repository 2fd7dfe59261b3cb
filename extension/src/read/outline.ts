/** A page's structure without anything that it says: tags, roles and the marks that known.ts lets through. */
import { attributeName, masked } from "./known";

const SHOWN = new Set(
  (
    "role id componentkey href type popover hidden open disabled data-sdui-screen data-testid data-view-name " +
    "data-test-icon data-member-id"
  ).split(" "),
);
const SILENT = new Set(["SCRIPT", "STYLE", "LINK", "META", "NOSCRIPT", "TEMPLATE", "CODE"]);
const DEEPEST = 14;
const WIDEST = 12; // different children
const LONGEST = 160; // lines

/** The element with what is above and below it, a line for each; what repeats itself is counted. */
export function outline(element: Element): string[] {
  const path: string[] = [];
  for (let up = element.parentElement; up; up = up.parentElement) path.unshift(line(up));
  const lines = path.map((text, depth) => indent(text, depth));
  lines.push(...below(element).map((text) => indent(text, path.length)));
  return lines.length > LONGEST ? [...lines.slice(0, LONGEST), "…"] : lines;
}

function below(element: Element, depth = 0): string[] {
  if (depth === DEEPEST) return [`${line(element)} …`];
  const inside = element.localName === "svg" ? [] : [...(element.shadowRoot ?? element).children];
  const blocks = inside
    .filter(({ tagName }) => !SILENT.has(tagName))
    .map((child) =>
      below(child, depth + 1)
        .map((text) => indent(text, 1))
        .join("\n"),
    );
  const counted = runs(blocks);
  const shown = counted.slice(0, WIDEST).flatMap((block) => block.split("\n"));
  return [line(element), ...shown, ...(counted.length > WIDEST ? [indent("…", 1)] : [])];
}

/** Equal neighbours become one: their first line says how many there are. */
function runs(blocks: string[]): string[] {
  const found: { block: string; times: number }[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last?.block === block) last.times += 1;
    else found.push({ block, times: 1 });
  }
  return found.map(({ block, times }) => (times === 1 ? block : block.replace(/$/m, ` × ${times}`)));
}

/** `section role=list data-x * "*"`: attributes that are of no use for finding it are named without their value. */
function line(element: Element): string {
  const tag = /^[a-z]{1,12}[1-6]?$/.test(element.localName) ? element.localName : "*";
  const named = [...element.attributes].filter(({ name }) => name !== "class" && name !== "style");
  const attributes = named.map(({ name, value }) => attribute(name, value)).filter(Boolean);
  const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  return [
    tag,
    ...new Set(attributes),
    ...(element.shadowRoot ? ["#shadow"] : []),
    ...(says ? ['"*"'] : []),
  ].join(" ");
}

function attribute(name: string, value: string): string {
  if (SHOWN.has(name)) return value === "" ? name : `${name}=${masked(name, value)}`;
  return /^(?:data|aria)-/.test(name) ? attributeName(name) : "";
}

function indent(text: string, depth: number): string {
  return "  ".repeat(depth) + text;
}
