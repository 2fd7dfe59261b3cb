import { defineContentScript } from "wxt/utils/define-content-script";
import { startJourney } from "../journey";
import { createShown } from "../show";
import { ask, onChanged, preferences, tell } from "../wire/messages";

/** On all of LinkedIn: its pages change without loading, and its dialogs may open in frames (LINKEDIN.md 2, 5). */
export default defineContentScript({
  matches: ["https://www.linkedin.com/*"],
  runAt: "document_start",
  allFrames: true,
  main(ctx) {
    void startJourney({
      doc: document,
      signal: ctx.signal,
      isAlive: () => ctx.isValid,
      show: (act) => createShown(document, act),
      ask,
      tell,
      preferences,
      onChanged,
    });
  },
});
