import { isOpen } from "./framed";
import type { Place } from "./views";

/** Of a mark, in CSS pixels. */
export const SIZE = 18;
const GAP = 4;
const MOST = 200; // pieces of a card that are looked at
const PIECES = "button, img, svg, input, textarea";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a mark stands beside the end of the name, in pixels; false when it reads to the left. */
export interface Spot {
  x: number;
  y: number;
  leftward: boolean;
}

export interface Point {
  x: number;
  y: number;
}

/**
 * Finds room: after the name or what follows it in its line, else at a free corner of the card. Null without a box.
 * Where reading goes to the left, the same is found in a mirror.
 */
export function spotOf({ beside, card }: Place): Spot | null {
  const leftward = getComputedStyle(beside).direction === "rtl";
  const name = lineOf(beside);
  if (!name) return null;
  const seen = (box: Box): Box => (leftward ? { ...box, left: -box.right, right: -box.left } : box);
  const line = seen(name);
  const around = seen(card.getBoundingClientRect());
  const taken = takenIn(card).map(seen);
  const window = leftward ? 0 : beside.ownerDocument.documentElement.clientWidth;
  const end = Math.min(line.right, around.right);
  const to = inLine(line, end, taken, Math.min(around.right, window)) ?? corner(around, taken);
  return { x: Math.round(to.x - line.right), y: Math.round(to.y - line.top), leftward };
}

/** Where that is now: left and top in the name's own document. */
export function pointOf(line: Box, { x, y, leftward }: Spot): Point {
  const at = leftward ? line.left - x - SIZE : line.right + x;
  return { x: Math.round(at), y: Math.round(line.top + y) };
}

/** The box of the last line of a text, or null while it has none. */
export function lineOf(element: Element): Box | null {
  const boxes = textBoxes(element);
  const last = boxes.at(-1);
  if (!last) return null;
  const middle = (last.top + last.bottom) / 2;
  const line = boxes.filter(({ top, bottom }) => top < middle && middle < bottom);
  return {
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    top: last.top,
    bottom: last.bottom,
  };
}

/** Can it be seen there, not scrolled out of its box and not under something else? */
export function isSeen({ beside, card }: Place, line: Box, point: Point): boolean {
  const root = beside.getRootNode() as Document | ShadowRoot;
  const at = (x: number, y: number) => root.elementFromPoint(x, y);
  const middle = { x: point.x + SIZE / 2, y: point.y + SIZE / 2 };
  if (!isOpen(beside.ownerDocument, middle)) return false;
  const here = at(middle.x, middle.y);
  if (card.contains(here)) return true;
  // Beside a card without a margin of its own, or where the page shows through what was scrolled away.
  return (
    here?.contains(card) === true &&
    card.contains(at((line.left + line.right) / 2, (line.top + line.bottom) / 2))
  );
}

function textBoxes(node: Node): Box[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** The boxes of all that can be read or pressed in a card. */
function takenIn(card: Element): Box[] {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const boxes = [...card.querySelectorAll(PIECES)]
    .slice(0, MOST)
    .map((piece) => piece.getBoundingClientRect());
  const all: Box[] = boxes.filter(({ width }) => width > 1);
  for (let left = MOST; left > 0 && walker.nextNode(); left -= 1) {
    if (walker.currentNode.nodeValue?.trim()) all.push(...textBoxes(walker.currentNode));
  }
  return all;
}

function boxAt(x: number, y: number): Box {
  return { left: x, top: y, right: x + SIZE, bottom: y + SIZE };
}

function isOver(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function inLine(line: Box, end: number, taken: Box[], limit: number): Point | null {
  const y = (line.top + line.bottom - SIZE) / 2;
  let x = end + GAP;
  for (const other of [...taken].sort((one, next) => one.left - next.left)) {
    if (isOver(boxAt(x, y), other)) x = other.right + GAP;
  }
  return x + SIZE <= limit ? { x, y } : null;
}

function corner({ left, top, right, bottom }: Box, taken: Box[]): Point {
  const [first, last] = [right - SIZE - 2, bottom - SIZE - 2];
  const corners = [
    { x: first, y: top + 2 },
    { x: first, y: last },
    { x: left + 2, y: last },
    { x: left + 2, y: top + 2 },
  ];
  const free = corners.find(({ x, y }) => !taken.some((other) => isOver(boxAt(x, y), other)));
  return free ?? { x: first, y: top - SIZE / 2 };
}
