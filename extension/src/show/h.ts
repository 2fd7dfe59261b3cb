import { ink } from "./ink";

export type Child = Node | string | null | undefined | false;
type Attribute = string | boolean | undefined | ((event: Event) => void);
export type Attributes = Record<string, Attribute>;

/** In these a text is no writing on the page. */
const PLAIN = new Set(["style", "textarea"]);

/** These are called by what is written on them. Not every tool counts what a style sheet draws. */
const NAMED = new Set(["button", "a", "h1", "h2"]);

/** What is there: absent children are left out. */
export function present(children: Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => Boolean(child));
}

function dress<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value || value === "") element.setAttribute(name, value === true ? "" : value);
  }
  const plain = PLAIN.has(element.localName);
  const name = NAMED.has(element.localName) && children.filter((child) => typeof child === "string").join("");
  if (name) element.setAttribute("aria-label", name);
  element.append(
    ...present(children).map((child) => (plain || typeof child !== "string" ? child : ink(child))),
  );
  return element;
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
  return dress(document.createElement(tag), attributes, children);
}

function svg(tag: string, attributes: Attributes, ...children: Child[]): Element {
  return dress(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

/** A 20×20 picture of one path, drawn in the text's colour. */
export function picture(path: string, name: string): Element {
  const attributes = { viewBox: "0 0 20 20", "aria-hidden": "true", class: `icon ${name}` };
  return svg("svg", attributes, svg("path", { d: path }));
}

/** A sentence in which `commands` stand between backticks, as the service and words.ts write them. */
export function prose(text: string): Child[] {
  return text.split("`").map((part, at) => (at % 2 === 1 ? h("code", {}, part) : part));
}

/** The buttons there are, side by side; nothing when there is none. */
export function row(...buttons: Child[]): Child {
  return present(buttons).length > 0 && h("div", { class: "row" }, ...buttons);
}
