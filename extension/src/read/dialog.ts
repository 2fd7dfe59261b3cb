/** LinkedIn's invitation dialog, in the page or in the open shadow root of its outlet (LINKEDIN.md 4). */
import { CSS } from "./css";
import { all, one } from "./find";
import { visible } from "./visible";

/** The roots in which LinkedIn opens dialogs. */
export function dialogRoots(doc: Document): ParentNode[] {
  const outlet = one(doc, CSS.interopOutlet)?.shadowRoot;
  return outlet ? [doc, outlet] : [doc];
}

/** The invitation's dialog, or null while none is open. */
export function inviteDialog(doc: Document): Element | null {
  const open = dialogRoots(doc).flatMap((root) => all(root, CSS.inviteDialog));
  return open.filter(visible).at(-1) ?? null;
}

/** The button among these that would send the invitation, or null. */
export function sendButtonIn(path: readonly EventTarget[]): HTMLButtonElement | null {
  const button = path.find((target) => target instanceof Element && target.matches(CSS.send));
  const inDialog = button instanceof HTMLButtonElement && button.closest(CSS.inviteDialog);
  return inDialog ? button : null;
}

export function sendButton(dialog: Element): HTMLButtonElement | null {
  return one(dialog, CSS.send) as HTMLButtonElement | null;
}

export function noteField(dialog: Element): HTMLTextAreaElement | null {
  return one(dialog, CSS.noteField) as HTMLTextAreaElement | null;
}

/** LinkedIn's own way to the note's field; null once it is there. */
export function addNoteButton(dialog: Element): HTMLElement | null {
  return noteField(dialog) ? null : (one(dialog, CSS.addNote) as HTMLElement | null);
}

/** Does LinkedIn sell Premium where the note's field would be? The month's notes are used up then. */
export function upsells(doc: Document): boolean {
  return dialogRoots(doc).some((root) => all(root, CSS.upsell).some(visible));
}

/** The page's counter, "83/200": how long LinkedIn finds the note, and how long it may be. Null without one. */
export function counter(dialog: Element): { length: number; limit: number } | null {
  const leaves = all(dialog, "*").filter((element) => element.children.length === 0);
  const found = leaves
    .map((element) => /^(\d+)\s*\/\s*(\d+)$/.exec((element.textContent ?? "").trim()))
    .find(Boolean);
  return found ? { length: Number(found[1]), limit: Number(found[2]) } : null;
}
