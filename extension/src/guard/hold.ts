/**
 * Holding one click and letting exactly that one through again: a token for the element, used up by the click that
 * we make. Nothing else of the user's or of LinkedIn's is kept back.
 */
import { CSS } from "../read/css";
import { everywhere } from "../read/roots";
import { visible } from "../read/visible";

const RELEASED = new WeakSet<Element>();

/** Is this the click that was just released? Uses the token up. */
export function isReleased(element: Element): boolean {
  return RELEASED.delete(element);
}

/** Keeps an event from LinkedIn and from the browser. */
export function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * A function that repeats the held click, once, on the control or on what has taken its place since; `isTheirs` says of
 * such a copy whether it is the same person's: namesakes' buttons look alike.
 */
export function releaser(
  element: Element,
  event: Event,
  isTheirs: (copy: Element) => boolean = () => true,
): () => void {
  let used = false;
  return () => {
    if (used) return;
    used = true;
    const target = element.isConnected ? element : (successor(element, isTheirs) ?? element);
    RELEASED.add(target);
    press(target, event);
    RELEASED.delete(target);
  };
}

/** LinkedIn draws anew all the time: the same control in its new copy (LINKEDIN.md 5), or null. */
function successor(gone: Element, isTheirs: (copy: Element) => boolean): Element | null {
  const alike = everywhere(gone.ownerDocument, CSS.control).filter((element) => isCopy(gone, element));
  const copies = alike.filter(isTheirs);
  return copies.find(visible) ?? copies[0] ?? null;
}

function isCopy(gone: Element, other: Element): boolean {
  const mark = ["href", "componentkey", "aria-label"].find((name) => gone.getAttribute(name));
  return mark !== undefined && gone.getAttribute(mark) === other.getAttribute(mark);
}

/** A plain click as the browser makes it; one with Ctrl, Shift or the middle button as near as a page may. */
function press(element: Element, event: Event): void {
  const keys = "button" in event ? modifiers(event as MouseEvent) : {};
  const plain = !Object.values(keys).some(Boolean);
  if (plain && "click" in element) (element as HTMLElement).click();
  else
    element.dispatchEvent(
      new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, ...keys }),
    );
}

function modifiers(event: MouseEvent): MouseEventInit {
  const { altKey, metaKey, shiftKey } = event;
  return { altKey, metaKey, shiftKey, ctrlKey: event.ctrlKey || event.button === 1 };
}
