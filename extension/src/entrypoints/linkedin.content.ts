import { defineContentScript } from "wxt/utils/define-content-script";
import { startJourney } from "../journey";
import { broughtLists, type MarkLists } from "../journey/lists";
import { isOnlyOne } from "../journey/only_one";
import { brought } from "../show/handover";
import { hush } from "../show/hush";
import { ShownLater } from "../show/later";
import { clearLeftovers } from "../show/leftover";
import { type Look, wear } from "../show/look";
import type { Act, Shown } from "../show/views";
import { ask, onChanged, type Preferences, preferences, tell } from "../wire/messages";

let look: Look | undefined;
let isNew = true;

/** What the user has chosen; whatever is drawn afterwards is drawn with the look that came along. */
async function begun(): Promise<Preferences> {
  const { look: given, ...chosen } = await preferences();
  look = given as Look | undefined;
  if (look) wear(look);
  if (isNew && chosen.where === "panel") await tell("tellAside", { aside: null }); // what the page before told is over
  isNew = false;
  return chosen;
}

/**
 * What draws comes with the first thing to show; most pages never have one (decision 0008). Where the user is told off
 * the page, what comes draws nothing there (decision 0009).
 */
function show(act: (act: Act) => void): Shown {
  return new ShownLater(async () => {
    const draw = (await tell("draw", {})) && brought();
    if (!draw || !look) throw new Error("What draws did not come.");
    return draw(document, look, act);
  });
}

async function lists(): Promise<MarkLists> {
  await tell("lists", {});
  const mark = broughtLists();
  if (!mark) throw new Error("What marks lists did not come.");
  return mark;
}

/** On all of LinkedIn: its pages change without loading (LINKEDIN.md 5). Its own frames are looked into from here. */
export default defineContentScript({
  matches: ["https://www.linkedin.com/*"],
  runAt: "document_start",
  main(ctx) {
    const isAlive = () => ctx.isValid;
    if (!isOnlyOne(isAlive)) return;
    clearLeftovers(document);
    hush(window, ctx.signal);
    void startJourney({
      doc: document,
      signal: ctx.signal,
      isAlive,
      show,
      lists,
      ask,
      tell,
      preferences: begun,
      onChanged,
    });
  },
});
