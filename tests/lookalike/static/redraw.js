// React draws cards anew all the time: the same markup in new nodes (LINKEDIN.md 5).
import { renewed } from "./handlers.js";

const CARDS = "main section, main [role=listitem], main li, [role=toolbar], dialog[open] [role=listitem]";

function isInnermost(card) {
  return card.querySelector("section, li, [role=listitem]") === null;
}

/** Replaces the nodes of every card each `pause` milliseconds; 0 never does. */
export function redrawEvery(pause) {
  if (!pause) return;
  setInterval(() => {
    const cards = [...document.querySelectorAll(CARDS)].filter(isInnermost);
    for (const card of cards) card.replaceWith(renewed(card));
  }, pause);
}
