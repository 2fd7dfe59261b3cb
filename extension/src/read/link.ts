import { canonical, isMemberId, type ProfileUrl, readProfileUrl } from "./profile_url";

const HOME = "https://www.linkedin.com/";

/** An address of the page as LinkedIn would write it: a port says nothing about whose page it is. */
export function address(href: string, base: string = HOME): string | null {
  try {
    const url = new URL(href, base);
    return `${url.protocol}//${url.hostname}${url.pathname}${url.search}`;
  } catch {
    return null;
  }
}

/** The one address of the profile with this slug or member id. */
export function profileAddress(id: string): string {
  return `${HOME}in/${encodeURIComponent(id)}/`;
}

/** Whose profile a link leads to: its own or the one it invites. Null for every other link. */
export function personOfLink(link: Element): ProfileUrl | null {
  const href = link.getAttribute("href");
  const full = href ? address(href) : null;
  return full ? (invitedBy(full) ?? readProfileUrl(full)) : null;
}

/** Whom an invitation's address is for (LINKEDIN.md 1.13): `vanityName`, raw or percent-encoded (1.2). */
export function invitedBy(href: string): ProfileUrl | null {
  const url = new URL(href, HOME);
  const name = /^\/preload\/(?:search-)?custom-invite\/?$/.test(url.pathname)
    ? url.searchParams.get("vanityName")
    : null;
  if (!name) return null;
  return isMemberId(name) ? { slug: null, memberId: name } : { slug: canonical(name), memberId: null };
}
