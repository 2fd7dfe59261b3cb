/**
 * Finds Connect controls and holds clicks on them. It asks through its ports whether to, and knows nothing of why.
 * Whatever goes wrong in here, the click goes through: LinkedIn must never break because of us.
 */
import { CSS } from "../read/css";
import { inviteDialog, noteField, sendButtonIn } from "../read/dialog";
import { isElement } from "../read/find";
import type { Profile } from "../wire/contract";
import { type Control, controlIn, describe } from "./control";
import { isReleased, releaser, stop } from "./hold";
import { everywhere } from "./listen";

export type { Control } from "./control";

export type Ruling = "hold" | "pass";

export interface Ports {
  /** May be answered at once; else the click waits for it, at most PATIENCE. */
  decide(control: Control): Ruling | Promise<Ruling>;
  /** A click is being held. `release` lets it through, once. */
  held(control: Control, release: () => void): void;
  /** A click went through to LinkedIn. */
  passed(control: Control): void;
  /** The user points at a control or has reached it: a good moment to find out whose it is. */
  near(control: Control): void;
  /** It is about to be sent from LinkedIn's dialog, with this text; `control`: what let through the click before, if any. */
  sending(text: string | null, control: Control | null, release: () => void): Ruling;
  failed(error: unknown): void;
}

/** How long a click waits for an answer before it is held and explained, in milliseconds. */
export const PATIENCE = 300;

const PRESSES = ["pointerdown", "mousedown", "pointerup", "mouseup"];
const CLICKS = ["click", "auxclick"];
const NEARS = ["pointerover", "focusin"];
const KEYS = new Set(["Enter", " "]);

/** Starts holding on this document; the function it returns stops it. */
export function startGuard(doc: Document, ports: Ports): () => void {
  const guard = new Guard(doc, ports);
  const end = new AbortController();
  everywhere(doc, end.signal, (win, signal) => {
    for (const [types, act] of guard.acts)
      for (const type of types)
        win.addEventListener(type, (event) => guard.safely(() => act(event)), { capture: true, signal });
  });
  return () => end.abort();
}

class Guard {
  readonly #ports: Ports;
  /** The control that was let through last: LinkedIn's dialog is about its owner. */
  #inviting: Control | null = null;
  /** A key that was held when it went down: what the browser makes of it when it comes up is held too. */
  #keyed: Element | null = null;
  #near: Element | null = null;

  readonly #doc: Document;

  constructor(doc: Document, ports: Ports) {
    this.#doc = doc;
    this.#ports = ports;
  }

  /** What is listened to, and what is done about it. */
  get acts(): [string[], (event: Event) => void][] {
    return [
      [CLICKS, (event) => this.click(event)],
      [PRESSES, (event) => this.press(event)],
      [NEARS, (event) => this.near(event)],
      [["keydown"], (event) => this.keydown(event as KeyboardEvent)],
      [["keyup"], (event) => this.keyup(event as KeyboardEvent)],
    ];
  }

  safely(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#ports.failed(error);
    }
  }

  click(event: Event): void {
    if ((event as MouseEvent).button > 1) return;
    const element = controlIn(event.composedPath());
    if (!element) {
      if (this.#inviting && event.isTrusted && !inviteDialog(this.#doc)) this.#inviting = null; // what opens one now may be anybody's
      this.#send(event);
      return;
    }
    if (isReleased(element)) return;
    if (element === this.#keyed && isOfKey(event)) stop(event);
    else this.#judge(element, event);
  }

  /** LinkedIn must not act on a press either; focus still goes where it should. */
  press(event: Event): void {
    const element = controlIn(event.composedPath());
    if (element && this.#ports.decide(this.#describe(element)) !== "pass") event.stopImmediatePropagation();
  }

  /** Menu items answer to keys in their own way, before there is any click. */
  keydown(event: KeyboardEvent): void {
    const element = KEYS.has(event.key) ? controlIn(event.composedPath()) : null;
    if (!element) return;
    if (element === this.#keyed || event.repeat) stop(event);
    else if (this.#judge(element, event)) this.#keyed = element;
  }

  keyup(event: KeyboardEvent): void {
    if (!this.#keyed || !KEYS.has(event.key)) return;
    if (event.composedPath().includes(this.#keyed)) stop(event);
    this.#keyed = null;
  }

  near(event: Event): void {
    const path = event.composedPath();
    const over = path.filter(isElement).find((element) => element.matches(CSS.control)) ?? null;
    if (over === this.#near) return;
    this.#near = over;
    const element = over && controlIn(path);
    if (element) this.#ports.near(this.#describe(element));
  }

  #describe(element: Element): Control {
    return describe(element, this.#doc);
  }

  /** True when the event was held. */
  #judge(element: Element, event: Event): boolean {
    const control = this.#describe(element);
    const ruling = this.#ports.decide(control);
    if (ruling === "pass") {
      this.#pass(control, event);
      return false;
    }
    stop(event);
    const release = this.#releaser(control, event);
    if (ruling === "hold") this.#hold(control, release);
    else void this.#settle(control, ruling, release);
    return true;
  }

  /** A key is not yet the click that it will become. */
  #pass(control: Control, event: Event): void {
    if (event.type === "keydown") return;
    this.#inviting = control;
    this.#ports.passed(control);
  }

  async #settle(control: Control, asked: Promise<Ruling>, release: () => void): Promise<void> {
    const ruling = await patiently(asked, (error) => this.#ports.failed(error));
    if (ruling === "hold") this.#hold(control, release);
    else {
      release();
      this.safely(() => this.#ports.passed(control));
    }
  }

  #hold(control: Control, release: () => void): void {
    try {
      this.#ports.held(control, release);
    } catch (error) {
      release();
      this.#ports.failed(error);
    }
  }

  #releaser(control: Control, event: Event): () => void {
    const theirs = (copy: Element) => isSamePerson(this.#describe(copy).owner, control.owner);
    const release = releaser(control.element, event, theirs);
    return () => {
      this.#inviting = control;
      release();
    };
  }

  #send(event: Event): void {
    const button = sendButtonIn(event.composedPath());
    if (!button || event.type !== "click" || isReleased(button)) return;
    const dialog = button.closest(CSS.inviteDialog);
    const text = (dialog && noteField(dialog)?.value) || null;
    const release = releaser(button, event);
    if (this.#ports.sending(text, this.#inviting, release) === "hold") stop(event);
  }
}

/** Without a person there is nobody to be the same: another button may be anybody's. */
function isSamePerson(one: Profile | null, other: Profile | null): boolean {
  if (!one || !other) return false;
  return one.slug || other.slug
    ? one.slug === other.slug
    : !!one.member_id && one.member_id === other.member_id;
}

/** A click that the browser made of a key counts no presses. */
function isOfKey(event: Event): boolean {
  return (event as MouseEvent).detail === 0;
}

/** The answer, or "hold" when it takes too long; a failed answer lets the click through. */
function patiently(asked: Promise<Ruling>, failed: (error: unknown) => void): Promise<Ruling> {
  const late = new Promise<Ruling>((resolve) => setTimeout(() => resolve("hold"), PATIENCE));
  const answer = asked.catch((error): Ruling => {
    failed(error);
    return "pass";
  });
  return Promise.race([answer, late]);
}
