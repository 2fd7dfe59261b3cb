import { element } from "../../screens/element";
import { prose } from "../../show/h";
import { stateWords } from "../../show/words";
import { type Status, tell } from "../../wire/messages";

const LOOPBACK = { origins: ["http://127.0.0.1/*"] };

const consent = element("consent", HTMLInputElement);
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

function show(status: Status): void {
  consent.checked = status.consented;
  code.disabled = !status.consented;
  pairButton.disabled = !status.consented;
  form.hidden = status.paired;
  element("paired", HTMLDivElement).hidden = !status.paired;
  element("allow", HTMLDivElement).hidden = status.allowed;
  element(`limit-${status.noteLimit}`, HTMLInputElement).checked = true;
  showTrouble(status);
}

let turn = 0;

/** Shows how things are; an answer that a later question has overtaken is not shown any more. */
async function refresh(): Promise<Status> {
  const mine = ++turn;
  const status = await tell("status", {});
  if (mine === turn) show(status);
  return status;
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

async function agree(): Promise<void> {
  await tell("consent", { agreed: consent.checked });
  await refresh();
}

async function allow(): Promise<void> {
  await chrome.permissions.request(LOOPBACK);
  await refresh();
}

async function chooseLimit(event: Event): Promise<void> {
  const { value } = event.target as HTMLInputElement;
  await tell("noteLimit", { limit: value === "300" ? 300 : 200 });
}

consent.addEventListener("change", () => void agree());
form.addEventListener("submit", (event) => void pair(event));
element("unpair-button", HTMLButtonElement).addEventListener("click", () => void unpair());
element("allow-button", HTMLButtonElement).addEventListener("click", () => void allow());
element("notes", HTMLElement).addEventListener("change", (event) => void chooseLimit(event));

/** A box that was ticked before we were there counts. */
async function start(): Promise<void> {
  if (consent.checked) await agree();
  const status = await refresh();
  if (status.paired) say("Paired.", true);
}

void start();
