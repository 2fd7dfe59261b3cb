import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { probe } from "../read/probes";
import { quota } from "../read/quota";

/** Put into a page when it has settled, to look once; what it gives goes back to the background. */
export default defineUnlistedScript(() => ({
  page: probe(document, location.href),
  dialog: probe(document, location.href, "dialog"),
  quota: quota(document),
}));
