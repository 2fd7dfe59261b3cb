import type { Act, ShownNote } from "../show";
import { words } from "../show/look";
import { fill } from "../show/sentence";
import type { Invitations } from "./invitations";
import type { Lists } from "./lists";
import { personOf, toldOf } from "./mend";
import type { Subject } from "./subject";
import { keyOf, verdictOf } from "./verdicts";
import type { World } from "./world";

interface Hands {
  world: Pick<World, "ask" | "tell">;
  subject: Subject;
  invitations: Invitations;
  lists: Pick<Lists, "write">;
}

type Doing<K extends Act["kind"]> = (act: Extract<Act, { kind: K }>, hands: Hands) => Promise<unknown>;

const DOINGS: { [K in Act["kind"]]: Doing<K> } = {
  write: (act, hands) => write(act, hands),
  note: ({ request }, hands) => renote(request, hands),
  use_note: async ({ text }, { subject, invitations }) => subject.tell(await invitations.use(text)),
  copied: async () => undefined,
  options: (_, { world }) => world.tell("options", {}),
  retry: (_, { subject }) => subject.refresh(),
  remind: (_, hands) => remind(hands),
  collapsed: async ({ collapsed }, { world, subject }) => {
    subject.collapsed = collapsed;
    await world.tell("collapse", { collapsed });
  },
};

/** Does what the user chose in the banner or beside LinkedIn's dialog. */
export async function perform(act: Act, hands: Hands): Promise<void> {
  await (DOINGS[act.kind] as Doing<Act["kind"]>)(act as never, hands);
}

/** About whom the tab shows, or about somebody in a list. */
function write(
  { route, request, profile }: Extract<Act, { kind: "write" }>,
  { world, subject, lists }: Hands,
): Promise<void> {
  const work = () => world.ask(route, request as never);
  const shown = subject.profile && keyOf(subject.profile);
  if (!profile || keyOf(profile) === shown) return subject.write(work);
  return lists.write(profile, async () => toldOf(await work()));
}

/** Another note for the same person: with what the user remembers, in another language, in their own words … */
async function renote(
  request: Extract<Act, { kind: "note" }>["request"],
  { world, subject, invitations }: Hands,
): Promise<void> {
  const person = personOf(invitations.verdict ?? verdictOf(subject.told));
  if (!person) return;
  const answer = await world.ask("note", { person: { person_id: person }, ...request });
  if (answer.state === "refused") subject.tell(answer.error.text);
  if (answer.state !== "ok") return;
  const { note, languages = [] } = answer.reply;
  const shown: ShownNote = { ...note, languages };
  if (personOf(verdictOf(subject.told)) === person) subject.renote(shown);
  invitations.offer(shown);
}

async function remind({ world, subject }: Hands): Promise<void> {
  const verdict = verdictOf(subject.told);
  const at = verdict?.changes_at ?? verdict?.advice.at;
  if (!verdict || !at) return;
  const url = subject.profile?.url;
  const name = verdict.match.person?.name;
  await world.tell("remind", {
    at,
    text: name ? fill(words.lookAgain, name) : verdict.title,
    ...(url && { url }),
  });
  subject.tell(words.reminded);
}
