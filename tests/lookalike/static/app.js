// What each control does. One listener at the root, like React.
import { hydrate, listen } from "./handlers.js";
import { keepChanging } from "./heavy.js";
import { parse } from "./html.js";
import { closeMenu, toggleMenu } from "./menu.js";
import { close, note, open } from "./outlet.js";
import { closeOverlay, redrawOverlay, showAll } from "./overlay.js";
import { mine } from "./own.js";
import { prepare } from "./places.js";
import { redrawEvery } from "./redraw.js";
import { begin, draw, go, toast } from "./screen.js";
import { act, behaviour, part } from "./server.js";

// The first dialog by what LinkedIn does about a click (scenario.py); `direct` has none.
const FIRST = {
  dialog: "choose",
  near_limit: "choose",
  weekly_limit: "weekly",
  email: "email",
  know: "know",
};

async function drawAll(job) {
  await draw();
  await redrawOverlay(job);
}

async function send(job, text) {
  close();
  await act("invite", job, text);
  await drawAll(job);
  await toast("toast_sent", job);
  const { invite } = await behaviour();
  if (invite === "near_limit") await open("near", job);
}

async function connect(job) {
  closeMenu();
  const { invite } = await behaviour();
  return invite === "direct" ? send(job) : open(FIRST[invite], job);
}

async function addNote(job) {
  const { notes_left: left, note_limit: limit } = await behaviour();
  return open(limit === 200 && left <= 0 ? "upsell" : "note", job);
}

async function askWithdraw(job) {
  closeMenu();
  document.body.append(parse(await part("withdraw", job)));
  const dialog = document.body.lastElementChild;
  hydrate(dialog);
  listen(dialog, run);
  dialog.showModal();
}

async function withdraw(job, node) {
  node.closest("dialog").remove();
  await act("withdraw", job);
  await drawAll(job);
  await toast("toast_withdrawn", job);
}

async function answer(action, job) {
  await act(action, job);
  await draw();
}

const JOBS = {
  nothing: () => {},
  cooling: () => {},
  go: (_, node) => go(node.href),
  menu: (job, node) => toggleMenu(job, node, run),
  show_all: (job) => showAll(job, run),
  close_overlay: closeOverlay,
  connect,
  send_now: (job) => send(job),
  choose: (job) => open("choose", job),
  add_note: addNote,
  send_plain: (job) => send(job),
  send_note: (job) => send(job, note()),
  close,
  ask_withdraw: askWithdraw,
  close_withdraw: (_, node) => node.closest("dialog").remove(),
  withdraw,
  accept: (job) => answer("accept", job),
  ignore: (job) => answer("ignore", job),
};

function run(job, node) {
  return JOBS[job.do](job, node);
}

mine(document.head);
mine(document.body);
const root = document.getElementById("root") ?? document.querySelector("[data-like=root]");
prepare(run);
hydrate(document);
listen(root, run);
const atOnce = await begin();
if (atOnce) run(atOnce);
const scenario = await behaviour();
redrawEvery(scenario.redraw_ms);
keepChanging(scenario);
