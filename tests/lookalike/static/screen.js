// Draws the screen and moves between screens by the History API, leaving the old one for a moment.
import { hydrate } from "./handlers.js";
import { parse } from "./html.js";
import { closeMenu } from "./menu.js";
import { part, screen, step } from "./server.js";

const place = () => document.querySelector("[data-like=screen]");
let turn = 0;

function emptied() {
  const main = document.createElement("main");
  if (document.body.dataset.rehydrated) main.id = "workspace";
  return main;
}

/** Draws the screen of the address anew; React would replace the nodes as well. */
export async function draw() {
  const { title, html } = await screen(location.pathname + location.search);
  const content = parse(html);
  const atOnce = content.querySelector("[data-at-once]")?.dataset.do;
  hydrate(content);
  place().replaceChildren(content);
  document.title = title;
  return atOnce && JSON.parse(atOnce);
}

/** The first drawing: an empty main until hydration is through. */
export async function begin() {
  await step("hydrate");
  const atOnce = await draw();
  if (document.body.dataset.rehydrated) document.body.dataset.rehydrated = "true";
  return atOnce;
}

async function change() {
  const mine = ++turn;
  closeMenu();
  const { title } = await screen(location.pathname + location.search);
  document.title = title;
  await step("stale");
  if (mine !== turn) return;
  place().replaceChildren(emptied());
  await step("hydrate");
  if (mine === turn) await draw();
}

/** Follows a link without loading a page. */
export function go(href) {
  history.pushState({}, "", href);
  scrollTo(0, 0);
  return change();
}

/** A short message at the edge of the window. */
export async function toast(kind, job) {
  document.querySelector("[data-like=toasts]").append(parse(await part(kind, job)));
}

addEventListener("popstate", change);
addEventListener("scroll", () => document.body.toggleAttribute("data-scrolled", scrollY > 240), {
  passive: true,
});
