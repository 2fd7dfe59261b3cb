import { CSS } from "../read/css";
import type { Profile } from "../wire/contract";
import { ownerOf } from "./owner";
import { type Surface, startsInvitation, surfaceOf } from "./surfaces";

/** A button or link that starts an invitation, and whose it is; `owner` null when that cannot be told. */
export interface Control {
  element: Element;
  surface: Surface;
  owner: Profile | null;
}

/** The Connect control that an event is for, or null. `path`: the event's composed path, through open shadow roots. */
export function controlIn(path: readonly EventTarget[]): Element | null {
  const elements = path.filter((target) => target instanceof Element);
  const control = elements.find((element) => element.matches(CSS.control)) ?? keyed(elements);
  return control && startsInvitation(control) ? control : null;
}

/** A wrapper with LinkedIn's state key, where no button is inside it yet. */
function keyed(elements: Element[]): Element | undefined {
  return elements.find((element) => element.matches(CSS.connectKey));
}

export function describe(element: Element): Control {
  const url = element.ownerDocument.location.href;
  return { element, surface: surfaceOf(url), owner: ownerOf(element, url) };
}
