// Generated from companion/afterword/contract by `make contract`. Do not edit.

/**
 * What LinkedIn's page shows about the relationship (LINKEDIN.md 2.2).
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "InviteState".
 */
export type InviteState = "connectable" | "pending" | "withdrawn" | "incoming" | "connected" | "self" | "unknown";
/**
 * A kind of thing to do around the invitation. Each is a file of `verdict/due/`.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "TodoKind".
 */
export type TodoKind =
  "thank_you" | "detail" | "follow_up" | "outcome_missing" | "may_connect" | "cool_down_over" | "pending_at_end";
/**
 * What the log can be written out as.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ExportFormat".
 */
export type ExportFormat = "json" | "csv" | "vcard" | "ics";
/**
 * What a person is in an application.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "InvolvementKind".
 */
export type InvolvementKind =
  | "interviewer"
  | "hiring_manager"
  | "panel"
  | "recruiter_inhouse"
  | "recruiter_agency"
  | "coordinator"
  | "referrer"
  | "contact";
/**
 * What happened to the LinkedIn invitation between the user and a person.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "InvitationStep".
 */
export type InvitationStep = "sent" | "received" | "accepted" | "withdrawn";
/**
 * How somebody is addressed. A language without the difference has `neutral` only.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Register".
 */
export type Register = "formal" | "informal" | "neutral";
/**
 * Where one role at one company stands. `offer` is verbal, `accepted` is signed.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ApplicationStatus".
 */
export type ApplicationStatus =
  "open" | "offer" | "accepted" | "declined" | "rejected" | "withdrawn" | "on_hold" | "cancelled" | "presumed_closed";
/**
 * What a verdict comes to.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Level".
 */
export type Level = "not_yet" | "ask_first" | "go" | "settled" | "confirm" | "unlisted";
/**
 * What is written around an interview besides the note.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LetterKind".
 */
export type LetterKind = "thank_you" | "follow_up" | "reply" | "message" | "withdrew";
/**
 * The named sets of rule parameters (ETIQUETTE.md).
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PolicyName".
 */
export type PolicyName = "article" | "strict" | "ask_first" | "day_after" | "recruiters_anytime" | "public_sector";
/**
 * What became of a round.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "InterviewStatus".
 */
export type InterviewStatus = "scheduled" | "done" | "cancelled" | "no_show";
/**
 * What a person goes by in the log, besides their profile.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "KnownBy".
 */
export type KnownBy = "name" | "company" | "email";
/**
 * A kind of LinkedIn page that the extension looks at for what it reads pages by.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PageName".
 */
export type PageName = "profile" | "search" | "network" | "company" | "invite" | "dialog";
/**
 * What the user says of a thing to do.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "TodoStep".
 */
export type TodoStep = "done" | "snoozed" | "never";
/**
 * How sure we are that a profile is a person of the log (MATCHING.md).
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "MatchKind".
 */
export type MatchKind = "exact" | "likely" | "possible" | "none";

/**
 * Generated from companion/afterword/contract by `make contract`. Do not edit.
 */
