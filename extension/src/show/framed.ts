import type { Point } from "./mark_spot";

/** Where a point of a document is in the window: elsewhere when the document is a frame's. */
export function inWindow(doc: Document, point: Point): Point {
  const frame = frameOf(doc);
  return frame ? inWindow(frame.ownerDocument, around(frame, point)) : point;
}

/** Is that point of a document to be seen, with nothing over the frame that it is in? */
export function isOpen(doc: Document, point: Point): boolean {
  const frame = frameOf(doc);
  if (!frame) return true;
  const { x, y } = around(frame, point);
  const outside = frame.ownerDocument;
  return outside.elementFromPoint(x, y) === frame && isOpen(outside, { x, y });
}

function frameOf(doc: Document): Element | null {
  return doc === document ? null : (doc.defaultView?.frameElement ?? null);
}

/** The same point for the document around the frame. */
function around(frame: Element, { x, y }: Point): Point {
  const { left, top } = frame.getBoundingClientRect();
  return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop };
}
