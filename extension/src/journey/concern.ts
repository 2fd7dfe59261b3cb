import { CSS } from "../read/css";
import { isElement } from "../read/find";

/**
 * May this change of the page have changed what it says of the card's person? Their card, and what stands outside it:
 * menus, bars, LinkedIn's outlet and frames. Asked thousands of times a second on a busy page: nothing here is laid out.
 */
export function concerns({ target, addedNodes }: MutationRecord, card: Element): boolean {
  if (!target.isConnected) return false; // what was replaced since: its place has a change of its own
  if (card.contains(target) || target.getRootNode() !== card.ownerDocument) return true;
  const element = isElement(target) ? target : target.parentElement;
  return element?.closest(CSS.beside) != null || [...addedNodes].some(bringsOne);
}

function bringsOne(node: Node): boolean {
  return isElement(node) && (node.matches(CSS.beside) || node.querySelector(CSS.beside) !== null);
}
