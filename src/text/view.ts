import type { EntryKind } from '../domain/emergency.ts';
import type {
  KeyDate,
  KeyDateKind,
  Paper,
  Rhythm,
  Ruled,
  Version,
  When,
} from '../domain/keydate.ts';
import type { Lead } from '../domain/lead.ts';
import type { CheckRung } from '../domain/rung.ts';
import type { ClockTime, Instant } from '../domain/time.ts';
import type { Alert, Tasks } from './alert.ts';
import type { CampaignView } from './campaign.ts';
import type { CircleView, Theirs } from './circle.ts';
import type { Checklist, Deadlines } from './deadline.ts';
import type { Calmed, Overdue, Said, Where } from './day.ts';
import type { Door } from './door.ts';
import type { Post, RallyFile } from './post.ts';
import type { PosterView } from './poster.ts';
import type { Gathered } from './gathered.ts';
import type { Going } from './going.ts';
import type { Look } from './message.ts';
import type { MyData, SettingsView, StatusView } from './own.ts';
import type { Deed, Provenance, Reach } from './provenance.ts';

/**
 * What the bot says, as data: facts, not sentences. `text/compose` puts a view into a language and each
 * platform renders the outcome its own way.
 */
export type View =
  | Notice
  | Question
  | ReadBack
  | Saved
  | DateList
  | DateCard
  | Deadlines
  | Checklist
  | ReminderView
  | Moved
  | CalledOff
  | Decided
  | Checkup
  | Which
  | Overdue
  | Calmed
  | Where
  | Going
  | Unreached
  | Alert
  | Tasks
  | OperatorNotice
  | CircleView
  | Theirs
  | Post
  | PosterView
  | RallyFile
  | Gathered
  | CampaignView
  | SettingsView
  | MyData
  | StatusView
  | CalendarView;

export type { CircleView, Theirs } from './circle.ts';
export type { MyData, SettingsView, StatusView } from './own.ts';
export type { Deed, Provenance, Reach, ReachState } from './provenance.ts';

/** A sentence of the locale files with its arguments. */
export interface Say {
  readonly id: string;
  readonly args?: Readonly<Record<string, Arg>>;
}

/** An argument of a sentence. Numbers are counted with (plurals); a year or an id goes in as `typed` or `words`. */
export type Arg =
  | number
  /** Words of ours that stand as they are: a command, a code, a language's own name. */
  | { readonly words: string }
  | { readonly code: string }
  /** Words that a person typed. */
  | { readonly typed: string }
  /** A web address, shown whole; a telephone number to be called at a tap, `+1 202-555-0100`. */
  | { readonly link: string }
  | { readonly phone: string }
  /** Another sentence of the locale files. */
  | { readonly say: Say }
  /** A date and time, said whole with weekday, hour and place's city. */
  | { readonly when: When; readonly place?: string }
  /** An instant, said in the reader's zone. */
  | { readonly at: Instant };

/** A button as data: its words, what pressing it means. */
export interface Button {
  readonly say: Say;
  readonly token: string;
  readonly look?: Look;
}

/** One or more sentences, with or without buttons. */
export interface Notice {
  readonly kind: 'notice';
  readonly say: readonly Say[];
  readonly buttons?: readonly (readonly Button[])[];
  /** A link that opens a private chat with this bot on Telegram, with this payload. */
  readonly link?: { readonly say: Say; readonly payload: string };
  /** Links that take this bot into a group, a channel or a server. */
  readonly doors?: readonly Door[];
}

export interface Question {
  readonly kind: 'question';
  /** What was understood so far or went wrong, before the question itself. */
  readonly before?: readonly Say[];
  readonly ask: Say;
  readonly buttons: readonly (readonly Button[])[];
  /** Set when typing is an answer too. `label` and `hint` are attributes of the question's sentence. */
  readonly write?: string;
}

/** What a date will be saved as, to be confirmed. */
export interface ReadBack {
  readonly kind: 'read-back';
  /** What is odd about it and should be looked at twice. */
  readonly before?: readonly Say[];
  readonly date: Proposal;
  /** Set when it replaces another day or hour. */
  readonly instead?: Pick<Version, 'when' | 'place'>;
  readonly buttons: readonly (readonly Button[])[];
}

export interface Proposal {
  readonly kind: KeyDateKind;
  readonly when: When;
  /** Nobody said this day. */
  readonly assumed?: true;
  readonly place: string;
  readonly paper: Paper;
  readonly note: string;
  /** By which rule it was counted. */
  readonly rule?: Ruled;
  /** How often it comes, as far as anybody knows. */
  readonly rhythm?: Rhythm;
  readonly whose?: Whose;
}

/** Somebody of the circle as the reader knows them; empty when they are called nothing, or left. */
export type Who = 'you' | { readonly called: string };