export interface AfterwordContract {
  /**
   * Who may ask.
   */
  clients: {
    reply: ClientsReply;
    request: Nothing;
  };
  /**
   * This profile is, or is not, that person.
   */
  confirm: {
    reply: Done;
    request: ConfirmRequest;
  };
  /**
   * Leave it as it is in the log.
   */
  decline: {
    reply: Done;
    request: DeclineRequest;
  };
  /**
   * How the service is.
   */
  doctor: {
    reply: DoctorReply;
    request: DoctorRequest;
  };
  /**
   * What to do next, and when.
   */
  due: {
    reply: DueReply;
    request: DueRequest;
  };
  /**
   * The whole log as the text of a file.
   */
  export: {
    reply: ExportReply;
    request: ExportRequest;
  };
  /**
   * The calendar file of what is due.
   */
  feed: {
    reply: FeedReply;
    request: FeedRequest;
  };
  /**
   * Remove every trace of a person.
   */
  forget: {
    reply: Done;
    request: ForgetRequest;
  };
  /**
   * The service proves itself.
   */
  hello: {
    reply: HelloReply;
    request: HelloRequest;
  };
  /**
   * What files bring, page by page.
   */
  import: {
    reply: ImportReply;
    request: ImportRequest;
  };
  /**
   * A step of the invitation.
   */
  invitation: {
    reply: Done;
    request: InvitationRequest;
  };
  /**
   * The language of notes.
   */
  language: {
    reply: LanguageReply;
    request: LanguageRequest;
  };
  /**
   * Everybody and every application.
   */
  list: {
    reply: ListReply;
    request: ListRequest;
  };
  /**
   * Person, application and interview in one.
   */
  log: {
    reply: Logged;
    request: LogRequest;
  };
  /**
   * These two are one person.
   */
  merge: {
    reply: Done;
    request: MergeRequest;
  };
  /**
   * A draft, or a check of one.
   */
  note: {
    reply: NoteReply;
    request: NoteRequest;
  };
  /**
   * What came of an application.
   */
  outcome: {
    reply: Done;
    request: OutcomeRequest;
  };
  /**
   * Open the pairing window.
   */
  pair: {
    reply: PairReply;
    request: PairRequest;
  };
  /**
   * Which rules apply.
   */
  policy: {
    reply: PolicyReply;
    request: PolicyRequest;
  };
  /**
   * All that is known of one person.
   */
  show: {
    reply: ShowReply;
    request: ShowRequest;
  };
  /**
   * Stop the service.
   */
  shutdown: {
    reply: Done;
    request: Nothing;
  };
  /**
   * What a browser misses in LinkedIn's pages.
   */
  sightings: {
    reply: Done;
    request: SightingsRequest;
  };
  /**
   * They suggested connecting.
   */
  suggested: {
    reply: Done;
    request: SuggestedRequest;
  };
  /**
   * The picture of the process, one lane an application.
   */
  timeline: {
    reply: TimelineReply;
    request: TimelineRequest;
  };
  /**
   * Done with a thing to do, later, or never.
   */
  todo: {
    reply: Done;
    request: TodoRequest;
  };
  /**
   * Take back the last change.
   */
  undo: {
    reply: Done;
    request: UndoRequest;
  };
  /**
   * Revoke a client.
   */
  unpair: {
    reply: Done;
    request: UnpairRequest;
  };
  /**
   * Correct what was logged.
   */
  update: {
    reply: Done;
    request: UpdateRequest;
  };
  /**
   * Is it time to connect with this person?
   */
  verdict: {
    reply: Verdict;
    request: VerdictRequest;
  };
  /**
   * Answers when the log has changed.
   */
  watch: {
    reply: WatchReply;
    request: WatchRequest;
  };
}
/**
 * All paired clients.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ClientsReply".
 */
export interface ClientsReply {
  clients: ClientRow[];
}
/**
 * A paired client.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ClientRow".
 */
export interface ClientRow {
  client_id: string;
  last_seen?: string | null;
  name: string;
  paired_at: string;
  pending?: boolean;
}
/**
 * No fields.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Nothing".
 */
export interface Nothing {}
/**
 * A write was kept. `text` says what was done, for a person to read.
 *
 * `undo`: the revision to give to `undo` to take just this back; None when there is nothing to take back.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Done".
 */
export interface Done {
  revision: number;
  text: string;
  undo?: number | null;
}
/**
 * The user's word on whether a profile is a person of the log: `same` links it, else rules it out.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ConfirmRequest".
 */
export interface ConfirmRequest {
  person_id: string;
  profile: Profile;
  same: boolean;
}
/**
 * What the extension read of the page, or what the command line was given.
 *
 * At least one of `url`, `slug`, `member_id` and `name` is there. `member_id` is LinkedIn's `ACoAA…`
 * or its decimal member number (LINKEDIN.md 1). `degree` is the visible badge's.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Profile".
 */
