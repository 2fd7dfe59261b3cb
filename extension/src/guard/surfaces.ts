/**
 * Where an invitation can start (LINKEDIN.md 3): dated data, newest last. A control is the button or link that was
 * clicked; `at` says where to look for the mark: on the control itself, inside it, or around it.
 */
import { CSS } from "../read/css";
import { invitedName, saysConnect } from "../read/labels";
import { textOf } from "../read/text";
import type { Profile } from "../wire/contract";

export type Surface = NonNullable<Profile["surface"]>;

interface Mark {
  name: string;
  at: "self" | "inside" | "around";
  css: string;
  since: string;
  fact: string;
}

export const MARKS: readonly Mark[] = [
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

/** Bars that belong to the page's own person although they stand outside the card. */
export const OWN_BARS = [
  { css: ".pvs-sticky-header-profile-actions__action", since: "2026-05", fact: "3" },
  { css: '[data-sdui-screen$=".profile.Profile"] [role="toolbar"]', since: "2026-04", fact: "3" },
];

const PAGES: readonly { path: RegExp; surface: Surface }[] = [
  { path: /^\/preload\/(?:search-)?custom-invite\b/, surface: "invite" },
  { path: /^\/search\b/, surface: "search" },
  { path: /^\/mynetwork\b/, surface: "network" },
  { path: /^\/company\b/, surface: "company" },
];

/** On which of LinkedIn's surfaces the address is. */
export function surfaceOf(url: string): Surface {
  const path = new URL(url).pathname;
  return PAGES.find((page) => page.path.test(path))?.surface ?? "profile";
}

/** Is this button or link one that starts an invitation? Labels last: they are the only mark that has a language. */
export function startsInvitation(control: Element): boolean {
  if (control.matches(CSS.pendingKey)) return false;
  return MARKS.some((mark) => bears(control, mark)) || isLabelled(control);
}

function bears(control: Element, mark: Mark): boolean {
  if (mark.at === "self") return control.matches(mark.css);
  return (mark.at === "inside" ? control.querySelector(mark.css) : control.closest(mark.css)) !== null;
}

function isLabelled(control: Element): boolean {
  return (
    invitedName(labelOf(control)) !== null || (!control.matches("a[href]") && saysConnect(textOf(control)))
  );
}

/** The control's label, which LinkedIn puts on a child in menus (LINKEDIN.md 3). */
export function labelOf(control: Element): string {
  const own = control.getAttribute("aria-label");
  return own ?? control.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "";
}
