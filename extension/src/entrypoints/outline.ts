import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportOf } from "../read/report";

/** Put into LinkedIn's page when the user asks for a report; what it gives goes back to the background, and is gone. */
export default defineUnlistedScript(() => reportOf(document, location.href));
