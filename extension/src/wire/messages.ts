import type { AfterwordContract, ErrorBody } from "./contract";
import type { State } from "./state";

export type { State } from "./state";

export type RouteName = keyof AfterwordContract;
export type Request<N extends RouteName> = AfterwordContract[N]["request"];
export type Reply<N extends RouteName> = AfterwordContract[N]["reply"];

/** What came of a question. `cached` is the last verdict, `ageSeconds` old, because nobody answers now. */
export type Answer<R> =
  | { state: "ok"; reply: R }
  | { state: "cached"; reply: R; ageSeconds: number }
  | { state: "refused"; error: ErrorBody }
  | { state: Exclude<State, "ok" | "cached"> };

/** Asks the service through the background. Never rejects: whatever fails is a state. */
export async function ask<N extends RouteName>(_route: N, _request: Request<N>): Promise<Answer<Reply<N>>> {
  return { state: "offline" };
}

/** Has the user read what Afterword does, and agreed? Before that nothing on a page is read. */
export async function consented(): Promise<boolean> {
  return false;
}
