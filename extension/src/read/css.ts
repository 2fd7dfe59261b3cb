import { PROBED, type ProbedThing, SELECTORS, type Selector, type Thing } from "./selectors";

/**
 * The alternatives of each thing as one selector list. A build works it out beforehand (packaging/evidence.ts): the
 * page's script has the selectors, the source their evidence.
 */
export const CSS = joined(SELECTORS) as Record<Thing, string>;

/** The same of what only the self-check looks for. */
export const PROBE_CSS = joined(PROBED) as Record<ProbedThing, string>;

function joined(table: Record<string, readonly Selector[]>): Record<string, string> {
  const lists = Object.entries(table);
  return Object.fromEntries(lists.map(([thing, list]) => [thing, list.map(({ css }) => css).join(", ")]));
}
