import { afterEach, beforeEach, vi } from "vitest";
import { type Act, createShown, type Shown } from "../../src/show";
import { hush } from "../../src/show/hush";
import type { Note, Verdict } from "../../src/wire/contract";

/** A page with everything shown on it, seen from inside: what the page itself cannot do. */
export interface Stage {
  shown: Shown;
  acts: Act[];
  shadow: ShadowRoot;
}

let stage: Stage | null = null;
let end = new AbortController();

beforeEach(() => {
  end = new AbortController();
  hush(window, end.signal);
  document.body.replaceChildren();
});
afterEach(() => {
  stage?.shown.destroy();
  end.abort();
  vi.restoreAllMocks();
});

export function setStage(): Stage {
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  const acts: Act[] = [];
  const shown = createShown(document, (act) => acts.push(act));
  const shadow = attach.mock.results[0]?.value as ShadowRoot;
  stage = { shown, acts, shadow };
  return stage;
}

/** What stands there to be read: text, and what the style sheet draws as text (src/show/ink.ts). */
export function said(node: Node | null | undefined): string {
  const ink = node instanceof HTMLElement ? (node.dataset.ink ?? "") : "";
  const own = node?.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : ink;
  return own + [...(node?.childNodes ?? [])].map(said).join("");
}

export function button({ shadow }: Stage, name: string): HTMLButtonElement {
  const all = Array.from(shadow.querySelectorAll("button"));
  const found = all.find((one) => (one.getAttribute("aria-label") ?? said(one)) === name);
  if (!found) throw new Error(`No button "${name}" among: ${all.map((one) => said(one)).join(", ")}`);
  return found;
}

export function has(on: Stage, name: string): boolean {
  return Array.from(on.shadow.querySelectorAll("button")).some((one) => said(one) === name);
}

export function one<E extends Element>({ shadow }: Stage, selector: string): E {
  const found = shadow.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

export const NOTE: Note = {
  text: "Hi Priya, thank you for Thursday's talk about the payments team.",
  limit: 200,
  length: 64,
  language: "en",
  detail_needed: false,
};

export function verdict(change: Partial<Verdict> = {}): Verdict {
  return {
    level: "not_yet",
    title: "Not yet. You meet Priya on Thursday at 15:00.",
    findings: [
      {
        rule: "before_interview",
        text: "An invitation before the interview looks like pressure.",
        source: "Sigerhall, rule 1",
        source_url: "https://example.org/rule-1",
        until: "Acme has decided",
      },
    ],
    match: { kind: "exact", person: { id: "00000000000000aa", name: "Priya Nair", company: "Acme" } },
    advice: { action: "wait", text: "Wait." },
    changes_at: "2026-11-26T16:00:00Z",
    decided_at: "2026-11-23T09:00:00Z",
    revision: 1,
    ...change,
  };
}
