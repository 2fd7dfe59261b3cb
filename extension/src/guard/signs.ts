/**
 * By what a control is known to start an invitation (LINKEDIN.md 3): dated data, newest last. A control is the button or
 * link that was clicked; `at` says where to look for the sign: on the control itself, inside it, or around it.
 */
import { CSS } from "../read/css";
import { invitedName, saysConnect } from "../read/labels";
import { textOf } from "../read/text";

interface Sign {
  name: string;
  at: "self" | "inside" | "around";
  css: string;
  since: string;
  fact: string;
}

export const SIGNS: readonly Sign[] = [
  {
    name: "wrapper of 2025",
    at: "around",
    css: '[data-view-name="edge-creation-connect-action"]',
    since: "2025-06",
    fact: "3",
  },
  { name: "invite address", at: "self", css: CSS.invite, since: "2026-04", fact: "3" },
  { name: "connect icon", at: "inside", css: CSS.connectIcon, since: "2026-05", fact: "3" },
  { name: "state key", at: "around", css: CSS.connectKey, since: "2026-06", fact: "2.2" },
  { name: "cool-down key", at: "around", css: CSS.withdrawnKey, since: "2026-06", fact: "2.2" },
];

/** Is this button or link one that starts an invitation? Labels last: they are the only sign that has a language. */
export function startsInvitation(control: Element): boolean {
  if (control.matches(CSS.pendingKey)) return false;
  return SIGNS.some((sign) => bears(control, sign)) || isLabelled(control);
}

function bears(control: Element, sign: Sign): boolean {
  if (sign.at === "self") return control.matches(sign.css);
  return (sign.at === "inside" ? control.querySelector(sign.css) : control.closest(sign.css)) !== null;
}

/** A mere "Connect" in LinkedIn's own dialogs answers a question about an invitation that is under way (LINKEDIN.md 4). */
function isLabelled(control: Element): boolean {
  if (invitedName(labelOf(control)) !== null) return true;
  return !control.matches(CSS.inLinkOrDialog) && saysConnect(textOf(control));
}

/** The control's label, which LinkedIn puts on a child in menus (LINKEDIN.md 3). */
export function labelOf(control: Element): string {
  const own = control.getAttribute("aria-label");
  return own ?? control.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "";
}
