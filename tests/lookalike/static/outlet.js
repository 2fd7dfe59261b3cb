// Where LinkedIn's dialogs mount: the open shadow root of SDUI pages, else light DOM.
import { hydrate, listen } from "./handlers.js";
import { parse } from "./html.js";
import { part } from "./server.js";

let run = () => {};

function openRoot(host) {
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/static/style.css";
  const place = document.createElement("div");
  root.append(style, place);
  listen(root, run);
  return place;
}

function outlet() {
  const plain = document.getElementById("artdeco-modal-outlet");
  if (plain) return plain;
  const host = document.getElementById("interop-outlet");
  return host.shadowRoot ? host.shadowRoot.lastElementChild : openRoot(host);
}

function watchText(place) {
  const text = place.querySelector("textarea");
  const limit = Number(place.querySelector(".artdeco-counter")?.textContent.split("/")[1]);
  text?.addEventListener("input", () => {
    const { length } = text.value;
    place.querySelector("[data-like=counter]").textContent = length;
    place.querySelector(".artdeco-button--primary").disabled = !length || length > limit;
  });
}

/** Says who does the work of a control in a dialog. */
export function prepare(runner) {
  run = runner;
}

/** Opens a dialog in place of the one that is there. */
export async function open(kind, job) {
  const place = outlet();
  place.replaceChildren(parse(await part(`dialog_${kind}`, job)));
  hydrate(place);
  watchText(place);
  place.querySelector("[role=dialog]").focus();
}

/** The text of the note now, or undefined without a note step. */
export const note = () => outlet().querySelector("textarea")?.value;

/** Closes whatever dialog is open. Nothing is sent. */
export function close() {
  outlet().replaceChildren();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});
