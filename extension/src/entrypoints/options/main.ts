import { changed } from "../../screens/changes";
import { element } from "../../screens/element";
import { present, prose } from "../../show/h";
import { stateWords } from "../../show/words";
import { type Status, tell } from "../../wire/messages";

const LOOPBACK = { origins: ["http://127.0.0.1/*"] };

const consent = element("consent", HTMLInputElement);
const notifyMe = element("notify-me", HTMLInputElement);
const inPanel = element("where-panel", HTMLInputElement);
const code = element("code", HTMLTextAreaElement);
const pairButton = element("pair-button", HTMLButtonElement);
const form = element("pair-form", HTMLFormElement);
const told = element("status", HTMLParagraphElement);
const trouble = element("trouble", HTMLParagraphElement);

function spoken(text: string): (Node | string)[] {
  return prose(text).filter((part): part is Node | string => Boolean(part));
}

function say(text: string, good = false): void {
  told.replaceChildren(...spoken(text));
  told.classList.toggle("good", good);
}

function showTrouble(status: Status): void {
  const words = status.paired ? stateWords(status.state) : null;
  trouble.hidden = words === null;
  trouble.replaceChildren(...spoken(words === null ? "" : `${words.title} ${words.text}`));
}

function showChanges({ changes }: Status): void {
  const place = element("changes", HTMLElement);
  place.hidden = changes.length === 0;
  place.replaceChildren(...present(changed(changes)));
}

function show(status: Status): void {
  consent.checked = status.consented;
  code.disabled = !status.consented;
  pairButton.disabled = !status.consented;
  form.hidden = status.paired;
  element("paired", HTMLDivElement).hidden = !status.paired;
  element("allow", HTMLDivElement).hidden = status.allowed;
  element(`limit-${status.noteLimit}`, HTMLInputElement).checked = true;
  element(`where-${status.where}`, HTMLInputElement).checked = true;
  showTrouble(status);
  showChanges(status);
}

let turn = 0;

/** Shows how things are; an answer that a later question has overtaken is not shown any more. */
async function refresh(): Promise<Status> {
  const mine = ++turn;
  const status = await tell("status", {});
  if (mine === turn) show(status);
  return status;
}

/** Does what the user has chosen. What was asked before does not take the choice back on the screen. */
async function choose(work: Promise<unknown>): Promise<void> {
  turn++;
  await work;
  await refresh();
}

async function pair(event: Event): Promise<void> {
  event.preventDefault();
  pairButton.disabled = true;
  say("One moment …");
  const answer = await tell("pair", { code: code.value });
  if (answer.paired) code.value = "";
  await refresh();
  say(answer.paired ? "Paired." : answer.text, answer.paired);
}

async function unpair(): Promise<void> {
  await tell("unpair", {});
  await refresh();
  say("Unpaired. What this browser had kept is gone.");
}

const agree = () => choose(tell("consent", { agreed: consent.checked }));

async function allow(): Promise<void> {
  await chrome.permissions.request(LOOPBACK);
  await refresh();
}

function chooseLimit(event: Event): Promise<void> {
  const { value } = event.target as HTMLInputElement;
  return choose(tell("noteLimit", { limit: value === "300" ? 300 : 200 }));
}

const NOTIFY = { permissions: ["notifications"] } satisfies chrome.permissions.Permissions;

/** The browser's own permission is the choice. It wants the user's gesture, thus nothing is waited for before. */
async function chooseNotify(): Promise<void> {
  await (notifyMe.checked ? chrome.permissions.request(NOTIFY) : chrome.permissions.remove(NOTIFY));
  await showNotify();
}

async function showNotify(): Promise<void> {
  notifyMe.checked = await chrome.permissions.contains(NOTIFY);
}

const chooseWhere = () => choose(tell("where", { where: inPanel.checked ? "panel" : "page" }));

consent.addEventListener("change", () => void agree());
form.addEventListener("submit", (event) => void pair(event));
element("unpair-button", HTMLButtonElement).addEventListener("click", () => void unpair());
element("allow-button", HTMLButtonElement).addEventListener("click", () => void allow());
element("notes", HTMLElement).addEventListener("change", (event) => void chooseLimit(event));
notifyMe.addEventListener("change", () => void chooseNotify());
element("where", HTMLFieldSetElement).addEventListener("change", () => void chooseWhere());

/** What was chosen before we were there counts. */
async function start(): Promise<void> {
  if (inPanel.checked) await tell("where", { where: "panel" });
  if (consent.checked) await agree();
  await showNotify();
  const status = await refresh();
  if (status.paired) say("Paired.", true);
}

void start();
