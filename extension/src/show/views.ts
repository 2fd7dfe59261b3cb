import type { AfterwordContract, ErrorBody, NoteRequest, Profile, Verdict } from "../wire/contract";
import type { State } from "../wire/state";
import type { ShownNote } from "./draft";

/** What is written to the log as it is said here. */
export type WriteRoute = Extract<
  keyof AfterwordContract,
  "confirm" | "log" | "update" | "decline" | "undo" | "suggested" | "outcome"
>;

/** What is written to the log, and where to. */
export interface Write {
  route: WriteRoute;
  request: object;
}

/** What the user did in something we show. */
export type Act =
  /** `profile`: whom it is about, where that may be somebody other than whom the page shows. */
  | ({ kind: "write"; profile?: Profile } & Write)
  /** Another draft, or a look at the user's own text. */
  | { kind: "note"; request: Omit<NoteRequest, "person"> }
  | { kind: "use_note"; text: string }
  | { kind: "copied" }
  | { kind: "options" }
  | { kind: "retry" }
  | { kind: "remind" }
  | { kind: "collapsed"; collapsed: boolean };

/** What came of the last click: what can be taken back, or who may be meant. */
export interface Written {
  state: string;
  reply?: { text: string; undo?: number | null };
  error?: ErrorBody;
}

export interface BannerView {
  state: State;
  verdict?: Verdict;
  profile?: Profile;
  ageSeconds?: number;
  /** A click is under way: buttons wait. */
  busy?: boolean;
  /** What the service said about the last click ("Logged Priya Nair …", or a refusal). */
  message?: string;
  written?: Written;
  /** As the user left it the last time. */
  collapsed?: boolean;
}

/** A click on Connect that is being held. */
export interface HoldView {
  name: string;
  profile?: Profile;
  state: State;
  verdict?: Verdict;
  /** What came of the user's mending, when the click is held all the same. */
  message?: string;
  /** The button sends without LinkedIn's dialog. */
  atOnce?: boolean;
}
/** What is written is judged before the click is let through, or held on. */
export type HoldChoice = "not_now" | "anyway" | Write;

/** The note, offered beside LinkedIn's dialog. */
export interface OfferView {
  note: ShownNote;
  name: string;
  /** What came of "Use it". */
  message?: string;
  /** LinkedIn's own field is out of reach from here. */
  toRead?: boolean;
}

/** Where a page lists somebody. `who` tells the places apart, `beside` is what bears the name, `card` all around it. */
export interface Place {
  who: string;
  beside: Element;
  card: Element;
}

/** Somebody of the log whom a page lists among others. */
export interface Mark extends Place {
  name: string;
  profile: Profile;
  verdict: Verdict;
  /** What the service said about the last click in their card. */
  message?: string;
}

/** Where views are shown: on the page, or in a panel beside it. */
export interface Shown {
  banner(view: BannerView | null): void;
  /** Asks about a held click. Asked again meanwhile, the earlier question is answered "not_now". */
  hold(view: HoldView): Promise<HoldChoice>;
  /** Takes the question back: it is answered "not_now". */
  unhold(): void;
  offer(view: OfferView | null, beside?: Element): void;
  /** All marks that the page should bear now, and all places in its list: no page may tell the marked from the others. */
  marks(marks: readonly Mark[], places: readonly Place[]): void;
  destroy(): void;
}
