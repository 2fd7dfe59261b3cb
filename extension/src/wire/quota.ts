/** What LinkedIn's dialog last said of the account's notes: how long they may be, and how many are left this month. */
import type { Note } from "./contract";
import { changeSettings, local } from "./storage";

const MOST = 30;

/** Takes what a page's script read. What no script of ours would say is left alone. */
export async function noteQuota(told: unknown): Promise<void> {
  const { limit, left } = told as { limit?: unknown; left?: unknown };
  if (limit === 200 || limit === 300) await changeSettings({ noteLimit: limit });
  if (limit === 300)
    await local.remove("notesLeft"); // Premium: as many as one likes
  else if (typeof left === "number" && Number.isInteger(left) && left >= 0 && left <= MOST)
    await local.set("notesLeft", { left, month: month() });
}

/** The note with how many more LinkedIn lets the user write, if its dialog has said so this month. */
export async function withQuota<N extends Note>(note: N): Promise<N & { left?: number }> {
  const kept = await local.get("notesLeft");
  return kept?.month === month() && note.limit === 200 ? { ...note, left: kept.left } : note;
}

/** The month it is here; LinkedIn counts by the month. */
function month(): string {
  const now = new Date();
  return `${now.getFullYear()}-${now.getMonth() + 1}`;
}
