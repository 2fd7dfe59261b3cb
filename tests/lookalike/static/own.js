// Which nodes are the site's own: those that its scripts have made. Whatever else appears came from elsewhere.
const own = new WeakSet();

/** Marks a node and all in it. Returns it. */
export function mine(root) {
  own.add(root);
  const all = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  while (all.nextNode()) own.add(all.currentNode);
  return root;
}

/** Was this node made by the site? */
export const isMine = (node) => own.has(node);

/** A new element of the site's own. */
export const make = (name) => mine(document.createElement(name));
