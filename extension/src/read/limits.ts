import { CSS } from "./css";
import { inviteDialog, upsells } from "./dialog";
import { one } from "./find";
import { everywhere } from "./roots";
import { visible } from "./visible";

/** `weekly`: no more invitations this week; `email`: only with the person's address; `notes`: no more notes this month. */
export type Limit = "weekly" | "email" | "notes";

/** What keeps LinkedIn from sending just now, as its dialogs say it; null when nothing does (LINKEDIN.md 4). */
export function limitShown(doc: Document): Limit | null {
  if (everywhere(doc, CSS.weeklyLimit).some(visible)) return "weekly";
  const dialog = inviteDialog(doc);
  if (dialog && one(dialog, CSS.emailGate)) return "email";
  return upsells(doc) ? "notes" : null;
}