export interface Profile {
  company?: string | null;
  degree?: (1 | 2 | 3) | null;
  headline?: string | null;
  invite_state?: InviteState;
  location?: string | null;
  member_id?: string | null;
  name?: string | null;
  /**
   * Earlier ones, as listed.
   *
   * @maxItems 20
   */
  past_companies?: string[];
  slug?: string | null;
  surface?: "profile" | "search" | "network" | "company" | "invite";
  url?: string | null;
}
/**
 * What a verdict offered to take over, and is not to offer again: the log stays as it is. Without `kind`
 * it is neither their name nor their employer.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "DeclineRequest".
 */
export interface DeclineRequest {
  kind?: ("name" | "company") | null;
  person: PersonRef;
  value: string;
}
/**
 * Somebody of the log: by id, or by name or address as a person would write them.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PersonRef".
 */
export interface PersonRef {
  company?: string | null;
  linkedin?: string | null;
  name?: string | null;
  person_id?: string | null;
}
/**
 * How the service is. `doubles`, if they were asked for: some, and how many `more_doubles` there are.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "DoctorReply".
 */
export interface DoctorReply {
  checks: Check[];
  doubles?: LikelyDouble[];
  more_doubles?: number;
  people: number;
  revision: number;
  version: string;
}
/**
 * One thing that was looked at. `fix` says what to do when it is not well.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Check".
 */
export interface Check {
  fix?: string | null;
  name: string;
  ok: boolean;
  text: string;
}
/**
 * Two people of the log who may be one, and why: `merge` joins them, or notes that they are two.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LikelyDouble".
 */
export interface LikelyDouble {
  one: PersonBrief;
  other: PersonBrief;
  text: string;
}
/**
 * A person of the log in one line.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PersonBrief".
 */
export interface PersonBrief {
  company?: string | null;
  /**
   * e.g. 'interviewer, Acme, Thursday at 15:00'
   */
  detail?: string | null;
  id: string;
  name: string;
}
/**
 * How the service is. `doubles`: also who may be in the log twice, which takes its time in a long one.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "DoctorRequest".
 */
export interface DoctorRequest {
  doubles?: boolean;
}
/**
 * The most urgent first. `next_at`: when the next thing becomes due; `later`: how many are to come.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "DueReply".
 */
export interface DueReply {
  later: number;
  next_at?: string | null;
  revision: number;
  todos: TodoRow[];
}
/**
 * A thing to do. `since`: from when on it is time; `by`: when it is best done; `until`: then it is too
 * late. `snoozed`: the user wants to see it again then. `commands` do it in a terminal. `turn`: which of the
 * follow-ups it is. `state` is `now`, `later` or `snoozed`.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "TodoRow".
 */
export interface TodoRow {
  application_id?: string | null;
  by?: string | null;
  commands?: string[];
  company?: string | null;
  id: string;
  kind: TodoKind;
  people?: TodoPerson[];
  since: string;
  snoozed?: string | null;
  source: string;
  source_url?: string | null;
  state: "now" | "later" | "snoozed";
  text: string;
  turn?: number;
  until: string;
  why: string;
}
/**
 * Somebody whom a thing to do is about; `profile` is the address of their LinkedIn page, where known.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "TodoPerson".
 */
export interface TodoPerson {
  id: string;
  name: string;
  profile?: string | null;
}
/**
 * What is due. `all`: what is to come, and what the user wants to see later, too.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "DueRequest".
 */
export interface DueRequest {
  all?: boolean;
  at?: string | null;
}
/**
 * `text` is the file's content, `suffix` what its name ends in; the numbers say what is in it.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ExportReply".
 */
export interface ExportReply {
  applications: number;
  facts: number;
  format: ExportFormat;
  interviews: number;
  people: number;
  suffix: string;
  text: string;
}
/**
 * The whole log as one text.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ExportRequest".
 */
export interface ExportRequest {
  format?: ExportFormat;
}
/**
 * `path`: where the file is kept; None when none is. `text` says so, and what is wrong with it.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "FeedReply".
 */
export interface FeedReply {
  ok?: boolean;
  path?: string | null;
  text: string;
}
/**
 * Keep a calendar file of what is due at that path; `off`: no longer. Without both, say how it stands.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "FeedRequest".
 */
