// What each control does. One listener at the root, like React.
import { hydrate, listen } from "./handlers.js";
import { parse } from "./html.js";
import { closeMenu, toggleMenu } from "./menu.js";
import { close, note, open, prepare } from "./outlet.js";
import { begin, draw, go, toast } from "./screen.js";
import { act, part } from "./server.js";

async function behaviour() {
  const record = await fetch("/lookalike/scenario.json");
  return record.json();
}

async function send(job, text) {
  close();
  await act("invite", job, text);
  await draw();
  await toast("toast_sent", job);
}

async function connect(job) {
  closeMenu();
  const { invite } = await behaviour();
  if (invite === "direct") return send(job);
  const kind = { dialog: "choose", weekly_limit: "weekly", email: "email" }[invite];
  return open(kind, job);
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
  await draw();
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

const root = document.getElementById("root") ?? document.querySelector("[data-like=root]");
prepare(run);
hydrate(document);
listen(root, run);
const plain = document.getElementById("artdeco-modal-outlet");
if (plain && !root.contains(plain)) listen(plain, run);
const atOnce = await begin();
if (atOnce) run(atOnce);
