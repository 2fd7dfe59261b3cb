import { call } from "./client";
import { type Knock, knock } from "./knock";
import { toHex } from "./sign";
import { whySilent } from "./silence";
import { type Credentials, local, session, wipePaired } from "./storage";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LENGTH = 2 + 16 + 32 + 4;

export const SENTENCES = {
  unreadable: "This is not a whole pairing code. Copy all of it from the terminal and paste it again.",
  expired: "This code is no longer good: it works for two minutes. Run `afterword pair` again for a new one.",
  foreign:
    "Another program answers in Afterword's place. Run `afterword doctor` to see which, then pair again.",
  no_permission: "The browser does not let Afterword reach this computer. Allow it above, then pair again.",
  lna_denied:
    "The browser's settings keep Afterword from reaching this computer. Allow local network access, then pair again.",
  offline: "The companion does not answer. Run `afterword pair` again and leave it open.",
} as const;

export type Paired = { paired: true } | { paired: false; text: string };

/** Base32 (RFC 4648) without padding; null for any other letter. */
function fromBase32(letters: string): Uint8Array<ArrayBuffer> | null {
  const bits = Array.from(letters, (letter) => ALPHABET.indexOf(letter));
  if (bits.includes(-1)) return null;
  const text = bits.map((five) => five.toString(2).padStart(5, "0")).join("");
  const bytes = text.match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}

/** Reads a pasted code in any case and grouping: twin of `companion/afterword/service/pairing_code.py`. */
export async function readCode(text: string): Promise<Credentials | null> {
  const letters = text.replace(/[\s-]/g, "").toUpperCase();
  const bytes = fromBase32(letters);
  if (bytes?.length !== LENGTH || letters.length !== Math.ceil((LENGTH * 8) / 5)) return null;
  const plain = bytes.slice(0, -4);
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", plain)).slice(0, 4);
  if (toHex(sum) !== toHex(bytes.slice(-4))) return null;
  const port = new DataView(plain.buffer).getUint16(0);
  return { port, clientId: toHex(plain.slice(2, 18)), key: toHex(plain.slice(18)) };
}

async function problem(answer: Exclude<Knock, { kind: "proved" }>): Promise<keyof typeof SENTENCES> {
  if (answer.kind === "silent") return whySilent();
  return answer.kind === "foreign" ? "foreign" : "expired";
}

/** Pairs with the service that made the code. Its first signed question closes the pairing window. */
export async function pair(text: string): Promise<Paired> {
  const credentials = await readCode(text);
  if (credentials === null) return { paired: false, text: SENTENCES.unreadable };
  const answer = await knock(credentials.port, credentials);
  if (answer.kind !== "proved") return { paired: false, text: SENTENCES[await problem(answer)] };
  await wipePaired();
  await local.set("credentials", { ...credentials, serverId: answer.session.serverId });
  await session.set("session", answer.session);
  const first = await call("watch", { revision: 0, seconds: 0 });
  if (first.state === "ok") return { paired: true };
  await wipePaired();
  return { paired: false, text: first.state === "refused" ? first.error.text : SENTENCES.expired };
}

/** Tells the service, if it is there, and forgets everything that pairing brought. */
export async function unpair(): Promise<void> {
  const credentials = await local.get("credentials");
  if (credentials !== undefined) await call("unpair", { client_id: credentials.clientId });
  await wipePaired();
}
