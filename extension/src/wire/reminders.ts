import { local, type Reminder } from "./storage";

const ALARM = "reminder";
const PROFILES = "https://www.linkedin.com/in/";

async function setAlarm(): Promise<void> {
  const next = (await local.get("reminders"))?.map(({ at }) => at).filter((at) => at > Date.now());
  if (next?.length) await chrome.alarms.create(ALARM, { when: Math.min(...next) });
}

/**
 * Asks to be told at a moment (ISO 8601). A reminder for the same page replaces the older one.
 * False if there is no such moment; an address that is no profile's is left out.
 */
export async function remind(at: string, text: string, url?: string): Promise<boolean> {
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return false;
  await add({ at: moment, text, ...(url?.startsWith(PROFILES) ? { url } : {}) });
  return true;
}

async function add(reminder: Reminder): Promise<void> {
  const same = (other: Reminder): boolean =>
    other.url === undefined ? other.text === reminder.text : other.url === reminder.url;
  await local.change("reminders", (old = []) => [...old.filter((other) => !same(other)), reminder]);
  await setAlarm();
}

export async function due(now = Date.now()): Promise<Reminder[]> {
  return ((await local.get("reminders")) ?? []).filter(({ at }) => at <= now);
}

/** Those that were due have been read. */
export async function clearDue(now = Date.now()): Promise<void> {
  await local.change("reminders", (old = []) => old.filter(({ at }) => at > now));
}

/** Call when the background starts: alarms do not survive everywhere. */
export async function startReminders(rang: () => void): Promise<void> {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    rang();
    void setAlarm();
  });
  await setAlarm();
}