export interface FeedRequest {
  off?: boolean;
  path?: string | null;
}
/**
 * Removes every trace of a person. Cannot be undone.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ForgetRequest".
 */
export interface ForgetRequest {
  person: PersonRef;
}
/**
 * The proof: see afterword.protocol.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "HelloReply".
 */
export interface HelloReply {
  nonce: string;
  proof: string;
  server_id: string;
}
/**
 * Asks the service to prove itself. The only route that is not signed.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "HelloRequest".
 */
export interface HelloRequest {
  client_id: string;
  nonce: string;
}
/**
 * What comes of the page's entries, in their order; the counts are of the whole import so far. `applied`:
 * all of it is in the log now, and `undo` takes it back. `applications`: companies where one is open.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ImportReply".
 */
export interface ImportReply {
  added: number;
  applications?: string[];
  applied?: boolean;
  entries: ImportOutcome[];
  habits: ImportHabits;
  revision: number;
  session: string;
  skipped: number;
  undo?: number | null;
  updated: number;
}
/**
 * What comes of an entry. `people` and `company` are as they go into the log.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ImportOutcome".
 */
export interface ImportOutcome {
  action: "add" | "update" | "skip";
  asks?: ImportQuestion | null;
  company?: string | null;
  kind: "interview" | "application" | "person" | "invitation" | "connection";
  people?: ImportPerson[];
  role?: string | null;
  round?: string | null;
  starts_at?: string | null;
  status?: string | null;
  why?: string | null;
}
/**
 * Who is that? `person`: which of the entry's people. `candidates`: people of the log who may be
 * meant.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ImportQuestion".
 */
export interface ImportQuestion {
  candidates: {
    [k: string]: string | null;
  }[];
  person: number;
  text: string;
}
/**
 * Somebody of a file. `person_id` and `new_person` answer the question who it is.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ImportPerson".
 */
export interface ImportPerson {
  as?: InvolvementKind;
  email?: string | null;
  employer?: string | null;
  linkedin?: string | null;
  name: string;
  new_person?: boolean;
  person_id?: string | null;
}
/**
 * What is remembered for the next import: the candidate's own addresses, and which column of a table is
 * what, by the table's heading.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ImportHabits".
 */
export interface ImportHabits {
  columns?: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[0-9a-f]{24}$".
     */
    [k: string]: {
      [k: string]: string;
    };
  };
  /**
   * @maxItems 20
   */
  me?: string[];
}
/**
 * A page of an import. Without `session` a new import begins, and one that was not applied is dropped;
 * `apply` writes all of its pages as one change. `keep` remembers habits.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ImportRequest".
 */
export interface ImportRequest {
  apply?: boolean;
  /**
   * @maxItems 200
   */
  entries?: ImportEntry[];
  keep?: ImportHabits | null;
  session?: string | null;
}
/**
 * One thing found in a file. `source` is what it is known by there, in hashes; a `source` that ends
 * on ":" and
 * is cancelled means all its occurrences. `sequence` and `digest` tell its versions. `on`: when it happened.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ImportEntry".
 */
export interface ImportEntry {
  company?: string | null;
  digest?: string | null;
  kind: "interview" | "application" | "person" | "invitation" | "connection";
  minutes?: number;
  note?: string | null;
  on?: string | null;
  /**
   * @maxItems 50
   */
  people?: ImportPerson[];
  role?: string | null;
  round?: string | null;
  sequence?: number;
  source?: string | null;
  starts_at?: string | null;
  status?:
    | (
        | "scheduled"
        | "done"
        | "cancelled"
        | "no_show"
        | "open"
        | "offer"
        | "accepted"
        | "declined"
        | "rejected"
        | "withdrawn"
        | "on_hold"
        | "presumed_closed"
      )
    | null;
  step?: InvitationStep | null;
  zone?: string | null;
}
/**
 * A step of the invitation. `note` is what was sent with it; without it the text that the user keeps for
 * the person counts as sent. "" says that there was none, or that nobody saw it.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "InvitationRequest".
 */
export interface InvitationRequest {
  note?: string | null;
  on?: string | null;
  person: PersonRef;
  step: InvitationStep;
}
/**
 * The user's own language of notes, if they chose one, and what there is to choose from.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LanguageReply".
 */
