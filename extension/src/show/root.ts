import { h } from "./h";
import { drawIn } from "./hush";
import { style } from "./look";
import { goRound } from "./round";

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

function keepToOurselves(host: HTMLElement, shadow: ShadowRoot): void {
  drawIn({
    host,
    hear(event) {
      if (event.type === "keydown") goRound(event as KeyboardEvent, shadow); // whoever listens inside hears none
      if (isRepeated(event) && shadow.activeElement?.localName === "button") event.preventDefault();
    },
  });
  for (const type of BUBBLING)
    shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

/** One plain element with a closed shadow root: the page finds neither our name nor what we show. */
export function createRoot(doc: Document): Root {
  const host = h("div");
  const shadow = host.attachShadow({ mode: "closed" });
  dress(shadow);
  keepToOurselves(host, shadow);
  return {
    shadow,
    mount(within) {
      const home = within?.isConnected ? within : doc.documentElement;
      if (host.parentNode !== home) home.append(host);
    },
    remove() {
      drawIn(undefined);
      host.remove();
    },
  };
}
