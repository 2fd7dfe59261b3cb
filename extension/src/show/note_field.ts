import type { Draft } from "./draft";
import { h } from "./h";
import { words } from "./look";

const PAUSE = 600; // milliseconds without typing, after which the text is looked at

/** Where a note is changed. `typed` is called at each change, `rested` when the typing has come to rest. */
export function noteField(draft: Draft, typed: () => void, rested: () => void): HTMLTextAreaElement {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const input = (): void => {
    draft.text = field.value;
    typed();
    clearTimeout(pause);
    pause = setTimeout(() => field.isConnected && rested(), PAUSE);
  };
  const field = h("textarea", { name: "text", "aria-label": words.noteText, rows: "6", input }, draft.text);
  return field;
}
