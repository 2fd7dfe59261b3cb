import { changes } from "./health";
import { outlineOf } from "./inject";
import type { Change } from "./messages";

const LINKEDIN = "https://www.linkedin.com/*";
const BROWSER = /(Firefox|Edg|OPR|Vivaldi|Chrome)\/\d+/g;

/**
 * The report for whoever mends what LinkedIn broke: structure only. It is made when the user asks for it and goes
 * nowhere but where the user puts it. `tabId`: the tab to speak of, where that is one of LinkedIn's.
 */
export async function report(tabId: number | undefined): Promise<string> {
  const [found, tab] = await Promise.all([changes(), tabOf(tabId)]);
  const page = tab === undefined ? null : await outlineOf(tab);
  return [
    "Afterword report: the structure of a page, without any text of it.",
    `Afterword ${chrome.runtime.getManifest().version} · ${browserName(navigator.userAgent)}`,
    "",
    "Missing repeatedly:",
    ...(found.length > 0 ? found.map(row) : ["nothing"]),
    "",
    page ?? "No page of LinkedIn's could be looked at: open one and copy the report again.",
    "",
  ].join("\n");
}

function row({ page, thing, since, count, well }: Change): string {
  const last = well === undefined ? "" : `, all was found last on ${well}`;
  return `${page} ${thing}: since ${since}, ${count} views in a row${last}`;
}

/** The last name counts: all but Firefox call themselves Chrome too. */
function browserName(agent: string): string {
  return agent.match(BROWSER)?.at(-1) ?? "another browser";
}

/** The tab that was meant, or else the one of LinkedIn's that was looked at last. */
async function tabOf(meant: number | undefined): Promise<number | undefined> {
  const tabs = await chrome.tabs.query({ url: LINKEDIN });
  const last = tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
  return (tabs.find(({ id }) => id === meant) ?? last)?.id;
}
