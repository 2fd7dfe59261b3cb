import { CSS } from "./css";
import { all } from "./find";

/**
 * Everywhere LinkedIn draws what one sees as one page: the document, the open shadow root of its outlet, and its own
 * frames, which hold whole parts of it on some accounts (LINKEDIN.md 2, the two hybrids).
 */
export function roots(doc: Document): (Document | ShadowRoot)[] {
  const outlets = all(doc, CSS.interopOutlet).map(({ shadowRoot }) => shadowRoot);
  return [doc, ...outlets.filter((root) => root !== null), ...frames(doc).flatMap(roots)];
}

/** The documents of LinkedIn's own frames; none of a frame that is another site's. */
export function frames(doc: Document): Document[] {
  const inside = all(doc, CSS.frame).map((frame) => (frame as HTMLIFrameElement).contentDocument);
  return inside.filter((frame) => frame !== null && frame !== undefined);
}

/** All matches wherever LinkedIn draws. */
export function everywhere(doc: Document, css: string): Element[] {
  return roots(doc).flatMap((root) => all(root, css));
}
