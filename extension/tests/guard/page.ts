import { type Control, type Ports, type Ruling, startGuard } from "../../src/guard";
import type { Profile } from "../../src/wire/contract";

/** Puts a page of LinkedIn's at an address, and the guard on it. */
export function open(path: string, html: string, ruling: (control: Control) => Ruling | Promise<Ruling>) {
  history.replaceState(null, "", path);
  document.body.innerHTML = html;
  const seen = {
    linkedin: [] as Event[],
    held: [] as Control[],
    passed: [] as Control[],
    near: [] as Control[],
    sending: [] as { text: string | null; owner: Profile | null }[],
    failed: [] as unknown[],
    release: () => {},
    answer: "pass" as Ruling,
  };
  const ports: Ports = {
    decide: ruling,
    held(control, release) {
      seen.held.push(control);
      seen.release = release;
    },
    passed: (control) => seen.passed.push(control),
    near: (control) => seen.near.push(control),
    sending(text, control, release) {
      seen.sending.push({ text, owner: control?.owner ?? null });
      seen.release = release;
      return seen.answer;
    },
    failed: (error) => seen.failed.push(error),
  };
  const stop = startGuard(document, ports);
  const hear = (event: Event) => seen.linkedin.push(event);
  const types = ["click", "auxclick", "keydown", "keyup", "mousedown", "pointerdown"];
  for (const type of types) document.body.addEventListener(type, hear);
  return {
    seen,
    close() {
      stop();
      for (const type of types) document.body.removeEventListener(type, hear);
      document.body.innerHTML = "";
    },
  };
}

export function $(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

export const CARD = `
  <main><div componentkey="com.linkedin.sdui.profile.card.refACoAAExamplePriya01Topcard">
    <a href="/in/priya-nair/"><h2>Priya Nair</h2></a><p>· 2nd</p><p>Engineering Manager</p>
    CONTROL
  </div></main>`;

export function card(control: string): string {
  return CARD.replace("CONTROL", control);
}