/** Whose a date is; left out where it is the reader's alone. */
export type Whose = readonly [Who, ...(readonly Who[])];

/** A date was saved: the reminders that will come, and the file for the phone's own calendar. */
export interface Saved {
  readonly kind: 'saved';
  readonly date: KeyDate;
  /** Set when it moved: what it was before. */
  readonly from?: When;
  readonly whose?: Whose;
  readonly coming: readonly Coming[];
  readonly file: CalendarView;
}

/** A reminder that will come: which lead, and when. */
export interface Coming {
  readonly lead: Lead;
  readonly due: Instant;
}

export interface DateList {
  readonly kind: 'date-list';
  readonly dates: readonly Listed[];
  /** How many more there are than are shown. */
  readonly more: number;
  readonly buttons: readonly (readonly Button[])[];
}

export interface DateCard {
  readonly kind: 'date-card';
  readonly date: Listed;
}

/** A date with what its reader may do with it and what became of its reminders. */
export interface Listed {
  readonly date: KeyDate;
  readonly whose?: Whose;
  readonly provenance: Provenance;
  readonly reach: readonly Reach[];
  /** Those of its people who are in custody, and since when. */
  readonly held?: readonly Deed[];
  /** What was said on its day, oldest first. */
  readonly attended?: readonly Said[];
  readonly buttons: readonly (readonly Button[])[];
}

/** A reminder of one date, or of several that share a day and a lead. */
export interface ReminderView {
  readonly kind: 'reminder';
  readonly lead: Lead;
  readonly dates: readonly KeyDate[];
  /** By the dates' ids; none where all are the reader's alone. */
  readonly whose?: Readonly<Record<string, Whose>>;
  /** Those of which this reader is asked to look whether they still stand. */
  readonly checks?: readonly KeyDate[];
  /** What the emergency plan of the reader's family does not say yet. */
  readonly missing?: readonly EntryKind[];
  /** When they leave home, where they said so, by the dates' ids. */
  readonly leaves?: Readonly<Record<string, ClockTime>>;
  /** Who comes along and how to reach them, by the dates' ids. */
  readonly along?: Readonly<Record<string, readonly Say[]>>;
  /** Minutes after it was due, when that is our fault; 0 otherwise. */
  readonly late: number;
  /** It may have come before: an earlier attempt ended without an answer. */
  readonly repeat: boolean;
  readonly buttons: readonly (readonly Button[])[];
}

/** «It moved, from … to …» */
export interface Moved {
  readonly kind: 'moved';
  readonly date: KeyDate;
  readonly whose?: Whose;
  readonly from: When;
  readonly repeat: boolean;
  readonly buttons: readonly (readonly Button[])[];
}

/** «It will not take place any more.» */
export interface CalledOff {
  readonly kind: 'called-off';
  readonly date: KeyDate;
  readonly whose?: Whose;
  readonly repeat: boolean;
}

/** Asks the reader to look whether dates still stand. */
export interface Checkup {
  readonly kind: 'checkup';
  readonly rung: CheckRung;
  readonly dates: readonly KeyDate[];
  readonly whose?: Readonly<Record<string, Whose>>;
  readonly repeat: boolean;
  readonly buttons: readonly (readonly Button[])[];
}

/** «Somebody says it moved. Which day is right?» The date carries the other day as `disputed`. */
export interface Which {
  readonly kind: 'which';
  readonly date: KeyDate;
  readonly disputed: Version;
  readonly by: Who;
  readonly whose?: Whose;
  readonly repeat: boolean;
  readonly buttons: readonly (readonly Button[])[];
}

/** Somebody else of the family said how a date went (`done`), or took that back (`again`). */
export interface Decided {
  readonly kind: 'decided';
  readonly what: 'done' | 'again';
  /** What the reader is in the circle, when not of the family. */
  readonly role?: 'coordinator' | 'lawyer';
  readonly date: KeyDate;
  readonly whose?: Whose;
  /** How the one who said so is called. */
  readonly by: string;
  readonly repeat: boolean;
  readonly buttons: readonly (readonly Button[])[];
}

/** For the trusted person: somebody could not be reached. Names the alias and the day, nothing else. */
export interface Unreached {
  readonly kind: 'unreached';
  readonly called: string;
  readonly what: 'reminder' | 'moved' | 'called-off';
  readonly when: When;
  /** The reader was not chosen by them, but is of their circle. */
  readonly around?: boolean;
  readonly repeat: boolean;
}

/** For the operator: something needs a human; never a name, a date or a text. */
export interface OperatorNotice {
  readonly kind: 'operator-notice';
  readonly say: Say;
}

/** A calendar file: every date with its version, so that a phone replaces or removes what it had. */
export interface CalendarView {
  readonly kind: 'calendar';
  readonly dates: readonly KeyDate[];
}
