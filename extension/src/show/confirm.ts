import type { Profile, Verdict } from "../wire/contract";
import type { Doing } from "./button";
import { type Child, row } from "./h";
import { words } from "./look";
import { confirming } from "./mending";
import type { Act } from "./views";

/** "Yes, that's them" and "No, someone else": `profile` is the one whom the page shows. */
export function confirmButtons(verdict: Verdict, profile: Profile | undefined, doing: Doing): Child {
  const answer = (same: boolean): Act | null => {
    const write = confirming(verdict, profile, same);
    return write && { kind: "write", ...write, ...(profile && { profile }) };
  };
  const [yes, no] = [answer(true), answer(false)];
  return yes && no && row(doing(words.yes, yes, "main"), doing(words.no, no));
}
