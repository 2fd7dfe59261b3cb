import { element } from "../../screens/element";
import { type Child, h, present, prose } from "../../show/h";
import { wear } from "../../show/look";
import { verdictText } from "../../show/verdict";
import { LOOK } from "../../show/wardrobe";
import { NO_PROFILE, stateWords, undelivered, waitingText } from "../../show/words";
import { type Status, type TabView, tell } from "../../wire/messages";

wear(LOOK);

const main = element("main", HTMLElement);

const openOptions = (): void => void chrome.runtime.openOptionsPage().then(() => window.close());

async function tabView(): Promise<TabView | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : tell("tab", { tabId: tab.id });
}

/** How the service is comes first: a verdict of a service that is gone is an old one. */
function head(status: Status, view: TabView | null): Child[] {
  const setUp = status.consented && status.paired;
  if (view?.verdict) return [h("h1", {}, view.verdict.title), ...verdictText(view.verdict, view.ageSeconds)];
  const words = stateWords(setUp ? status.state : "unpaired");
  if (words === null) return [h("h1", {}, NO_PROFILE.title), h("p", { class: "soft" }, NO_PROFILE.text)];
  const fix =
    words.fix?.act === "options" &&
    h("button", { type: "button", class: "main", click: openOptions }, words.fix.label);
  return [h("h1", {}, words.title), h("p", {}, ...prose(words.text)), fix];
}

function due(status: Status): Child[] {
  const items = status.due.map(({ text, url }) =>
    h("li", {}, url === undefined ? text : h("a", { href: url, target: "_blank", rel: "noopener" }, text)),
  );
  return items.length === 0 ? [] : [h("h2", {}, "You asked to be reminded"), h("ul", {}, ...items)];
}

function mail(status: Status): Child[] {
  const refused = status.undelivered.map((text) => h("li", {}, text));
  return [
    status.waiting > 0 && h("p", { class: "soft" }, waitingText(status.waiting)),
    refused.length > 0 && h("h2", {}, undelivered),
    refused.length > 0 && h("ul", {}, ...refused),
  ];
}

async function show(): Promise<void> {
  const [status, view] = await Promise.all([tell("status", {}), tabView()]);
  const children = [...head(status, view), ...due(status), ...mail(status)];
  main.replaceChildren(...present(children));
  if (status.due.length + status.undelivered.length > 0) {
    await tell("seen", {});
    await chrome.action.setBadgeText({ text: "" });
  }
}

element("options", HTMLButtonElement).addEventListener("click", openOptions);
void show();
