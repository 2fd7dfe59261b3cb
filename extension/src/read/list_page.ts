import { pageAt } from "./probed_pages";

export type List = "search" | "network" | "company";

/** On which kind of list an address is; null where nobody is listed. A profile has its neighbours beside it. */
export function listAt(url: string): List | null {
  const page = pageAt(url);
  return page === "profile" ? "network" : page === "invite" || page === "dialog" ? null : page;
}
