/**
 * LinkedIn's words in the languages seen (LINKEDIN.md 6). A last resort: word order differs, texts are tested on
 * some accounts only, and Polish has two words for Connect. Ids, addresses and icons come first.
 */
import { caught } from "./text";

const INVITE = [
  /^Invite (.+) to connect$/u, // en
  /^Zaproś użytkownika (.+) do nawiązania kontaktu$/u, // pl
  /^Invite[rz] (.+) à rejoindre votre réseau$/u, // fr
  /^(.+) als Kontakt einladen$/u, // de
  /^Invita a (.+) a conectar$/u, // es
];

const PENDING = [
  /^Pending\b(?:.* sent to (.+))?/u, // en
  /^W toku\b(?:.* do użytkownika (.+))?/u, // pl
  /^En attente/u, // fr
  /^Ausstehend/u, // de
  /^Pendiente\b(?:.* enviada a (.+?)\.?$)?/u, // es
  /^Pendente\b(?:.* enviado a (.+))?/u, // pt
  /^Afventer/u, // da
  /^ממתין/u, // he
];

const CONNECT = new Set(
  (
    "Connect|Połącz|Nawiąż kontakt|Se connecter|Vernetzen|Conectar|Collegati|Connectie maken|Opret forbindelse|" +
    "Forbind|התחבר|Bağlantı kur|つながりを申請|تواصل|Navázat spojení|Terhubung|1촌 맺기|Berhubung|Knytt kontakt|" +
    "Conectați-vă|Установить контакт|Skapa kontakt|Komonekta|ทำความรู้จัก|建立联系|建立關係"
  ).split("|"),
);

function nameIn(label: string, patterns: RegExp[]): string | null {
  return patterns.map((pattern) => caught(pattern, label)).find(Boolean) ?? null;
}

/** Whom a Connect control's label invites, or null when it is not the label of one. */
export function invitedName(label: string): string | null {
  return nameIn(label, INVITE);
}

/** Does a label or a text say that an invitation is waiting? */
export function saysPending(label: string): boolean {
  return PENDING.some((pattern) => pattern.test(label));
}

/** To whom a waiting invitation was sent, where its label says so. */
export function pendingName(label: string): string | null {
  return nameIn(label, PENDING);
}

/** Is this the whole text of a Connect button? */
export function saysConnect(text: string): boolean {
  return CONNECT.has(text);
}
