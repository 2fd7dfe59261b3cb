import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createShown } from "../show";
import { bring } from "../show/handover";
import { wear } from "../show/look";

/** Loaded by the background into a page that has something to show (decision 0008), beside the script that is there. */
export default defineUnlistedScript(() => {
  bring((doc, look, act) => {
    wear(look);
    return createShown(doc, act);
  });
});