export interface LanguageReply {
  languages: NoteLanguage[];
  own?: KeptLanguage | null;
}
/**
 * A language of notes; `registers` are called as in the language itself, the usual one first.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "NoteLanguage".
 */
export interface NoteLanguage {
  code: string;
  name: string;
  registers: {
    [k: string]: string;
  };
}
/**
 * A language and a register that are kept; None where none was told.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "KeptLanguage".
 */
export interface KeptLanguage {
  language?: string | null;
  register?: Register | null;
}
/**
 * Choose the language of notes to people of whom none is known; "auto" takes that back. Without one, only
 * list them.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LanguageRequest".
 */
export interface LanguageRequest {
  language?: string | null;
  register?: Register | null;
}
/**
 * Everybody in the log and every application.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ListReply".
 */
export interface ListReply {
  applications: ApplicationRow[];
  people: PersonRow[];
  revision: number;
}
/**
 * An application and where it stands.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ApplicationRow".
 */
export interface ApplicationRow {
  announced?: boolean;
  company: string;
  id: string;
  people?: number;
  role?: string | null;
  status: ApplicationStatus;
}
/**
 * A person with today's verdict, and what to ask about the last talk with them.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PersonRow".
 */
export interface PersonRow {
  asks?: DetailQuestion | null;
  involvement?: InvolvementKind | null;
  level: Level;
  next_interview?: string | null;
  person: PersonBrief;
  title: string;
}
/**
 * Asks, after a conversation, for the detail of it; `note` with `detail` and `remember` is the answer.
 * `details`: what was noted before, newest first, to choose from.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "DetailQuestion".
 */
export interface DetailQuestion {
  details?: string[];
  ended_at: string;
  text: string;
}
/**
 * Everybody in the log, or those of one company.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ListRequest".
 */
export interface ListRequest {
  at?: string | null;
  company?: string | null;
}
/**
 * What `log` did, with the ids to go on with.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Logged".
 */
export interface Logged {
  added?: ("person" | "application" | "interview" | "profile")[];
  application_id?: string | null;
  interview_id?: string | null;
  person: PersonBrief;
  revision: number;
  text: string;
  undo?: number | null;
}
/**
 * Person, application and interview in one.
 *
 * `person_id` chooses among namesakes and `new_person` says it is none of them; else the name decides or
 * the answer is `ambiguous`. `company` is the application's; `employer` the person's own where it differs
 * (an agency recruiter's). Without `starts_at` no interview is logged.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LogRequest".
 */
export interface LogRequest {
  application_id?: string | null;
  as?: InvolvementKind;
  company?: string | null;
  email?: string | null;
  employer?: string | null;
  linkedin?: string | null;
  member_id?: string | null;
  minutes?: number;
  name: string;
  new_person?: boolean;
  person_id?: string | null;
  role?: string | null;
  round?: string | null;
  starts_at?: string | null;
  topics?: string | null;
  zone?: string | null;
}
/**
 * These two entries are one person, who goes on being called as the first. Not `same`: they are two.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "MergeRequest".
 */
export interface MergeRequest {
  other: PersonRef;
  person: PersonRef;
  same?: boolean;
}
/**
 * The draft and whom it is for. `own`: the language that is kept for the person. `kept`: what `keep`
 * did. `details`: all that is remembered of them, newest first.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "NoteReply".
 */
export interface NoteReply {
  details?: string[];
  kept?: Done | null;
  languages?: NoteLanguage[];
  letter?: Letter | null;
  note: Note;
  own?: KeptLanguage | null;
  person: PersonBrief;
}
/**
 * A draft of another letter than the note. For `withdrew` the text is advice to the user.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Letter".
 */
export interface Letter {
  detail_needed: boolean;
  findings?: NoteFinding[];
  kind: LetterKind;
  language: string;
  register?: Register;
  subject: string;
  text: string;
}
/**
 * What is wrong with a note, and why.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "NoteFinding".
 */
