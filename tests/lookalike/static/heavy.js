// A page like a long feed: many nodes in main, and changes all the time, in main and outside it.
import { make, mine } from "./own.js";
import { behaviour } from "./server.js";

const NODES_OF_A_POST = 7;
const TICKS_A_SECOND = 20;
const turns = { count: 0 };

function line(text) {
  const node = make("p");
  node.append(mine(document.createTextNode(text)));
  return node;
}

function post(number) {
  const node = make("article");
  const head = make("header");
  const picture = make("figure");
  head.append(picture, line(`${number}`));
  const body = make("div");
  body.append(line("· · ·"), line("· ·"));
  node.append(head, body);
  return node;
}

function column(nodes) {
  const place = make("div");
  place.dataset.testid = "lazy-column";
  const posts = Math.ceil(nodes / NODES_OF_A_POST);
  for (let number = 0; number < posts; number += 1) place.append(post(number));
  return place;
}

// Outside main, as counters and presence dots in the navigation are.
function ticker() {
  const place = make("footer");
  place.append(...Array.from({ length: 20 }, (_, number) => post(number)));
  return place;
}

const CHANGES = [
  (node) => (node.querySelector("p").firstChild.data = `${turns.count}`),
  (node) => node.setAttribute("data-turn", turns.count),
  (node) => node.replaceWith(post(turns.count)),
  (node) => node.classList.toggle("is-new"),
];

function change(places) {
  turns.count += 1;
  const posts = places[turns.count % places.length]?.children ?? [];
  const node = posts[(turns.count * 7) % posts.length];
  if (node) CHANGES[Math.floor(turns.count / places.length) % CHANGES.length](node);
}

/** Adds the column to a screen that has just been drawn. */
export async function furnish() {
  const { nodes } = await behaviour();
  if (nodes) document.querySelector("main").append(column(nodes));
}

/** Begins to change `mutations` nodes a second, half of them in main. */
export function keepChanging({ mutations }) {
  if (!mutations) return;
  const footer = ticker();
  document.body.append(footer);
  setInterval(() => {
    const inMain = document.querySelector("main > [data-testid=lazy-column]");
    for (let n = 0; n < mutations / TICKS_A_SECOND; n += 1) change([inMain, footer]);
  }, 1000 / TICKS_A_SECOND);
}
