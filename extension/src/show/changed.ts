/** What the extension says when LinkedIn has changed and it no longer finds what it reads pages by. */

/** As much of a change as is told. `since`: a day as YYYY-MM-DD. */
export interface ChangedThing {
  page: string;
  thing: string;
  since: string;
}

export const CHANGED = {
  title: "LinkedIn has changed",
  tool: "Afterword: LinkedIn has changed, and some of its pages cannot be read",
  advice: "A newer Afterword may know it. Until then ask `afterword check` before you connect there.",
  report: "The report tells how the page is built, for whoever mends this. It holds no text of the page.",
  copy: "Copy report",
  copied: "Copied. Please look it through before you send it on.",
  refused: "The browser did not let it be copied. Try again.",
} as const;

const PAGES: Record<string, string> = {
  profile: "on profiles",
  search: "in people search",
  network: "on My Network",
  company: "on companies' people pages",
  invite: "on invitation pages",
  dialog: "in the invitation dialog",
};

const THINGS: Record<string, string> = {
  main: "the main part",
  sduiCard: "the person's card",
  emberCard: "the person's card",
  sduiName: "the name",
  emberName: "the name",
  ownLink: "whose card it is",
  degree: "how you are connected",
  emberDegree: "how you are connected",
  inviteState: "the buttons",
  searchRow: "the results",
  companyCard: "the people",
  personLink: "whose row it is",
  connectIcon: "the Connect buttons",
  inviteDialog: "the dialog",
  send: "the Send button",
  addNote: "the note",
  noteField: "the note",
  counter: "the note's counter",
};

/** "On profiles Afterword no longer finds the name, since 23 November." One sentence for each kind of page. */
export function changedTexts(changes: readonly ChangedThing[]): string[] {
  const pages = [...new Set(changes.map(({ page }) => page))];
  return pages.map((page) =>
    sentence(
      page,
      changes.filter((change) => change.page === page),
    ),
  );
}

function sentence(page: string, changes: readonly ChangedThing[]): string {
  const things = [...new Set(changes.map(({ thing }) => THINGS[thing] ?? thing))];
  const since = changes.map((change) => change.since).sort()[0] ?? "";
  const where = PAGES[page] ?? page;
  const named = [things.slice(0, -1).join(", "), things.at(-1)].filter(Boolean).join(" and ");
  return `${where[0]?.toUpperCase()}${where.slice(1)} Afterword no longer finds ${named}, since ${day(since)}.`;
}

/** Days are counted where the user is: no zone may move them. */
function day(iso: string): string {
  const at = new Date(`${iso}T12:00:00`);
  return at.toLocaleDateString("en-GB", { day: "numeric", month: "long" });
}

/** What the icon says of a tab that has nothing else to say; null while nothing has changed. */
export function changedTool(
  changes: readonly unknown[],
): { title: string; badge: string; colour: string } | null {
  return changes.length === 0 ? null : { title: CHANGED.tool, badge: "!", colour: "#8a5a00" };
}
