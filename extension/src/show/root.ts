import { h } from "./h";
import { style } from "./look";

// The page's shortcuts and focus traps must not see what is typed and focused in here. We are the first to
// listen (document_start), so nobody of the page hears these; what the browser itself does on them it still does.
const OURS = ["keydown", "keyup", "keypress", "focusin", "focusout", "paste", "copy", "cut", "beforeinput"];
const BUBBLING = ["input", "click", "pointerdown", "mousedown", "wheel", "touchstart"];

export interface Root {
  shadow: ShadowRoot;
  /** Puts the host where it is seen: on the page, or in the modal dialog that makes the rest inert. */
  mount(within?: Element | null): void;
  remove(): void;
}

/** Some Firefox versions refuse a sheet made in a content script: then a style element does the same. */
function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    shadow.append(h("style", {}, style));
  }
}

/** A key that is still down, from whatever had the focus before: it presses no button of ours. */
function isRepeated(event: Event): boolean {
  const { repeat, key } = event as KeyboardEvent;
  return repeat && (key === "Enter" || key === " ");
}

function keepToOurselves(doc: Document, host: HTMLElement, shadow: ShadowRoot): () => void {
  const end = new AbortController();
  const stop = (event: Event): void => {
    if (!event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (isRepeated(event) && shadow.activeElement?.localName === "button") event.preventDefault();
  };
  for (const type of OURS)
    doc.defaultView?.addEventListener(type, stop, { capture: true, signal: end.signal });
  for (const type of BUBBLING)
    shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return () => end.abort();
}

/** One plain element with a closed shadow root: the page finds neither our name nor what we show. */
export function createRoot(doc: Document): Root {
  const host = h("div");
  const shadow = host.attachShadow({ mode: "closed" });
  dress(shadow);
  const release = keepToOurselves(doc, host, shadow);
  return {
    shadow,
    mount(within) {
      const home = within?.isConnected ? within : doc.documentElement;
      if (host.parentNode !== home) home.append(host);
    },
    remove() {
      release();
      host.remove();
    },
  };
}
