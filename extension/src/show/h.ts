const SVG = "http://www.w3.org/2000/svg";

export type Child = Node | string | null | undefined | false;
type Handler = (event: Event) => void;
export type Attributes = Record<string, string | boolean | Handler | undefined>;

function setAttribute(element: Element, name: string, value: string | boolean | Handler | undefined): void {
  if (typeof value === "function") element.addEventListener(name, value);
  else if (value === true) element.setAttribute(name, "");
  else if (typeof value === "string") element.setAttribute(name, value);
}

/**
 * Builds an element: attributes by name, listeners by the event's name, children in order, what is
 * absent left out. No markup is ever parsed, so no Trusted Types policy is needed (LINKEDIN.md 5).
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A 20×20 picture of one path, drawn in the text's colour. */
export function picture(path: string, name: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const attributes = {
    viewBox: "0 0 20 20",
    width: "20",
    height: "20",
    "aria-hidden": "true",
    class: `icon ${name}`,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

/** A sentence in which `commands` stand between backticks, as the service and words.ts write them. */
export function prose(text: string): Child[] {
  return text.split("`").map((part, at) => (at % 2 === 1 ? h("code", {}, part) : part));
}
