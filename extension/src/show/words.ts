import type { Level, Verdict } from "../wire/contract";
import type { State } from "../wire/state";

/** Every sentence of the extension for people (DESIGN.md, "Voice and look"). The verdicts' own come from the service. */

/** As much of a tab as the toolbar speaks of. */
export interface TabWords {
  state: State | "refused";
  verdict?: Verdict;
}

/** What a state looks like: one title, one reason, one thing to do. */
export interface StateWords {
  title: string;
  text: string;
  fix?: { label: string; act: "options" | "retry" };
}

const AGAIN = { label: "Try again", act: "retry" } as const;
const OPTIONS = { label: "Open Afterword's options", act: "options" } as const;

export const STATES: Record<Exclude<State, "ok">, StateWords> = {
  cached: {
    title: "The companion does not answer.",
    text: "This is the last answer. Run `afterword start` in a terminal for a fresh one.",
    fix: AGAIN,
  },
  unpaired: {
    title: "Afterword is not set up yet.",
    text: "It takes a minute, once.",
    fix: { label: "Set up", act: "options" },
  },
  no_permission: {
    title: "Afterword may not reach this computer.",
    text: "The browser has to allow 127.0.0.1, where your log is kept.",
    fix: { label: "Allow it", act: "options" },
  },
  lna_denied: {
    title: "The browser blocks the local network.",
    text: "Allow local network access for Afterword in the browser's settings, then try again.",
    fix: AGAIN,
  },
  native_missing: {
    title: "The browser cannot find the companion.",
    text: "Run `afterword setup` in a terminal, then try again.",
    fix: AGAIN,
  },
  native_forbidden: {
    title: "The companion does not know this extension.",
    text: "Run `afterword setup` in a terminal, then try again.",
    fix: AGAIN,
  },
  starting: { title: "The companion is starting.", text: "It will be there in a moment.", fix: AGAIN },
  offline: {
    title: "The companion does not answer.",
    text: "Run `afterword start` in a terminal, then try again.",
    fix: AGAIN,
  },
  foreign_server: {
    title: "Another program answers in Afterword's place.",
    text: "Nothing was told to it. Run `afterword doctor` in a terminal to see which it is.",
    fix: AGAIN,
  },
  extension_too_old: {
    title: "This extension is older than the companion.",
    text: "Update the extension in the browser's list of extensions, then try again.",
    fix: AGAIN,
  },
  service_too_old: {
    title: "The companion is older than this extension.",
    text: "Update the companion, run `afterword stop` and `afterword start`, then try again.",
    fix: AGAIN,
  },
  locked: {
    title: "Your log is locked.",
    text: "Unlock this computer's key store, then try again. `afterword doctor` says more.",
    fix: AGAIN,
  },
  revoked: {
    title: "This browser is no longer paired.",
    text: "Pair it again with a new code from `afterword pair`.",
    fix: { label: "Pair again", act: "options" },
  },
  unreadable: {
    title: "Afterword cannot read this page.",
    text: "LinkedIn may have changed it. Look the person up with `afterword check` in a terminal before you connect.",
  },
};

/** What to say about a state; null when all is well. A refusal speaks for itself. */
export function stateWords(state: State | "refused"): StateWords | null {
  return state === "ok" || state === "refused" ? null : STATES[state];
}

/** Popup and panel beside a page that shows nobody; `where` the user is told. */
export const NO_PROFILE = {
  title: "All is well.",
  text: {
    page: "Open somebody's LinkedIn profile, and the answer is here and on the page.",
    panel: "Open somebody's LinkedIn profile, and the answer is here.",
  },
};
/** What popup and panel say beside the cards. */
export const PANEL = {
  undelivered: "What your log did not take",
  due: "You asked to be reminded",
  read: "Done",
  marks: "On this page",
  held: "A click on Connect waits for your answer.",
  open: "Open the side panel",
};
export const waitingText = (count: number): string =>
  `${count === 1 ? "One change waits" : `${count} changes wait`} for the companion to be back.`;

/** Each level in a word or two: colour never speaks alone. */
export const LEVELS: Record<Level, string> = {
  not_yet: "Not yet",
  ask_first: "Ask first",
  go: "Good time",
  settled: "Settled",
  confirm: "Is it them?",
  unlisted: "Not in your log",
};

