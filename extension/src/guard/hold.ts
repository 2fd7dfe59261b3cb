/**
 * Holding one click and letting exactly that one through again: a token for the element, used up by the click that
 * we make. Nothing else of the user's or of LinkedIn's is kept back.
 */
import { CSS } from "../read/css";
import { all } from "../read/find";
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

/** A function that repeats the held click, once, on the control or on what has taken its place since. */
export function releaser(element: Element, event: Event): () => void {
  let used = false;
  return () => {
    if (used) return;
    used = true;
    const target = element.isConnected ? element : (successor(element) ?? element);
    RELEASED.add(target);
    press(target, event);
    RELEASED.delete(target);
  };
}

/** LinkedIn draws anew all the time: the same control in its new copy (LINKEDIN.md 5), or null. */
function successor(gone: Element): Element | null {
  const copies = all(gone.ownerDocument, CSS.control).filter((element) => isCopy(gone, element));
  return copies.find(visible) ?? copies[0] ?? null;
}

function isCopy(gone: Element, other: Element): boolean {
  const mark = ["href", "componentkey", "aria-label"].find((name) => gone.getAttribute(name));
  return mark !== undefined && gone.getAttribute(mark) === other.getAttribute(mark);
}

/** A plain click as the browser makes it; one with Ctrl, Shift or the middle button as near as a page may. */
function press(element: Element, event: Event): void {
  const keys = event instanceof MouseEvent ? modifiers(event) : {};
  const plain = !Object.values(keys).some(Boolean);
  if (plain && element instanceof HTMLElement) element.click();
  else
    element.dispatchEvent(
      new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, ...keys }),
    );
}

function modifiers(event: MouseEvent): MouseEventInit {
  const { altKey, metaKey, shiftKey } = event;
  return { altKey, metaKey, shiftKey, ctrlKey: event.ctrlKey || event.button === 1 };
}
