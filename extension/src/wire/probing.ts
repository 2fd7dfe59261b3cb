import { note } from "./health";
import { probedBy } from "./inject";
import { noteQuota } from "./quota";

type Sender = chrome.runtime.MessageSender;

/**
 * Looks at a page that has settled. True when there is nothing to wait for; before the `last` look what is missing
 * may still be coming, thus only the last one counts what is not there.
 */
export async function probe(of: "page" | "dialog", last: boolean, sender: Sender): Promise<boolean> {
  const all = await probedBy(sender);
  const found = all?.[of];
  if (all?.quota) await noteQuota(all.quota);
  if (!last && found?.missing.length !== 0) return false;
  if (found) await note(found.page, found.missing);
  return true;
}
