import type { Evidence, Finding, Verdict } from "../wire/contract";
import { type Child, h, prose } from "./h";
import { icon } from "./icons";
import { again, lastAnswer, mayHaveChanged, STATES, WORDS } from "./words";

/** "Sigerhall, rule 1", as a link where there is a page that explains it. */
export function source(finding: Finding): HTMLElement {
  const url = finding.source_url;
  if (!url?.startsWith("https://")) return h("span", { class: "small" }, finding.source);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer", class: "small" }, finding.source);
}

function reason(finding: Finding): HTMLElement {
  return h("p", {}, finding.text, " ", source(finding));
}

function evidence(piece: Evidence): HTMLElement {
  const speaksFor = (piece.weight ?? 0) >= 0;
  const says = h("span", { class: "unseen" }, ` (${speaksFor ? WORDS.speaksFor : WORDS.speaksAgainst})`);
  return h("li", {}, icon(speaksFor ? "for" : "against"), h("span", {}, piece.text, says));
}

function advice(verdict: Verdict): Child {
  const { text, url } = verdict.advice;
  const link =
    url?.startsWith("https://") &&
    h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, WORDS.open);
  return h("p", { class: "advice" }, ...prose(text), link && " ", link);
}

/** When it changes, unless the advice says so already. */
function until(verdict: Verdict): Child {
  const when = verdict.findings[0]?.until;
  return when && !verdict.advice.text.includes(when) && h("p", {}, again(when));
}

function kept(verdict: Verdict, ageSeconds: number | undefined): Child {
  if (ageSeconds === undefined) return null;
  const over = verdict.changes_at != null && Date.parse(verdict.changes_at) < Date.now();
  const said = [STATES.cached.title, lastAnswer(ageSeconds), over && mayHaveChanged];
  return h("p", { class: "small" }, said.filter(Boolean).join(" "));
}

/** Why, what to do, and how old the answer is. The title is the heading of whoever shows this. */
export function verdictText(verdict: Verdict, ageSeconds?: number): Child[] {
  const pieces = verdict.level === "confirm" ? (verdict.match.evidence ?? []).map(evidence) : [];
  const [first] = verdict.findings;
  return [
    first && reason(first),
    pieces.length > 0 && h("ul", { class: "evidence" }, ...pieces),
    until(verdict),
    advice(verdict),
    kept(verdict, ageSeconds),
  ];
}
