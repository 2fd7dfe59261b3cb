// The three places where LinkedIn's dialogs mount: light DOM, the open shadow root, the frame (LINKEDIN.md 2, 4).
import { listen } from "./handlers.js";
import { make } from "./own.js";

let run = () => {};
const known = new WeakSet();

/** Says who does the work of a control in a dialog. */
export function prepare(runner) {
  run = runner;
}

function listenOnce(root) {
  if (!known.has(root)) listen(root, run);
  known.add(root);
}

function styled(root) {
  const style = make("link");
  style.rel = "stylesheet";
  style.href = "/static/style.css";
  root.append(style, make("div"), make("div"));
  return root;
}

/** The open shadow root of SDUI pages: the profile's row in hybrid ones, and the place of dialogs. */
export function shadow() {
  const host = document.getElementById("interop-outlet");
  const root = host.shadowRoot ?? styled(host.attachShadow({ mode: "open" }));
  listenOnce(root);
  const [style, actions, dialogs] = root.children;
  return { style, actions, dialogs };
}

/** Resolves when what is in the shadow root looks as it should. */
export async function dressed() {
  const { style } = shadow();
  if (!style.sheet) await new Promise((done) => style.addEventListener("load", done, { once: true }));
}

async function loaded(frame) {
  if (frame.contentDocument.readyState === "complete" && frame.contentDocument.URL.includes("/preload/")) return;
  await new Promise((done) => frame.addEventListener("load", done, { once: true }));
}

/** The frame that lies unseen behind the page, brought before it. */
async function brought(how) {
  const frame = document.querySelector("[data-testid=interop-iframe]");
  await loaded(frame);
  frame.dataset[how] = "";
  frame.removeAttribute("aria-hidden");
  listenOnce(frame.contentDocument);
  return frame.contentDocument;
}

const raised = async () => (await brought("raised")).getElementById("artdeco-modal-outlet");

/** Where a whole page is drawn in the frame, below LinkedIn's navigation. */
export const framed = async () => (await brought("whole")).querySelector("[data-like=screen]");

function light() {
  let place = document.getElementById("artdeco-modal-outlet");
  if (!place) {
    place = make("div");
    place.id = "artdeco-modal-outlet";
    document.body.append(place);
  }
  listenOnce(place);
  return place;
}

const isSdui = () => document.getElementById("interop-outlet") !== null;
const hasOwnPlace = () => document.getElementById("artdeco-modal-outlet") !== null;

/** The element in which a dialog goes. `where`: shadow, light, frame, or null for LinkedIn's way. */
export async function placeOf(where) {
  if (!isSdui() || where === "light" || (!where && hasOwnPlace())) return light();
  return where === "frame" ? raised() : shadow().dialogs;
}

/** Puts the frame behind the page again. */
export function lower() {
  const frame = document.querySelector("[data-raised]");
  frame?.removeAttribute("data-raised");
  frame?.setAttribute("aria-hidden", "true");
}
