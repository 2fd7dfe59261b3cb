import { heldBy, tellPage, tellScreens } from "./aside";
import { session } from "./storage";

/** The only file that opens windows: a held click is put to the user in one when no panel has it on the screen. */

const SIZE = { width: 500, height: 440 }; // pixels, frame and all
const BELOW = 90; // pixels under the upper edge of the browser's window

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that one question never opens two windows. */
function inTurn<R>(work: () => Promise<R>): Promise<R> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}

/** Makes sure that a tab's held click is seen. False when there is no way to show it. */
export async function summon(tab: chrome.tabs.Tab | undefined): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const { id, windowId } = tab;
  if ((await tellScreens({ kind: "who", tabId: id })) === true) return true;
  return inTurn(async () => (await raise(id)) || (await open(id, windowId)));
}

async function windowsOf(tabId: number): Promise<number[]> {
  const all = Object.entries((await session.get("windows")) ?? {});
  return all.filter(([, about]) => about === tabId).map(([id]) => Number(id));
}

/** Brings the tab's window to the front if there is one. */
async function raise(tabId: number): Promise<boolean> {
  const [open] = await windowsOf(tabId);
  if (open === undefined) return false;
  return chrome.windows.update(open, { focused: true }).then(
    () => true,
    () => false,
  );
}

async function place(windowId: number): Promise<{ left?: number; top?: number }> {
  const { left, top, width } = await chrome.windows.get(windowId);
  if (left === undefined || top === undefined || width === undefined) return {};
  return { left: Math.round(left + (width - SIZE.width) / 2), top: top + BELOW };
}

/** Takes the focus, which a window may without the user's gesture. */
async function open(tabId: number, windowId: number): Promise<boolean> {
  const window = { url: `/sidepanel.html?tab=${tabId}`, type: "popup", focused: true, ...SIZE } as const;
  const create = (where: object) => chrome.windows.create({ ...window, ...where });
  const opened = await create(await place(windowId))
    .catch(() => create({})) // a place that is not on the screen
    .catch(() => undefined);
  const id = opened?.id;
  if (id === undefined) return false;
  await session.change("windows", (old = {}) => ({ ...old, [id]: tabId }));
  await dismiss(tabId); // it may have been answered meanwhile
  return true;
}

async function forget(windowId: number): Promise<void> {
  await session.change("windows", (old = {}) => {
    const { [windowId]: _, ...others } = old;
    return others;
  });
}

/** Closes what was opened for a tab's held click, once that has its answer. */
export async function dismiss(tabId: number): Promise<void> {
  if (await heldBy(tabId)) return;
  for (const id of await windowsOf(tabId)) {
    await forget(id);
    await chrome.windows.remove(id).catch(() => undefined);
  }
}

/** A window was closed by its user: if it was ours, that is "Not now". */
export async function closed(windowId: number): Promise<void> {
  const tabId = (await session.get("windows"))?.[windowId];
  if (tabId === undefined) return;
  await forget(windowId);
  const question = await heldBy(tabId);
  if (question) await tellPage(tabId, { kind: "choice", question, choice: "not_now" });
}
