import type { EventId, PersonId, StatementId } from '../id.ts';
import type { Language } from '../language.ts';
import type { ClockTime, Instant, LocalDate, Zone } from '../time.ts';
import type { Hanging } from './sign.ts';

export const ACTION_TYPES = ['petition', 'call-in', 'letter', 'donation'] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** A number to call: whose, and when somebody answers there, on the clocks of that office. */
export interface CallLine {
  readonly name: string;
  /** As it is dialled, `+1…`. */
  readonly number: string;
  /** The same as `to` where somebody answers all day. */
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly zone: Zone;
  /** 1 Monday … 7 Sunday. */
  readonly days: readonly number[];
  /** Handed out no more; it keeps its place in the list, which deeds and turns name. */
  readonly off?: true;
}

/** Which line somebody was given, until they say how it went. */
export interface Turn {
  readonly by: PersonId;
  readonly at: Instant;
  readonly line: number;
}

/** What somebody did of it. `said`: somebody answered, and `words` is what they said. */
export interface Deed {
  readonly by: PersonId;
  readonly at: Instant;
  readonly is: 'done' | 'voicemail' | 'said';
  /** Which line, by its place in the list. */
  readonly line?: number;
  readonly words?: string;
}

/** What the organizer read off the petition's page, and on which day of theirs; none of what was kept before days were. */
export interface Count {
  readonly many: number;
  readonly on?: LocalDate;
  readonly by: PersonId;
  readonly at: Instant;
}

/** Something that people can do from where they are. Words, link and recipient are its statement. */
export interface Action extends Hanging {
  readonly kind: 'action';
  readonly id: EventId;
  readonly type: ActionType;
  readonly statement: StatementId;
  /** What to say on the phone: a statement of its own, with a yes of its own. */
  readonly script?: StatementId;
  /** In which language people answer there; the script is said in it. English when nobody said. */
  readonly speaks?: Language;
  readonly lines: readonly CallLine[];
  /** The lines by when they were last handed out, the newest last. */
  readonly handed?: readonly number[];
  readonly goal?: number;
  readonly count?: Count;
  readonly state:
    | { readonly is: 'draft' }
    | { readonly is: 'open'; readonly at: Instant; readonly by: PersonId }
    | ClosedAction;
}

/** `since`: from when on it was open; absent when it never was. `thanks`: people are thanked in our own words. */
export interface ClosedAction {
  readonly is: 'closed';
  readonly at: Instant;
  readonly by: PersonId;
  readonly since?: Instant;
  readonly thanks?: true;
}

/** News of a campaign: its words, with link and picture, are its statement. */
export interface Update extends Hanging {
  readonly kind: 'update';
  readonly id: EventId;
  readonly statement: StatementId;
  readonly state:
    { readonly is: 'draft' } | { readonly is: 'out'; readonly at: Instant; readonly by: PersonId };
}