export interface NoteFinding {
  rule: string;
  source: string;
  text: string;
}
/**
 * A draft. `length` counts as LinkedIn's counter does: UTF-16 code units. `edited`: it is the user's
 * own text, kept for the person.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Note".
 */
export interface Note {
  detail_needed: boolean;
  edited?: boolean;
  findings?: NoteFinding[];
  language: string;
  length: number;
  limit: 200 | 300;
  register?: Register;
  text: string;
}
/**
 * A draft for a person; with `text`, what is right and wrong about that text instead. With `letter`, that
 * letter too; `turn` says which of three follow-ups it is.
 *
 * The language is the one asked for, else the person's, else the page's, else the user's, else English;
 * "auto" passes the person's over. Without `text` a text of the user's that is kept is the note, unless
 * `fresh`, a `detail`, or another language or register is asked for.
 *
 * `keep` keeps for the person: with `text` that text, with `fresh` that our draft counts again, else
 * `language` and `register` ("auto" is the way back).
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "NoteRequest".
 */
export interface NoteRequest {
  at?: string | null;
  detail?: string | null;
  /**
   * Afterword's draft, though a text of the user's is kept.
   */
  fresh?: boolean;
  keep?: boolean;
  language?: string | null;
  letter?: LetterKind | null;
  limit?: 200 | 300;
  /**
   * As a verdict's `language`.
   */
  page_language?: string | null;
  person: PersonRef;
  /**
   * How to address them.
   */
  register?: Register | null;
  /**
   * Keep the detail in the log.
   */
  remember?: boolean;
  text?: string | null;
  turn?: 1 | 2 | 3;
}
/**
 * What came of an application. `announced`: all may know that the offer is accepted.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "OutcomeRequest".
 */
export interface OutcomeRequest {
  announced?: boolean;
  application_id?: string | null;
  company?: string | null;
  on?: string | null;
  role?: string | null;
  status: ApplicationStatus;
}
/**
 * The code to paste in the extension, and until when it can be used.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PairReply".
 */
export interface PairReply {
  code: string;
  expires_at: string;
}
/**
 * Open the pairing window and make one code.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PairRequest".
 */
export interface PairRequest {
  name?: string;
}
/**
 * All policies.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PolicyReply".
 */
export interface PolicyReply {
  policies: PolicyRow[];
}
/**
 * A policy and where it comes from.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PolicyRow".
 */
export interface PolicyRow {
  chosen: boolean;
  name: PolicyName;
  source: string;
  text: string;
}
/**
 * Choose the policy; without a name, only list them.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "PolicyRequest".
 */
export interface PolicyRequest {
  name?: PolicyName | null;
}
/**
 * All that is known of one person. `known` has names, employers and e-mail addresses with their dates,
 * newest first; `language` is what notes to them are in, `draft` the user's own text of one.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ShowReply".
 */
export interface ShowReply {
  applications: ApplicationRow[];
  asks?: DetailQuestion | null;
  details: string[];
  draft?: string | null;
  emails: string[];
  employers: string[];
  history: Dated[];
  interviews: InterviewRow[];
  invitation?: InvitationStep | null;
  involvements: {
    [k: string]: InvolvementKind;
  };
  known?: KnownSince[];
  language?: KeptLanguage | null;
  names: string[];
  person: PersonBrief;
  profiles: string[];
}
/**
 * A fact of the past in words.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Dated".
 */
export interface Dated {
  at: string;
  text: string;
}
/**
 * A round. `people` are names.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "InterviewRow".
 */
export interface InterviewRow {
  application_id: string;
  company: string;
  id: string;
  minutes: number;
  people?: string[];
  round?: string | null;
  starts_at: string;
  status: InterviewStatus;
  zone: string;
}
/**
 * What a person goes by: since when the log knows it, and until when it was the last one told.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "KnownSince".
 */
export interface KnownSince {
  kind: KnownBy;
  since: string;
  text: string;
  until?: string | null;
}
/**
 * All that is known of one person.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ShowRequest".
 */
export interface ShowRequest {
  at?: string | null;
  person: PersonRef;
}
/**
 * All that a browser misses repeatedly. Nothing: LinkedIn's pages are as it knows them.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "SightingsRequest".
 */
