// LinkedIn's dialogs: opened in their place, closed by Escape, by their buttons, or by sending.
import { hydrate } from "./handlers.js";
import { parse } from "./html.js";
import { lower, placeOf } from "./places.js";
import { behaviour, part, step } from "./server.js";

let place = null;

// A dialog's last button works only when there is something to send: a note, an address, an answer.
const FILLED = {
  textarea: ({ value }, limit) => value.length > 0 && value.length <= limit,
  "input[type=email]": (input) => input.value !== "" && input.checkValidity(),
  "input[type=radio]": ({ checked }) => checked,
};

function watch() {
  const limit = Number(place.querySelector(".artdeco-counter")?.textContent.split("/")[1]);
  const counter = place.querySelector("[data-like=counter]");
  const primary = place.querySelector(".artdeco-button--primary");
  for (const [css, isFilled] of Object.entries(FILLED)) {
    for (const input of place.querySelectorAll(css)) {
      input.addEventListener("input", () => {
        if (counter) counter.firstChild.data = input.value.length;
        primary.disabled = !isFilled(input, limit);
      });
    }
  }
}

function closeOnEscape(event) {
  if (event.key === "Escape") close();
}

/** Opens a dialog in place of the one that is there. */
export async function open(kind, job) {
  const { outlet } = await behaviour();
  const content = parse(await part(`dialog_${kind}`, job));
  if (outlet === "frame") await step("frame");
  place = await placeOf(outlet);
  place.replaceChildren(content);
  hydrate(place);
  watch();
  place.ownerDocument.addEventListener("keydown", closeOnEscape);
  place.querySelector("[role=dialog]").focus();
}

/** The text of the note now, or undefined without a note step. */
export const note = () => place?.querySelector("textarea")?.value;

/** Closes whatever dialog is open. Nothing is sent. */
export function close() {
  place?.replaceChildren();
  lower();
}
