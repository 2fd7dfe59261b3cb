import type { InviteState } from "../wire/contract";
import { type CardIds, numbersIn } from "./card_ids";
import { CSS } from "./css";
import type { Degree } from "./degree";
import { all, one } from "./find";
import { saysConnect, saysPending } from "./labels";
import { personOfLink } from "./link";
import { textOf } from "./text";
import { visible } from "./visible";

/** Where the person's own controls are: their card, and whatever menu of theirs is open outside it. */
interface Own {
  card: Element;
  ids: CardIds;
  menus: Element[];
}

/** What the page shows about the relationship, from what can be seen only: the ladder of LINKEDIN.md 2.2. */
export function inviteState(card: Element, ids: CardIds, degree: Degree | null): InviteState {
  const own = { card, ids, menus: menusOf(card, ids) };
  if (one(card, CSS.editIntro)) return "self";
  if (degree === 1 || shows(own, CSS.connectedIcon)) return "connected";
  if (isPending(own)) return "pending";
  if (shows(own, CSS.withdrawnKey)) return "withdrawn";
  if (isConnectable(own)) return "connectable";
  return isIncoming(card) ? "incoming" : "unknown";
}

function menusOf(card: Element, ids: CardIds): Element[] {
  const menus = all(card.ownerDocument, CSS.menu).filter((menu) => !card.contains(menu) && visible(menu));
  return menus.filter((menu) => isTheirs(menu, ids));
}

/** A menu is drawn far from the button that opened it: it is theirs if it says so. */
function isTheirs(menu: Element, ids: CardIds): boolean {
  const linked = all(menu, "a[href]").map((link) => personOfLink(link)?.slug);
  const numbers = numbersIn(menu);
  return (
    linked.some((slug) => slug && ids.slugs.has(slug)) ||
    numbers.some((n) => n !== null && ids.numbers.has(n))
  );
}

function places(own: Own): Element[] {
  return [own.card, ...own.menus];
}

function shows(own: Own, css: string): boolean {
  return places(own).some((place) => all(place, css).some(isShownControl));
}

/** A wrapper that stands ready for another state is no control. */
function isShownControl(element: Element): boolean {
  const control = element.closest(CSS.control) ?? one(element, CSS.control);
  return control !== null && visible(control) && visible(element);
}

function isPending(own: Own): boolean {
  if (shows(own, CSS.pendingKey)) return true;
  const controls = places(own).flatMap((place) => all(place, CSS.control));
  return controls.some((control) => visible(control) && isPendingControl(control));
}

export function isPendingControl(control: Element): boolean {
  return (
    saysPending(control.getAttribute("aria-label") ?? "") ||
    (!control.children.length && saysPending(textOf(control)))
  );
}

function isConnectable(own: Own): boolean {
  const links = places(own).flatMap((place) => all(place, CSS.invite));
  if (links.some((link) => visible(link) && own.ids.slugs.has(personOfLink(link)?.slug ?? ""))) return true;
  return shows(own, CSS.connectKey) || shows(own, CSS.connectIcon) || says(own.card);
}

function says(card: Element): boolean {
  return all(card, CSS.control).some((control) => visible(control) && saysConnect(textOf(control)));
}

/** Accept, Ignore, More and nothing else: three buttons, of which one opens a menu. Confidence C. */
function isIncoming(card: Element): boolean {
  const more = all(card, "button[aria-expanded]").find(visible);
  const row = more && rowOf(more, card);
  if (!row || all(card, CSS.message).some(visible)) return false;
  const buttons = all(row, "button").filter(visible);
  const others = buttons.filter((button) => button !== more);
  return others.length === 2 && others.every(couldAnswer);
}

function rowOf(more: Element, card: Element): Element | null {
  let row = more.parentElement;
  while (row && row !== card && all(row, "button").length < 3) row = row.parentElement;
  return row;
}

function couldAnswer(button: Element): boolean {
  return (
    button.hasAttribute("aria-label") && !button.hasAttribute("aria-expanded") && !one(button, CSS.otherIcon)
  );
}
