import type { State } from "./state";

export const LOOPBACK = "http://127.0.0.1/*";
// Chromium split `local-network-access` in two; browsers that know neither name say so by throwing.
const NETWORK_PERMISSIONS = ["loopback-network", "local-network-access"];

async function denied(name: string): Promise<boolean> {
  try {
    const status = await navigator.permissions.query({ name: name as PermissionName });
    return status.state === "denied";
  } catch {
    return false;
  }
}

/** Why nobody answers on this machine: may we not ask, or is nobody there? */
export async function whySilent(): Promise<Extract<State, "no_permission" | "lna_denied" | "offline">> {
  if (!(await chrome.permissions.contains({ origins: [LOOPBACK] }))) return "no_permission";
  const answers = await Promise.all(NETWORK_PERMISSIONS.map(denied));
  return answers.includes(true) ? "lna_denied" : "offline";
}
