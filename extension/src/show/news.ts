import type { Doing } from "./button";
import { type Child, h, row } from "./h";
import { words } from "./look";
import type { Act, BannerView } from "./views";

/** What their profile says and the log does not, one thing at a time: taken over or left, as the user says. */
export function news({ state, verdict }: BannerView, doing: Doing): Child {
  const person = verdict?.match.person;
  const offer = state === "ok" && verdict?.offers?.[0];
  if (!offer || !person) return null;
  const about = { person: { person_id: person.id } };
  const changed = offer.kind === "name" ? { name: offer.new } : { employer: offer.new };
  const left = { kind: offer.kind, value: offer.new };
  return h(
    "div",
    { class: "news" },
    h("p", {}, offer.text),
    row(
      doing(words.update, { kind: "write", route: "update", request: { ...about, ...changed } }),
      doing(words.leave, { kind: "write", route: "decline", request: { ...about, ...left } }),
    ),
  );
}

/** What takes back just what was said last, as long as that is what is shown. */
export function undoing({ written, message }: BannerView): Act | null {
  const { text, undo } = written?.reply ?? {};
  if (undo == null || text !== message) return null;
  return { kind: "write", route: "undo", request: { revision: undo } };
}
