// Everybody of a group in My Network, in a native dialog over the page.
import { hydrate, listen } from "./handlers.js";
import { parse } from "./html.js";
import { part } from "./server.js";

const overlay = () => document.querySelector("dialog[data-like=overlay]");

async function content(job) {
  const fragment = parse(await part("cohort", job));
  hydrate(fragment);
  return fragment.firstElementChild;
}

/** Opens it; `run` does the work of its controls. */
export async function showAll(job, run) {
  const dialog = await content(job);
  document.body.append(dialog);
  listen(dialog, run);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}

/** Draws it anew after something was sent. */
export async function redrawOverlay(job) {
  if (!overlay()) return;
  const fresh = await content(job);
  overlay().replaceChildren(...fresh.childNodes);
}

/** Closes it, if it is open. */
export const closeOverlay = () => overlay()?.close();
