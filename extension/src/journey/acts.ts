import type { Act } from "../show";
import { words } from "../show/look";
import { fill } from "../show/sentence";
import type { Invitations } from "./invitations";
import { ended, personOf, suggested, toldOf } from "./mend";
import type { Subject } from "./subject";
import { verdictOf } from "./verdicts";
import type { World } from "./world";

interface Hands {
  world: Pick<World, "ask" | "tell">;
  subject: Subject;
  invitations: Invitations;
}

type Doing<K extends Act["kind"]> = (act: Extract<Act, { kind: K }>, hands: Hands) => Promise<unknown>;

const DOINGS: { [K in Act["kind"]]: Doing<K> } = {
  confirm: ({ same, personId }, hands) => write(hands, confirm(hands, same, personId)),
  suggested: (_, hands) => write(hands, () => suggested(hands.world, verdictOf(hands.subject.told))),
  ended: (_, hands) => {
    const { subject, world } = hands;
    return write(hands, () => ended(world, verdictOf(subject.told), subject.profile ?? {}));
  },
  log: (act, hands) => write(hands, log(hands, act)),
  note_detail: ({ detail }, hands) => noteWith(detail, hands),
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

type Write = () => ReturnType<typeof suggested>;

function write({ subject }: Hands, work: Write): Promise<void> {
  return subject.write(async () => toldOf(await work()));
}

function confirm({ world, subject }: Hands, same: boolean, personId: string): Write {
  const { profile } = subject;
  return async () => profile && world.ask("confirm", { person_id: personId, same, profile });
}

function log({ world, subject }: Hands, act: Extract<Act, { kind: "log" }>): Write {
  const { url, member_id } = subject.profile ?? {};
  const { name, company, startsAt } = act;
  return () =>
    world.ask("log", {
      name,
      company,
      ...(startsAt && { starts_at: startsAt }),
      linkedin: url ?? null,
      member_id: member_id ?? null,
    });
}

/** The note with what the user remembers, kept in the log for the next time. */
async function noteWith(detail: string, { world, subject, invitations }: Hands): Promise<void> {
  const verdict = invitations.verdict ?? verdictOf(subject.told);
  const person = personOf(verdict);
  if (!person) return;
  const limit = verdict?.note?.limit ?? 200;
  const answer = await world.ask("note", { person: { person_id: person }, detail, remember: true, limit });
  if (answer.state === "refused") subject.tell(answer.error.text);
  if (answer.state !== "ok") return;
  if (personOf(verdictOf(subject.told)) === person) subject.renote(answer.reply.note);
  invitations.offer(answer.reply.note);
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
