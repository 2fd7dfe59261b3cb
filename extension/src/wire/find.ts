import { type Knock, knock } from "./knock";
import { whySilent } from "./silence";
import type { State } from "./state";
import { type Credentials, local, type Session, session } from "./storage";

/** The service takes the first free one of these (and tells the extension when it had to take another). */
export const PORTS: readonly number[] = Array.from({ length: 10 }, (_, step) => 47653 + step);

export type Failure = Exclude<State, "ok" | "cached">;

const REFUSALS: Record<string, Failure> = { locked: "locked", key_lost: "locked", limited: "starting" };

/**
 * Says what it means when nobody proved to be our service. Only the port we knew counts: on the others may
 * be the services of this machine's other users, which rightly do not know us.
 */
async function failure(home: Knock): Promise<Failure> {
  if (home.kind === "refused") return REFUSALS[home.code] ?? "revoked";
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
export async function findService(
  credentials: Credentials,
  ports: readonly number[] = PORTS,
): Promise<Session | Failure> {
  const home = await knock(credentials.port, credentials);
  if (home.kind === "proved") return remember(credentials, home.session);
  const others = ports.filter((port) => port !== credentials.port);
  const answers = await Promise.all(others.map((port) => knock(port, credentials)));
  const found = answers.find((answer) => answer.kind === "proved");
  return found === undefined ? failure(home) : remember(credentials, found.session);
}
