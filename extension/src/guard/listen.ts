import { frames } from "../read/roots";

const LATE = 200; // milliseconds between looks for a frame whose page can be clicked on long before it has loaded

type Listen = (win: Window, end: AbortSignal) => void;

/**
 * Listens on the page's window and on those of LinkedIn's own frames, also when a frame comes late or loads anew: a
 * frame's events never reach the page around it.
 */
export function everywhere(doc: Document, end: AbortSignal, listen: Listen): void {
  const heard = new WeakSet<Document>();
  const hear = (root: Document) => {
    const win = root.defaultView;
    if (!win || heard.has(root)) return;
    heard.add(root);
    listen(win, end);
    root.addEventListener("load", () => hearFrames(root), { capture: true, signal: end });
    hearFrames(root);
  };
  const hearFrames = (root: Document) => frames(root).forEach(hear);
  const late = setInterval(() => hearFrames(doc), LATE);
  end.addEventListener("abort", () => clearInterval(late));
  hear(doc);
}