/** "%" stands for what `fill` puts in (sentence.ts). */
export const WORDS = {
  region: "Afterword",
  collapse: "Collapse",
  expand: "Expand",
  busy: "One moment …",
  yes: "Yes, that's them",
  no: "No, someone else",
  update: "Update your log",
  leave: "Leave it",
  undo: "Undo",
  suggested: "They suggested it",
  ended: "The process has ended",
  remind: "Remind me",
  log: "Log this person",
  options: OPTIONS.label,
  open: "Open the setting",
  speaksFor: "speaks for it",
  speaksAgainst: "speaks against it",
  logName: "Name",
  logCompany: "Company",
  logWhen: "Interview, if you know when",
  logSave: "Log",
  cancel: "Cancel",
  notNow: "Not now",
  anyway: "Connect anyway",
  noteRegion: "Afterword note",
  noteText: "Your note",
  use: "Use it",
  edit: "Edit",
  copy: "Copy",
  noteAnew: "Start anew",
  noteChoices: "Language and length",
  noteLanguage: "Language",
  noteRegister: "Form of address",
  noteLimit: "Characters at most",
  notesLeft: "Notes that LinkedIn leaves you this month: %.",
  copied: "Copied.",
  copyByHand: "The browser does not let us copy. The text is selected: press Ctrl+C or ⌘C.",
  inserted: "It is in LinkedIn's field. Read it once more; you send it.",
  detail: "What do you want to remember?",
  detailHint: "One thing you talked about makes the note yours.",
  detailSave: "Write the note",
  detailKeep: "Remember it",
  whenConnecting: "Now click LinkedIn's Connect: the note goes into its field.",
  noteSold: "LinkedIn offers no free note any more this month. Copy yours and keep it for later.",
  noteRefused: "LinkedIn's field did not take the note. Copy it and paste it yourself.",
  limits: {
    weekly: "LinkedIn limits your invitations this week. If the button still says Connect, nothing was sent.",
    email: "LinkedIn asks for their e-mail address: they let only people who know it invite them.",
    notes:
      "LinkedIn offers no free note any more this month. Without one the invitation says nothing of you.",
  },
  queued: "Kept. The companion gets it as soon as it answers.",
  reminded: "You will be reminded.",
  thisPerson: "this person",
  lookAgain: "%: it may be time to connect.",
  noteFor: "A note for %",
  tooLong: "% too many for LinkedIn.",
  again: "Fine again when %.",
  lastAnswer: "Last answer: %.",
  mayHaveChanged: "It may have changed since.",
  /** How old a kept answer is: from how many seconds on, one of them, several. */
  ages: [
    [86_400, "% day ago", "% days ago"],
    [3_600, "% hour ago", "% hours ago"],
    [60, "% minute ago", "% minutes ago"],
    [0, "", "less than a minute ago"],
  ],
  /** The held click, where LinkedIn has no dialog. */
  atOnce: "This button sends at once, without a note. On their profile you can add one.",
  /** The held click, while the log is being asked. */
  asking: "One moment: is it too early to connect with %?",
  /** The held click, when there is no verdict to show. */
  cannotTell: "Afterword cannot tell whether it is too early to connect with %.",
  marksRegion: "People in your log",
  cardRegion: "Person in your log",
  close: "Close",
  privately: "Look in private mode first, if you do not want to be seen.",
  openProfile: "Open the profile",
} as const;

export type Words = typeof WORDS;

const TONES: Record<Level, { badge: string; colour: string }> = {
  not_yet: { badge: "!", colour: "#b3402e" },
  ask_first: { badge: "?", colour: "#8a5a00" },
  go: { badge: "✓", colour: "#1f7a4d" },
  settled: { badge: "", colour: "#24527a" },
  confirm: { badge: "?", colour: "#6a4aa5" },
  unlisted: { badge: "", colour: "#56616b" },
};

/** What the toolbar's icon says: its title in words, its badge one sign. */
export interface ToolbarWords {
  title: string;
  badge: string;
  colour: string;
}

/** The icon while a click waits for an answer in a panel. */
export function heldWords(view: TabWords | null): ToolbarWords {
  const { colour } = toolbarWords(view);
  return { title: "Afterword: a click on Connect waits for your answer", badge: "…", colour };
}

export function toolbarWords(view: TabWords | null): ToolbarWords {
  if (view?.verdict) return { title: `Afterword: ${view.verdict.title}`, ...TONES[view.verdict.level] };
  if (view === null || view.state === "ok" || view.state === "refused") {
    return { title: "Afterword", badge: "", colour: "#56616b" };
  }
  return { title: `Afterword: ${STATES[view.state].title}`, badge: "–", colour: "#56616b" };
}
