// What a page can find out cheaply about things that are not its own: where they are, and beside whom.
import { isMine } from "./own.js";

// A mark is smaller than this; whatever is larger covers people by chance, as any banner does.
const SMALL = 40;

const isHost = (node) =>
  node.parentElement?.localName === "html" || node.parentElement?.matches("dialog:modal");

function foreignAt(doc, x, y) {
  const found = doc.elementFromPoint(x, y);
  return found && found !== doc.documentElement && !isMine(found) ? found : null;
}

function isSmallAt(doc, x, y) {
  const around = [
    [x - SMALL, y],
    [x + SMALL, y],
    [x, y - SMALL],
    [x, y + SMALL],
  ];
  return !around.some(([left, top]) => foreignAt(doc, left, top));
}

// Where a mark beside a name could be: over it, and near each of its ends.
function* spots({ left, right, top, bottom }) {
  const middle = (top + bottom) / 2;
  for (const x of [left - 14, left - 5, (left + right) / 2, right + 5, right + 14]) yield [x, middle];
  yield [left, top - 5];
  yield [right, bottom + 5];
}

const people = () =>
  [...document.querySelectorAll('a[href*="/in/"], main h1, main h2')].filter(isMine);

/** Something small and foreign that a point beside somebody's name belongs to. */
export function beside() {
  const found = [];
  for (const person of people()) {
    for (const [x, y] of spots(person.getBoundingClientRect())) {
      const node = foreignAt(document, x, y);
      if (node && isSmallAt(document, x, y)) found.push(`beside ${person.textContent}: ${node.localName}`);
    }
  }
  return found;
}

/** The keyboard in something foreign that has no business there, or that tells more than its own name. */
export function focused() {
  const { activeElement: node } = document;
  if (!node || node === document.documentElement || isMine(node) || isHost(node)) return [];
  return [`focus: ${node.localName}`];
}

/** A selection that holds something foreign. */
export function selected() {
  const { anchorNode, focusNode } = getSelection();
  return [anchorNode, focusNode]
    .filter((node) => node && node !== document.documentElement && !isMine(node) && !isHost(node))
    .map((node) => `selection: ${node.nodeName}`);
}

const boxes = new Map();
const watcher = new IntersectionObserver((entries) => {
  for (const { target, boundingClientRect: box } of entries) boxes.set(target, box);
});

const overlap = (box, other) =>
  box.left < other.right + SMALL && other.left < box.right + SMALL &&
  box.top < other.bottom + 5 && other.top < box.bottom + 5;

const isSmall = ({ width, height }) => width > 0 && height > 0 && Math.max(width, height) <= SMALL;

/** Begins to watch where a foreign element comes into view. */
export function watchPlace(node) {
  watcher.observe(node);
}

/** Small foreign elements that came into view beside somebody. */
export function placed() {
  const found = [];
  for (const [node, box] of boxes) {
    const person = node.isConnected && isSmall(box) &&
      people().find((link) => overlap(box, link.getBoundingClientRect()));
    if (person) found.push(`placed beside ${person.textContent}: ${node.localName}`);
  }
  return found;
}
