import { SELECTORS, type Thing } from "./selectors";

/**
 * The alternatives of each thing as one selector list. A build works it out beforehand (packaging/evidence.ts): the
 * page's script has the selectors, the source their evidence.
 */
export const CSS = Object.fromEntries(
  Object.entries(SELECTORS).map(([thing, list]) => [thing, list.map(({ css }) => css).join(", ")]),
) as Record<Thing, string>;
