import type { Verdict, VerdictRequest } from "./contract";
import { allowed, speaker } from "./gate";
import { HANDLERS } from "./handle";
import type { Answer, Begun, Message, Preferences, TabView } from "./messages";
import { isAbout, keepTab, viewOf } from "./tabs";

/** What the wire hands on without knowing of it. */
export interface Pictures {
  /** All that pages draw with (show/look.ts). */
  look: unknown;
  /** Called with what a tab now shows. */
  showTab(tabId: number, view: TabView): void;
  /** Called when a tab tells in panels: does a click in it wait for an answer? */
  showHeld(tabId: number, held: boolean): void;
}

async function handle(message: Message, sender: chrome.runtime.MessageSender): Promise<unknown> {
  const handler = HANDLERS[message.kind] as (takes: unknown, from: typeof sender) => Promise<unknown>;
  return handler(message, sender);
}

async function note(
  message: Message,
  tab: chrome.tabs.Tab | undefined,
  given: unknown,
  pictures: Pictures,
): Promise<void> {
  if (message.kind === "tellAside" && tab?.id !== undefined)
    pictures.showHeld(tab.id, Boolean(message.aside?.hold));
  if (message.kind !== "ask" || message.route !== "verdict") return;
  if (tab?.id === undefined || !tab.url || !isAbout(message.request as VerdictRequest)) return;
  const view = viewOf(given as Answer<Verdict>);
  await keepTab(tab.id, tab.url, view);
  pictures.showTab(tab.id, view);
}

/** Before the user has agreed nothing is drawn. */
function begun(given: Preferences, { look }: Pictures): Begun {
  return given.consented ? { ...given, look } : given;
}

/** Answers a message, or gives null when the sender has no business asking. */
export function receive(
  message: unknown,
  sender: chrome.runtime.MessageSender,
  pictures: Pictures,
): Promise<unknown> | null {
  const who = speaker(sender);
  if (who === null || !allowed(who, message)) return null;
  const known = message as Message;
  return handle(known, sender).then(async (given) => {
    await note(known, sender.tab, given, pictures);
    return known.kind === "preferences" ? begun(given as Preferences, pictures) : given;
  });
}
