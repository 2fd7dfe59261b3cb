import { CHANGED, changedTexts } from "../show/changed";
import { copy } from "../show/copy";
import { type Child, h, prose } from "../show/h";
import { type Change, tell } from "../wire/messages";

/** What LinkedIn has changed, with a button that copies the report on it; nothing while all is as we know it. */
export function changed(changes: readonly Change[], tabId: number | null = null): Child[] {
  if (changes.length === 0) return [];
  const said = h("p", { class: "soft", role: "status" });
  const press = async () => {
    const text = await tell("report", tabId === null ? {} : { tabId });
    said.replaceChildren(...h("span", {}, (await copy(text)) ? CHANGED.copied : CHANGED.refused).childNodes);
  };
  return [
    h("h2", {}, CHANGED.title),
    ...changedTexts(changes).map((text) => h("p", {}, text)),
    h("p", {}, ...prose(CHANGED.advice)),
    h("p", { class: "soft" }, CHANGED.report),
    h("button", { type: "button", click: () => void press() }, CHANGED.copy),
    said,
  ];
}
