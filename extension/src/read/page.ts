import { address } from "./link";
import { type ProfileUrl, readProfileUrl, segments } from "./profile_url";

// A profile, its second language, or something opened over it: the top card is there (LINKEDIN.md 1.5, 1.6).
const WITH_CARD = /^(?:$|[a-z]{2}(?:-[a-z]{2,4})?$|overlay(?:$|\/))/i;

/** Whose profile page the address opens; null for every other page, also those below a profile without its card. */
export function shownBy(url: string): ProfileUrl | null {
  const full = address(url);
  const parts = full ? segments(new URL(full).pathname.slice(1)) : null;
  if (!full || parts?.[0]?.toLowerCase() !== "in") return null;
  return WITH_CARD.test(parts.slice(2).join("/")) ? readProfileUrl(full) : null;
}
