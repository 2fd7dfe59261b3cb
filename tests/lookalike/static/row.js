// The profile's row of buttons: it may come a step later than its card, and stand in the interop shadow root.
import { mine } from "./own.js";
import { dressed, shadow } from "./places.js";
import { step } from "./server.js";

function beside(row, slot) {
  const { left, top } = slot.getBoundingClientRect();
  row.style.position = "absolute";
  row.style.left = `${left + scrollX}px`;
  row.style.top = `${top + scrollY}px`;
}

// Hybrid pages leave an empty place in the card and draw the row over it, in the shadow root.
function over(row, slot) {
  const { actions } = shadow();
  slot.dataset.slot = "";
  row.removeAttribute("data-like");
  actions.replaceChildren(row);
  beside(row, slot);
  addEventListener("resize", () => slot.isConnected && beside(row, slot));
}

function put(row, slot, isHybrid) {
  if (isHybrid) over(row, slot);
  else slot.replaceWith(row);
}

/** Takes the row out of a screen that is about to be shown; the returned function puts it where it belongs. */
export function takeActions(content, isLate) {
  const row = content.querySelector("[data-late]");
  const old = document.getElementById("interop-outlet")?.shadowRoot;
  if (old) shadow().actions.replaceChildren();
  if (!row) return () => {};
  row.removeAttribute("data-late");
  const isHybrid = row.dataset.like === "actions";
  if (!isLate && !isHybrid) return () => {};
  const slot = mine(row.cloneNode(false));
  row.replaceWith(slot);
  return async () => {
    if (isLate) await step("actions");
    if (isHybrid) await dressed();
    if (slot.isConnected) put(row, slot, isHybrid);
  };
}
