import type { Note, Profile, Verdict } from "../wire/contract";
import type { State } from "../wire/state";

/** What the user did in something we show. */
export type Act =
  | { kind: "confirm"; same: boolean; personId: string }
  | { kind: "suggested" }
  | { kind: "ended" }
  | { kind: "log"; name: string; company: string; startsAt?: string }
  | { kind: "note_detail"; detail: string }
  | { kind: "use_note"; text: string }
  | { kind: "copied" }
  | { kind: "options" }
  | { kind: "retry" }
  | { kind: "remind" }
  | { kind: "collapsed"; collapsed: boolean };

export interface BannerView {
  state: State;
  verdict?: Verdict;
  profile?: Profile;
  ageSeconds?: number;
  /** A click is under way: buttons wait. */
  busy?: boolean;
  /** What the service said about the last click ("Logged Priya Nair …", or a refusal). */
  message?: string;
  /** As the user left it the last time. */
  collapsed?: boolean;
}

/** A click on Connect that is being held. */
export interface HoldView {
  name: string;
  state: State;
  verdict?: Verdict;
  /** What came of the user's mending, when the click is held all the same. */
  message?: string;
}
export type HoldChoice = "not_now" | "anyway" | "suggested" | "ended";

/** The note, offered beside LinkedIn's dialog. */
export interface OfferView {
  note: Note;
  name: string;
  /** What came of "Use it". */
  message?: string;
}
