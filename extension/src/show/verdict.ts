import type { Evidence, Finding, Verdict } from "../wire/contract";
import { type Child, h, prose } from "./h";
import { icon } from "./heading";
import { states, words } from "./look";
import { age, fill } from "./sentence";

/** A way to a page of the web in a tab of its own; null when it is anything else. */
export function link(url: string | null | undefined, text: string, style?: string): Child {
  const attributes = { target: "_blank", rel: "noopener noreferrer", class: style };
  return url?.startsWith("https://") ? h("a", { ...attributes, href: url }, text) : null;
}

/** With "Sigerhall, rule 1" as a link where there is a page that explains it. */
function reason({ text, source, source_url }: Finding): HTMLElement {
  const from = link(source_url, source, "small") ?? h("span", { class: "small" }, source);
  return h("p", {}, text, " ", from);
}

function evidence({ text, weight }: Evidence): HTMLElement {
  if (!weight) return h("li", { class: "neither" }, text);
  const speaksFor = weight > 0;
  const says = h("span", { class: "unseen" }, ` (${speaksFor ? words.speaksFor : words.speaksAgainst})`);
  return h("li", {}, icon(speaksFor ? "for" : "against"), h("span", {}, text, says));
}

/** When it changes, unless the advice says so already. */
function until({ findings, advice }: Verdict): Child {
  const when = findings[0]?.until;
  return when && !advice.text.includes(when) && h("p", {}, fill(words.again, when));
}

function kept(verdict: Verdict, ageSeconds: number): Child {
  const over = verdict.changes_at && Date.parse(verdict.changes_at) < Date.now();
  const said = [states.cached?.title, fill(words.lastAnswer, age(ageSeconds)), over && words.mayHaveChanged];
  return h("p", { class: "small" }, said.filter(Boolean).join(" "));
}

/** Why, what to do, and how old the answer is. The title is the heading of whoever shows this. */
export function verdictText(verdict: Verdict, ageSeconds?: number): Child[] {
  const { level, match, findings, advice } = verdict;
  const pieces = level === "confirm" ? (match.evidence ?? []).map(evidence) : [];
  const page = link(advice.url, words.open);
  return [
    findings[0] && reason(findings[0]),
    pieces.length > 0 && h("ul", { class: "evidence" }, ...pieces),
    until(verdict),
    h("p", { class: "advice" }, ...prose(advice.text), page && " ", page),
    ageSeconds !== undefined && kept(verdict, ageSeconds),
  ];
}