export interface SightingsRequest {
  /**
   * @maxItems 6
   */
  pages: Sighting[];
}
/**
 * What is missing on one kind of page.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Sighting".
 */
export interface Sighting {
  /**
   * @minItems 1
   * @maxItems 20
   */
  missing: MissingThing[];
  page: PageName;
}
/**
 * Not found since that day, on so many pages in a row.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "MissingThing".
 */
export interface MissingThing {
  count: number;
  since: string;
  thing: string;
}
/**
 * They said "let's connect".
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "SuggestedRequest".
 */
export interface SuggestedRequest {
  on?: string | null;
  person: PersonRef;
  words?: string | null;
}
/**
 * The open applications first, then by what happened last. `picture`: SVG, or a page that holds it.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "TimelineReply".
 */
export interface TimelineReply {
  lanes: Lane[];
  /**
   * As it was asked for with `draw`.
   */
  picture?: string | null;
  revision: number;
  since: string;
  today: string;
  until: string;
}
/**
 * An application, from the first that is known of it on.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Lane".
 */
export interface Lane {
  application_id: string;
  company: string;
  people: LanePerson[];
  role?: string | null;
  rounds: LaneRound[];
  since: string;
  spans: LaneSpan[];
  status: ApplicationStatus;
}
/**
 * Somebody in an application. `fine_from`: since when connecting is fine, or from when on, where that is
 * known; `title` and `until` are today's verdict: what it says, and what makes it fine.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LanePerson".
 */
export interface LanePerson {
  fine_from?: string | null;
  id: string;
  invitation?: LaneStep[];
  involvement?: InvolvementKind | null;
  level: Level;
  name: string;
  suggested?: string | null;
  title: string;
  until?: string | null;
}
/**
 * A step of the invitation.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LaneStep".
 */
export interface LaneStep {
  at: string;
  step: InvitationStep;
}
/**
 * A round. `people` are names; `when` is its start in words, in the user's zone for it.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LaneRound".
 */
export interface LaneRound {
  ends_at: string;
  id: string;
  people?: string[];
  round?: string | null;
  starts_at: string;
  status: InterviewStatus;
  when: string;
}
/**
 * An application's status from a moment on; without `until` to this day.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "LaneSpan".
 */
export interface LaneSpan {
  since: string;
  status: ApplicationStatus;
  until?: string | null;
}
/**
 * All applications, or those at a company. `draw`: the picture too. `open`: only what is not over.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "TimelineRequest".
 */
export interface TimelineRequest {
  at?: string | null;
  company?: string | null;
  draw?: ("svg" | "html") | null;
  open?: boolean;
}
/**
 * The user's word on a thing to do: done, later (`until`, else tomorrow morning), or never.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "TodoRequest".
 */
export interface TodoRequest {
  id: string;
  step: TodoStep;
  until?: string | null;
}
/**
 * Take back the last change; with `revision` only if the log is still at that one.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "UndoRequest".
 */
export interface UndoRequest {
  revision?: number | null;
}
/**
 * Revoke a client at once.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "UnpairRequest".
 */
export interface UnpairRequest {
  client_id: string;
}
/**
 * Corrections to a person. What is absent stays; old names and employers are kept as history.
 *
 * `since`: since when name, employer and e-mail are so; what is older than what is known goes into the
 * history. `wrong`: a name, employer or e-mail of theirs that never was right.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "UpdateRequest".
 */
export interface UpdateRequest {
  /**
   * Which application role and `as` are about.
   */
  application_id?: string | null;
  as?: InvolvementKind | null;
  email?: string | null;
  employer?: string | null;
  interview?: InterviewChange | null;
  /**
   * Of notes to them; “auto” is no longer any.
   */
  language?: string | null;
  linkedin?: string | null;
  name?: string | null;
  person: PersonRef;
  register?: Register | null;
  /**
   * The role applied for, in their application.
   */
  role?: string | null;
  since?: string | null;
  topics?: string | null;
  wrong?: string | null;
}
/**
 * A round moved, or what became of it. `interview_id` absent: the person's next, else last, round.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "InterviewChange".
 */
