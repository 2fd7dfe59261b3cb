// The More menu: a portal outside main in SDUI, a dropdown beside its button in Ember. Renders in steps.
import { hydrate, listen } from "./handlers.js";
import { parse } from "./html.js";
import { make } from "./own.js";
import { part, step } from "./server.js";

const isSdui = () => document.querySelector("meta[name=como-pk]") !== null;

function place(opener, run) {
  if (!isSdui()) return opener.parentElement;
  const portal = make("div");
  portal.dataset.floatingUiPortal = "";
  document.body.append(portal);
  listen(portal, run);
  return portal;
}

function show(menu, opener) {
  if (!menu.hasAttribute("popover")) return;
  menu.showPopover();
  const { left, top, bottom } = opener.getBoundingClientRect();
  menu.style.left = `${left}px`;
  if (bottom < innerHeight / 2) menu.style.top = `${bottom + 4}px`;
  else menu.style.bottom = `${innerHeight - top + 4}px`;
}

/** Closes the menu that is open, if one is. */
export function closeMenu() {
  document.querySelector("[data-floating-ui-portal]")?.remove();
  document.querySelector(".artdeco-dropdown__content")?.remove();
  for (const opener of document.querySelectorAll("[aria-expanded=true]")) {
    opener.setAttribute("aria-expanded", "false");
  }
}

/** Opens the menu, or closes it when this button had opened it. */
export async function toggleMenu(job, opener, run) {
  const wasOpen = opener.getAttribute("aria-expanded") === "true";
  closeMenu();
  if (wasOpen) return;
  opener.setAttribute("aria-expanded", "true");
  const content = parse(await part(isSdui() ? "menu_sdui" : "menu_ember", job));
  hydrate(content);
  const menu = content.firstElementChild;
  place(opener, run).append(menu);
  show(menu, opener);
  await step("menu");
  const late = menu.querySelector("[data-like=late]");
  late.hidden = false;
  late.removeAttribute("data-like");
}
