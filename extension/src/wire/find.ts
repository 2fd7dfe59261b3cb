import { type Knock, knock } from "./knock";
import { whySilent } from "./silence";
import type { State } from "./state";
import { type Credentials, local, type Session, session } from "./storage";

/** The service takes the first free one of these (and tells the extension when it had to take another). */
export const PORTS: readonly number[] = Array.from({ length: 10 }, (_, step) => 47653 + step);

export type Failure = Exclude<State, "ok" | "cached">;

const REFUSALS: Record<string, Failure> = { locked: "locked", key_lost: "locked", limited: "starting" };

/** Says what it means when nobody proved to be our service. `home` is the answer on the port we knew. */
async function failure(home: Knock, all: Knock[]): Promise<Failure> {
  const refusal = all.find((knock) => knock.kind === "refused");
  if (refusal?.kind === "refused") return REFUSALS[refusal.code] ?? "revoked";
  return home.kind === "foreign" ? "foreign_server" : whySilent();
}

async function remember(credentials: Credentials, found: Session): Promise<Session> {
  await session.set("session", found);
  if (credentials.port !== found.port || credentials.serverId !== found.serverId) {
    await local.set("credentials", { ...credentials, port: found.port, serverId: found.serverId });
  }
  return found;
}

/** Finds the service: first where it was, then on the other ports it may have taken. Only hellos are sent. */
export async function findService(credentials: Credentials): Promise<Session | Failure> {
  const home = await knock(credentials.port, credentials);
  if (home.kind === "proved") return remember(credentials, home.session);
  const others = PORTS.filter((port) => port !== credentials.port);
  const all = [home, ...(await Promise.all(others.map((port) => knock(port, credentials))))];
  const found = all.find((knock) => knock.kind === "proved");
  return found?.kind === "proved" ? remember(credentials, found.session) : failure(home, all);
}
