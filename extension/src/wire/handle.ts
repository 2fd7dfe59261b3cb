import { answer } from "./answer";
import { asideOf, keepAside, tellPage, tellScreens } from "./aside";
import { call } from "./client";
import { changes } from "./health";
import { load } from "./inject";
import { languageAt } from "./language";
import { CHANGED, type Kind, type Messages, type Preferences, type RouteName, type Status } from "./messages";
import { pair, unpair } from "./pairing";
import { probe } from "./probing";
import { waiting } from "./queue";
import { clearDue, due, remind } from "./reminders";
import { report } from "./report";
import { LOOPBACK } from "./silence";
import { changeSettings, local, settings } from "./storage";
import { dismiss, summon } from "./summon";
import { isOnLinkedIn, tabView } from "./tabs";
import { lookAtTodos } from "./todos";

const LINKEDIN = "https://www.linkedin.com/*";
/** After these something else may be due; whoever reads the list sees the same number on the icon. */
const TURNING: readonly RouteName[] = [
  "due",
  "todo",
  "log",
  "update",
  "undo",
  "outcome",
  "suggested",
  "invitation",
];

/** Tells pages and panels that answers may be different now. A tab without our script does not hear it. */
export async function tellTabs(): Promise<void> {
  for (const { id } of await chrome.tabs.query({ url: LINKEDIN })) {
    if (id !== undefined) await chrome.tabs.sendMessage(id, CHANGED).catch(() => undefined);
  }
  await tellScreens(CHANGED);
}

async function preferences(): Promise<Preferences> {
  const chosen = await settings();
  const consented = (await local.get("consent")) !== undefined;
  const paired = (await local.get("credentials")) !== undefined;
  return { consented, paired, ...chosen };
}

async function status(): Promise<Status> {
  const [known, sent] = await Promise.all([preferences(), call("watch", { revision: 0, seconds: 0 })]);
  return {
    ...known,
    state: sent.state,
    allowed: await chrome.permissions.contains({ origins: [LOOPBACK] }),
    waiting: await waiting(),
    undelivered: (await local.get("undelivered")) ?? [],
    changes: await changes(),
    due: (await due()).map(({ text, url }) => (url === undefined ? { text } : { text, url })),
  };
}

async function setConsent(agreed: boolean): Promise<boolean> {
  if (agreed) await local.set("consent", { at: Date.now() });
  else await local.remove("consent");
  return true;
}

const then =
  <T>(work: (takes: T) => Promise<unknown>) =>
  async (takes: T): Promise<boolean> => {
    await work(takes);
    await tellTabs();
    return true;
  };

type Sender = chrome.runtime.MessageSender;
type Handlers = {
  [K in Kind]: (takes: Messages[K]["takes"], sender: Sender) => Promise<Messages[K]["gives"]>;
};

/** One handler for each message; gate.ts has already said who may send it. */
export const HANDLERS: Handlers = {
  ask: async ({ route, request }, { url }) => {
    const given = await answer(route, request, languageAt(url));
    if (TURNING.includes(route)) void lookAtTodos();
    return given;
  },
  preferences,
  collapse: async ({ collapsed }) => changeSettings({ collapsed }).then(() => true),
  options: async () => chrome.runtime.openOptionsPage().then(() => true),
  draw: async (_, sender) => load((await settings()).where === "panel" ? "aside" : "drawing", sender),
  lists: (_, sender) => load("lists", sender),
  tellAside: async ({ aside }, { tab }) => {
    if (tab?.id === undefined) return false;
    await keepAside(tab.id, aside);
    await dismiss(tab.id);
    return true;
  },
  summon: (_, { tab }) => summon(tab),
  aside: ({ tabId }) => asideOf(tabId),
  act: ({ tabId, act }) => tellPage(tabId, { kind: "act", act }),
  choice: async ({ tabId, question, choice }) => {
    const told = await tellPage(tabId, { kind: "choice", question, choice });
    await dismiss(tabId);
    return told;
  },
  where: then(({ where }) => changeSettings({ where })),
  remind: ({ at, text, url }) => remind(at, text, url),
  status,
  tab: async ({ tabId }) => ((await isOnLinkedIn(tabId)) ? tabView(tabId) : null),
  consent: then(({ agreed }) => setConsent(agreed)),
  pair: async ({ code }) => {
    const paired = await pair(code);
    await tellTabs();
    return paired;
  },
  unpair: then(() => unpair()),
  noteLimit: then(({ limit }) => changeSettings({ noteLimit: limit })),
  probe: ({ of, last }, sender) => probe(of, last, sender),
  report: ({ tabId }) => report(tabId),
  seen: async () => {
    await clearDue();
    await local.remove("undelivered");
    return true;
  },
};
