import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { ShownAside } from "../panel/aside";
import { bring } from "../show/handover";
import { type Aside, onTold, tell } from "../wire/messages";

/** Loaded in the place of what draws where the user is told off the page (decision 0009). */
export default defineUnlistedScript(() => {
  const tellAside = (aside: Aside | null) => tell("tellAside", { aside });
  const line = { tellAside, summon: () => tell("summon", {}), onTold };
  bring((_doc, _look, act) => new ShownAside(window, line, act));
});
