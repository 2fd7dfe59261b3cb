// Plays LinkedIn's curious script: looks for Afterword by everything a page can do, and tells the server.
import { beside, focused, placed, selected } from "./probes.js";
import { met } from "./strangers.js";

const WORDS = /chrome-extension:|moz-extension:|afterword|sigerhall|not yet\.|good time to connect|not in your log/i;
const OPEN = new Set(["interop-outlet"]);
const atStart = new Set(Object.getOwnPropertyNames(window));

function texts(node) {
  const own = [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data);
  return [...own, ...[...(node.attributes ?? [])].flatMap(({ name, value }) => [name, value])];
}

function* elements(root) {
  for (const node of root.querySelectorAll("*")) {
    yield node;
    if (node.shadowRoot && OPEN.has(node.id)) yield* elements(node.shadowRoot);
    if (node.localName === "iframe" && node.contentDocument) yield* elements(node.contentDocument);
  }
}

function inTheTree() {
  const found = [];
  for (const node of elements(document)) {
    if (node.shadowRoot && !OPEN.has(node.id)) found.push(`open shadow root: ${node.localName}`);
    for (const text of texts(node)) {
      if (WORDS.test(text)) found.push(`in the tree: ${text.trim().slice(0, 60)}`);
    }
  }
  return found;
}

function inTheWindow() {
  const names = Object.getOwnPropertyNames(window).filter((name) => !atStart.has(name));
  return names.filter((name) => WORDS.test(name)).map((name) => `global: ${name}`);
}

function inTheTimings() {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return names.filter((name) => WORDS.test(name)).map((name) => `resource: ${name}`);
}

function inTheStores() {
  const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie];
  return names.filter((name) => WORDS.test(name)).map((name) => `store: ${name}`);
}

function inTheSelection() {
  const text = String(getSelection());
  return WORDS.test(text) ? [`selected: ${text.slice(0, 60)}`] : [];
}

const overheard = [];
addEventListener("message", ({ data }) => {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  if (WORDS.test(text ?? "")) overheard.push(`message: ${text.slice(0, 60)}`);
});

const LOOKS = [
  inTheTree,
  inTheWindow,
  inTheTimings,
  inTheStores,
  inTheSelection,
  met,
  beside,
  placed,
  focused,
  selected,
];

/** Tells what was found since the last look. */
async function look() {
  const found = new Set([...LOOKS.flatMap((find) => find()), ...overheard]);
  await fetch("/lookalike/seen", { method: "POST", body: JSON.stringify([...found]) });
  setTimeout(look, 300);
}

look();
