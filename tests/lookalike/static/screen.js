// Draws the screen and moves between screens by the History API, leaving the old one for a moment.
import { hydrate } from "./handlers.js";
import { furnish } from "./heavy.js";
import { parse } from "./html.js";
import { closeMenu } from "./menu.js";
import { make } from "./own.js";
import { framed } from "./places.js";
import { takeActions } from "./row.js";
import { part, screen, step } from "./server.js";

const place = () => document.querySelector("[data-like=screen]");
const asked = () => screen(location.pathname + location.search);
let turn = 0;

function emptied() {
  const main = make("main");
  if (document.body.dataset.rehydrated) main.id = "workspace";
  return main;
}

/** Draws the screen of the address anew; React would replace the nodes as well. */
export async function draw() {
  const answer = await asked();
  const content = parse(answer.html);
  const atOnce = content.querySelector("[data-at-once]")?.dataset.do;
  hydrate(content);
  const late = takeActions(content, answer.late);
  (answer.framed ? await framed() : place()).replaceChildren(content);
  late();
  await furnish();
  return { ...answer, atOnce: atOnce && JSON.parse(atOnce) };
}

async function retitle({ title, title_lags: lags }) {
  if (lags) await step("title");
  document.title = title;
}

// LinkedIn leads on from some addresses a moment later: another screen, or the same under its new name.
async function leadOn({ redirect }, mine) {
  if (!redirect) return;
  await step("redirect");
  if (mine !== turn) return;
  const isSame = redirect.startsWith("/in/") && location.pathname.startsWith("/in/");
  history.replaceState({}, "", redirect);
  if (!isSame) await change();
}

/** The first drawing: an empty main until hydration is through. */
export async function begin() {
  await step("hydrate");
  const answer = await draw();
  document.title = answer.title;
  if (document.body.dataset.rehydrated) document.body.dataset.rehydrated = "true";
  leadOn(answer, turn);
  return answer.atOnce;
}

async function change() {
  const mine = ++turn;
  closeMenu();
  const ahead = await asked();
  if (mine === turn && !ahead.title_lags) document.title = ahead.title;
  await step("stale");
  if (mine !== turn) return;
  place().replaceChildren(emptied());
  await step("hydrate");
  if (mine !== turn) return;
  const answer = await draw();
  if (mine !== turn) return;
  retitle(answer);
  leadOn(answer, mine);
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
