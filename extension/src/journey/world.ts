import type { Act, Shown } from "../show";
import type { Answer, Kind, Messages, Preferences, Reply, Request, RouteName } from "../wire/messages";
import type { MarkLists } from "./lists";

/** All that the journey needs from outside: the page, the background, the picture, and the end of it all. */
export interface World {
  doc: Document;
  /** Aborted when this script has been orphaned by a reload or removal of the extension (LINKEDIN.md 5). */
  signal: AbortSignal;
  isAlive(): boolean;
  ask<N extends RouteName>(route: N, request: Request<N>): Promise<Answer<Reply<N>>>;
  tell<K extends Kind>(kind: K, takes: Messages[K]["takes"]): Promise<Messages[K]["gives"]>;
  preferences(): Promise<Preferences>;
  onChanged(listener: () => void): () => void;
  show(act: (act: Act) => void): Shown;
  /** What marks lists of people, once it is in the page. */
  lists(): Promise<MarkLists>;
}
