import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { bringLists } from "../journey/lists";
import { Marks } from "../journey/marks";

/** Loaded by the background into a page that lists people (decision 0008), beside the script that is there. */
export default defineUnlistedScript(() => bringLists((means) => new Marks(means)));
