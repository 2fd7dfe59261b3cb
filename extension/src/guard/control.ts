import { CSS } from "../read/css";
import { isElement } from "../read/find";
import type { Profile } from "../wire/contract";
import { ownerOf } from "./owner";
import { startsInvitation } from "./signs";
import { surfaceOf } from "./surfaces";

/** A button or link that starts an invitation, and whose it is; `owner` null when that cannot be told. */
export interface Control {
  element: Element;
  owner: Profile | null;
  /** It may send without LinkedIn's dialog, thus without a note. */
  atOnce: boolean;
}

/** The Connect control that an event is for, or null. `path`: the event's composed path, through open shadow roots. */
export function controlIn(path: readonly EventTarget[]): Element | null {
  const elements = path.filter(isElement);
  const control = elements.find((element) => element.matches(CSS.control)) ?? keyed(elements);
  return control && startsInvitation(control) ? control : null;
}

/** A wrapper with LinkedIn's state key, where no button is inside it yet. */
function keyed(elements: Element[]): Element | undefined {
  return elements.find((element) => element.matches(CSS.connectKey));
}

/** `doc`: the page's own, also for a control in one of its frames. */
export function describe(element: Element, doc: Document): Control {
  const atOnce = surfaceOf(element)?.sends === "at_once" && !element.matches(CSS.invite);
  return { element, owner: ownerOf(element, doc), atOnce };
}
