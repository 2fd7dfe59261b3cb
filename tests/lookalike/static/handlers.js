// Handlers live beside the nodes, not in them, and one listener per root serves them all, as with React.
import { mine } from "./own.js";

const handlers = new WeakMap();

/** Takes what the controls do out of the markup. */
export function hydrate(root) {
  for (const node of root.querySelectorAll("[data-do]")) {
    handlers.set(node, JSON.parse(node.dataset.do));
    node.removeAttribute("data-do");
  }
}

/** The same markup in new nodes that do the same: what React leaves after drawing anew. */
export function renewed(node) {
  const copy = mine(node.cloneNode(true));
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [index, old] of [node, ...node.querySelectorAll("*")].entries()) {
    if (handlers.has(old)) handlers.set(copies[index], handlers.get(old));
  }
  return copy;
}

function find(event) {
  for (const node of event.composedPath()) {
    if (handlers.has(node)) return { node, job: handlers.get(node) };
  }
  return null;
}

// A div with role=button or menuitem answers to the keyboard by itself: no click event comes of it.
function isPlain(node) {
  return node.localName === "div" && node.hasAttribute("role");
}

/** Listens once at a root; `run(job, node, event)` does the work. */
export function listen(root, run) {
  const seen = new WeakSet();
  const take = (event) => {
    const found = find(event);
    if (!found || seen.has(event) || event.defaultPrevented || event.button > 0) return;
    if (found.node.localName === "a" && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    seen.add(event);
    event.preventDefault();
    run(found.job, found.node, event);
  };
  root.addEventListener("click", take);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    if (isPlain(event.composedPath()[0])) take(event);
  });
}
