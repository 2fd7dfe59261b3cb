import type { ShownNote } from "../show";
import type { Act, OfferView } from "../show/views";
import { ask, type TabView } from "../wire/messages";

/** The note for this tab's person, where the page itself tells the rest: to read, change and copy here. */
export function noteHere(view: TabView | null): OfferView | null {
  const { note, match } = view?.verdict ?? {};
  return note && match?.person ? { note, name: match.person.name, toRead: true } : null;
}

/** What is offered after what the user did with it. */
export async function noteAfter(act: Act, offer: OfferView, view: TabView | null): Promise<OfferView> {
  const person = view?.verdict?.match.person;
  if (act.kind !== "note" || !person) return offer;
  const given = await ask("note", { person: { person_id: person.id }, ...act.request });
  if (given.state === "refused") return { ...offer, message: given.error.text };
  if (given.state !== "ok") return offer;
  const note: ShownNote = { ...given.reply.note, languages: given.reply.languages ?? [] };
  return { name: offer.name, note, toRead: true };
}
