// Nodes in the page that the site did not make: where they were put, the moment they come.
import { isMine } from "./own.js";
import { watchPlace } from "./probes.js";

const found = new Set();
const watched = new WeakSet();
// Ours are counted by what they say, as titles and style sheets are drawn by the browser itself.
const QUIET = new Set(["title"]);
// What the site itself sets on the outermost elements.
const KNOWN = new Set(["lang", "dir", "class", "data-rehydrated", "data-scrolled"]);

// Something of an extension's may stand beside the page, or in a modal dialog, beyond which nothing can be used.
const isAllowed = (parent) => parent.localName === "html" || parent.matches?.("dialog:modal");

function meet(node, parent) {
  if (isMine(node) || QUIET.has(parent.localName)) return;
  if (node.nodeType === Node.ELEMENT_NODE) watchPlace(node);
  if (isAllowed(parent)) return;
  found.add(`foreign ${node.nodeName} in ${parent.localName ?? parent.nodeName}`);
}

const changes = new MutationObserver((records) => {
  for (const { addedNodes, target } of records) for (const node of addedNodes) meet(node, target);
});

function watch(root) {
  if (!root || watched.has(root)) return;
  watched.add(root);
  changes.observe(root, { childList: true, subtree: true });
}

function onTheOutside(doc) {
  const names = [doc.documentElement, doc.body].flatMap((node) => node?.getAttributeNames() ?? []);
  return names.filter((name) => !KNOWN.has(name)).map((name) => `attribute: ${name}`);
}

const inert = () =>
  [...document.querySelectorAll("[inert]")].map(({ localName }) => `made inert: ${localName}`);

/** All that has been met so far, in the page, in its open shadow root and in its frame. */
export function met() {
  const frame = document.querySelector("iframe")?.contentDocument;
  watch(document.documentElement);
  watch(document.getElementById("interop-outlet")?.shadowRoot);
  if (frame?.URL.includes("/preload/")) watch(frame.documentElement);
  return [...found, ...onTheOutside(document), ...inert()];
}
