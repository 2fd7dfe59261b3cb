import { answer } from "./answer";
import { call } from "./client";
import { CHANGED, type Kind, type Messages, type Preferences, type Status } from "./messages";
import { pair, unpair } from "./pairing";
import { waiting } from "./queue";
import { clearDue, due, remind } from "./reminders";
import { LOOPBACK } from "./silence";
import { changeSettings, local, settings } from "./storage";
import { tabView } from "./tabs";

const LINKEDIN = "https://www.linkedin.com/*";

/** Tells the pages that answers may be different now. A tab without our script does not hear it. */
export async function tellTabs(): Promise<void> {
  for (const { id } of await chrome.tabs.query({ url: LINKEDIN })) {
    if (id !== undefined) await chrome.tabs.sendMessage(id, CHANGED).catch(() => undefined);
  }
}

async function preferences(): Promise<Preferences> {
  const { noteLimit, collapsed } = await settings();
  const consented = (await local.get("consent")) !== undefined;
  const paired = (await local.get("credentials")) !== undefined;
  return { consented, paired, noteLimit, collapsed };
}

async function status(): Promise<Status> {
  const [known, sent] = await Promise.all([preferences(), call("watch", { revision: 0, seconds: 0 })]);
  return {
    ...known,
    state: sent.state,
    allowed: await chrome.permissions.contains({ origins: [LOOPBACK] }),
    waiting: await waiting(),
    undelivered: (await local.get("undelivered")) ?? [],
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

type Handlers = { [K in Kind]: (takes: Messages[K]["takes"]) => Promise<Messages[K]["gives"]> };

/** One handler for each message; gate.ts has already said who may send it. */
export const HANDLERS: Handlers = {
  ask: ({ route, request }) => answer(route, request),
  preferences,
  collapse: async ({ collapsed }) => changeSettings({ collapsed }).then(() => true),
  options: async () => chrome.runtime.openOptionsPage().then(() => true),
  remind: ({ at, text, url }) => remind(at, text, url),
  status,
  tab: async ({ tabId }) => tabView(tabId),
  consent: then(({ agreed }) => setConsent(agreed)),
  pair: async ({ code }) => {
    const paired = await pair(code);
    await tellTabs();
    return paired;
  },
  unpair: then(() => unpair()),
  noteLimit: then(({ limit }) => changeSettings({ noteLimit: limit })),
  seen: async () => {
    await clearDue();
    await local.remove("undelivered");
    return true;
  },
};
