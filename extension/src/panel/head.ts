import { type Child, h, prose } from "../show/h";
import { heading } from "../show/heading";
import { verdictText } from "../show/verdict";
import { NO_PROFILE, stateWords } from "../show/words";
import type { Status, TabView } from "../wire/messages";

function verdictHead({ verdict, ageSeconds }: TabView): Child[] | null {
  if (!verdict) return null;
  return [heading(verdict, h("h2", {}, verdict.title)), ...verdictText(verdict, ageSeconds)];
}

/** How things are, where there is no banner to say it: the verdict on this tab's person, else what is amiss, else that all is well. */
export function head(status: Status, view: TabView | null, options: () => void): Child[] {
  const said = view && verdictHead(view);
  if (said) return said;
  const words = stateWords(status.consented && status.paired ? status.state : "unpaired");
  const { title, text } = NO_PROFILE;
  if (!words && status.changes.length > 0) return []; // it is not
  if (!words) return [h("h2", {}, title), h("p", { class: "soft" }, text[status.where])];
  const fix = words.fix?.act === "options" && words.fix.label;
  return [
    h("h2", {}, words.title),
    h("p", {}, ...prose(words.text)),
    fix && h("button", { type: "button", name: "fix", class: "main", click: options }, fix),
  ];
}
