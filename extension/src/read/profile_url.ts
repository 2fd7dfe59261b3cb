/**
 * What a LinkedIn address says about whose profile it is (LINKEDIN.md, section 1).
 *
 * Twin of companion/afterword/verdict/linkedin_url.py; both are held to contract/examples/profile_urls.json.
 * Whatever could be made to point elsewhere than it reads is no profile address.
 */

const LONGEST = 2048; // contract: Url
const LONGEST_SLUG = 300; // contract: Slug
// Without the i flag: it would let a long s and a Kelvin sign pass for s and k.
const ADDRESS =
  /^(?:[Hh][Tt][Tt][Pp]([Ss]?):\/\/)?([A-Za-z0-9.-]+?)\.?(?::([0-9]+))?\/([^?#]*)(?:\?([^#]*))?(?:#.*)?$/s;
const HOST = /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/;
const MEMBER = /^AC[ow]AA[A-Za-z0-9_-]+$/;
const MEMBER_URN = /^urn:li:(?:fs_miniProfile|fsd_profile):(AC[ow]AA[A-Za-z0-9_-]+)$/;
// No slash of any kind, no second escape, nothing invisible but the joiners of emoji, Persian and Indic spelling.
const UNSOUND = /[/\\%?#]|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/u;
const SLUG = /^[A-Za-z0-9_.'~\u0080-\u{10ffff}-]+$/u;

/** Whose page it is; one of the two is there at least. `memberId`: `ACoAA…` (case-sensitive) or a decimal number. */
export interface ProfileUrl {
  slug: string | null;
  memberId: string | null;
}

/** Whose profile the address shows, or null when it is not the address of one. `/in/me` is nobody's. */
export function readProfileUrl(text: string): ProfileUrl | null {
  const match = text.length <= LONGEST ? ADDRESS.exec(text.trim()) : null;
  if (!match || !isLinkedin(match[1], match[2] ?? "", match[3])) return null;
  const parts = segments(match[4] ?? "");
  return parts && subject(unwrapped(parts), match[5] ?? "");
}

/** The one spelling of a slug to compare by: decoded once, NFC, lower case (LINKEDIN.md 1.2). */
export function canonical(slug: string): string {
  return fold(decoded(slug) ?? slug);
}

/** Is this the id that LinkedIn gives a member in its links (LINKEDIN.md 1.3)? */
export function isMemberId(text: string): boolean {
  return MEMBER.test(text);
}

/** The decoded parts of a path without its trailing slash, or null if one could retarget it (LINKEDIN.md 1.10). */
export function segments(path: string): string[] | null {
  const parts = path.replace(/\/$/, "").split("/").map(decoded);
  return parts.every((part) => part !== null) ? parts : null;
}

function isLinkedin(tls: string | undefined, host: string, port: string | undefined): boolean {
  const usual = tls === "" ? "80" : "443";
  return (port === undefined || port === usual) && HOST.test(host.toLowerCase());
}

/** decodeURIComponent, once; null for what is empty, broken, or would be read differently elsewhere. */
function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    return /[^.]/.test(text) && !UNSOUND.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** The path without what the mobile site puts before it (LINKEDIN.md 1.8). */
function unwrapped(parts: string[]): string[] {
  if (parts[0] !== "mwlite") return parts;
  return parts.slice(parts[1] === "profile" ? 2 : 1);
}

/** From the decoded path: Sales Navigator (LINKEDIN.md 1.11) or `/in/` with whatever comes after (1.5, 1.6). */
function subject(parts: string[], query: string): ProfileUrl | null {
  const [first = "", second = "", third = ""] = parts;
  if (first === "sales") return lead(second, third.split(",")[0] ?? "");
  return second && /^(?:in|In|IN)$/.test(first) ? member(second, query) : null;
}

function lead(kind: string, id: string): ProfileUrl | null {
  const known = MEMBER.test(id) ? /^(?:people|lead)$/.test(kind) : kind === "lead" && /^[0-9]+$/.test(id);
  return known ? { slug: null, memberId: id } : null;
}

function member(who: string, query: string): ProfileUrl | null {
  if (MEMBER.test(who)) return { slug: null, memberId: who };
  const slug = fold(who);
  if (slug === "me" || slug.length > LONGEST_SLUG || !SLUG.test(slug)) return null;
  const urn = MEMBER_URN.exec(new URLSearchParams(query).get("miniProfileUrn") ?? "");
  return { slug, memberId: urn?.[1] ?? null };
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().normalize("NFC");
}
