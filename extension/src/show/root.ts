import { h } from "./h";
import { STYLE } from "./style";

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

function dress(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
}

/** Some Firefox versions refuse a sheet made in a content script: then a style element does the same. */
function dressSomehow(shadow: ShadowRoot): void {
  try {
    dress(shadow);
  } catch {
    shadow.append(h("style", {}, STYLE));
  }
}

function keepToOurselves(doc: Document, host: HTMLElement, shadow: ShadowRoot): () => void {
  const view = doc.defaultView;
  const stop = (event: Event): void => {
    if (event.composedPath().includes(host)) event.stopImmediatePropagation();
  };
  for (const type of OURS) view?.addEventListener(type, stop, true);
  for (const type of BUBBLING)
    shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return () => {
    for (const type of OURS) view?.removeEventListener(type, stop, true);
  };
}

/** One plain element with a closed shadow root: the page finds neither our name nor what we show. */
export function createRoot(doc: Document): Root {
  const host = h("div");
  const shadow = host.attachShadow({ mode: "closed" });
  dressSomehow(shadow);
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
