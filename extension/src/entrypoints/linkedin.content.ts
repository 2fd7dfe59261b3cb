import { defineContentScript } from "wxt/utils/define-content-script";
import { startJourney } from "../journey";
import { createShown } from "../show";
import { type Look, wear } from "../show/look";
import { ask, onChanged, type Preferences, preferences, tell } from "../wire/messages";

/** What the user has chosen; whatever is drawn afterwards is drawn with the look that came along. */
async function begun(): Promise<Preferences> {
  const { look, ...chosen } = await preferences();
  if (look) wear(look as Look);
  return chosen;
}

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
      preferences: begun,
      onChanged,
    });
  },
});
