import type { Profile, Verdict } from "./contract";
import { mac } from "./sign";
import { type KeptVerdict, local } from "./storage";

const MOST = 300;

/** Nobody who reads the storage's keys learns whose profiles were looked at. */
async function keyOf(profile: Profile): Promise<string | null> {
  const credentials = await local.get("credentials");
  const id = profile.slug ?? profile.member_id;
  return credentials === undefined || !id ? null : mac(credentials.key, "cache", id);
}

function newest(verdicts: Record<string, KeptVerdict>): Record<string, KeptVerdict> {
  const entries = Object.entries(verdicts).sort(([, left], [, right]) => right.at - left.at);
  return Object.fromEntries(entries.slice(0, MOST));
}

/** Keeps the last verdict on somebody of the log; whoever is not in it leaves no trace (DESIGN.md). */
export async function keep(profile: Profile, verdict: Verdict): Promise<void> {
  const key = await keyOf(profile);
  if (key === null) return;
  await local.change("verdicts", (old = {}) => {
    const { [key]: _, ...others } = old;
    return verdict.match.kind === "none" ? others : newest({ ...others, [key]: { verdict, at: Date.now() } });
  });
}

/** The last verdict on this profile and its age, if there is one. */
export async function recall(profile: Profile): Promise<{ verdict: Verdict; ageSeconds: number } | null> {
  const key = await keyOf(profile);
  const kept = key === null ? undefined : (await local.get("verdicts"))?.[key];
  if (kept === undefined) return null;
  return { verdict: kept.verdict, ageSeconds: Math.max(0, Math.round((Date.now() - kept.at) / 1000)) };
}