export interface InterviewChange {
  interview_id?: string | null;
  minutes?: number | null;
  starts_at?: string | null;
  status?: InterviewStatus | null;
  zone?: string | null;
}
/**
 * Level, why, what to do, and when that changes. The first finding is the decisive one.
 * `offers`: what the user may want to take over into the log; nothing is taken over unasked.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Verdict".
 */
export interface Verdict {
  advice: Advice;
  changes_at?: string | null;
  decided_at: string;
  findings: Finding[];
  level: Level;
  match: MatchAnswer;
  note?: Note | null;
  offers?: Offer[];
  revision: number;
  title: string;
}
/**
 * The one thing to do.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Advice".
 */
export interface Advice {
  action:
    | "wait"
    | "ask"
    | "send_note"
    | "accept"
    | "nothing"
    | "confirm"
    | "log"
    | "thank_by_mail"
    | "follow_up"
    | "tell_them_first"
    | "view_privately";
  at?: string | null;
  text: string;
  url?: string | null;
}
/**
 * One rule's outcome. `rule` is its id and file name; `source` is who says so.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Finding".
 */
export interface Finding {
  rule: string;
  source: string;
  /**
   * A public page that explains it, where one is.
   */
  source_url?: string | null;
  text: string;
  /**
   * In words, e.g. 'Acme has decided'.
   */
  until?: string | null;
}
/**
 * Who the profile is in the log. `person` is there for exact and likely; `candidates` for possible.
 * `invitation`: the last step that the log knows between the user and `person`.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "MatchAnswer".
 */
export interface MatchAnswer {
  candidates?: PersonBrief[];
  evidence?: Evidence[];
  invitation?: InvitationStep | null;
  kind: MatchKind;
  person?: PersonBrief | null;
}
/**
 * One piece for (positive weight) or against (negative) a match, in words a person understands.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Evidence".
 */
export interface Evidence {
  name: string;
  text: string;
  weight?: number;
}
/**
 * What a linked profile says and the log does not. `new` is for `update` or `decline`.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Offer".
 */
export interface Offer {
  kind: "name" | "company";
  new: string;
  old?: string | null;
  text: string;
}
/**
 * A profile, and the moment and policy to judge by when they are not now and the user's own. `language`:
 * of the profile, else of LinkedIn's pages, as "de_DE"; one that there are no notes in is passed over.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "VerdictRequest".
 */
export interface VerdictRequest {
  at?: string | null;
  company?: string | null;
  degree?: (1 | 2 | 3) | null;
  headline?: string | null;
  invite_state?: InviteState;
  language?: string | null;
  location?: string | null;
  member_id?: string | null;
  name?: string | null;
  /**
   * How long LinkedIn lets the note be.
   */
  note_limit?: 200 | 300;
  /**
   * Earlier ones, as listed.
   *
   * @maxItems 20
   */
  past_companies?: string[];
  policy?: PolicyName | null;
  slug?: string | null;
  surface?: "profile" | "search" | "network" | "company" | "invite";
  url?: string | null;
}
/**
 * The log's revision now. `open`: an application may still decide something, so that whoever cannot be
 * told apart is asked about.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "WatchReply".
 */
export interface WatchReply {
  open: boolean;
  revision: number;
}
/**
 * Answer when the log's revision is no longer this one, or after `seconds`. 0: at once.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "WatchRequest".
 */
export interface WatchRequest {
  revision: number;
  seconds?: number;
}
/**
 * One of several that fit.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "Candidate".
 */
export interface Candidate {
  detail?: string | null;
  id: string;
  name: string;
}
/**
 * A refusal: `code` from afterword.errors, `text` for a person.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ErrorBody".
 */
export interface ErrorBody {
  candidates?: Candidate[];
  code: string;
  field?: string | null;
  text: string;
}
/**
 * Every answer that is not 200.
 *
 * This interface was referenced by `AfterwordContract`'s JSON-Schema
 * via the `definition` "ErrorReply".
 */
export interface ErrorReply {
  error: ErrorBody;
}
