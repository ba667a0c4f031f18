import type { Calm } from '../domain/item.ts';
import type { DueRung } from '../domain/key.ts';
import type { KeyDate } from '../domain/keydate.ts';
import type { StepKind } from '../domain/outing.ts';
import type { Instant } from '../domain/time.ts';
import type { Button, Who, Whose } from './view.ts';

/** What is said of the day itself, as facts. Where `whose` is left out it is the reader's own day. */

/** Somebody is not out, or asked for help. */
export interface Overdue {
  readonly kind: 'overdue';
  readonly rung: DueRung;
  readonly why: 'late' | 'help';
  readonly date: KeyDate;
  readonly whose?: Whose;
  /** Since when they are late, or when help was asked for. */
  readonly end: Instant;
  /** From when on all who may know are told. */
  readonly all: Instant;
  readonly last?: Said;
  /** `case`: no names of those who go along; `day`: their name and the day, and nothing else. */
  readonly sees: 'all' | 'case' | 'day';
  readonly repeat: boolean;
  readonly buttons: readonly (readonly Button[])[];
}

/** What somebody said on the day. */
export interface Said {
  readonly is: StepKind;
  readonly at: Instant;
  readonly who: Who;
  /** Whether it was said by somebody whose day it is not, who saw it. */
  readonly seen: boolean;
}

/** To whoever had been told that somebody is late or needs help. */
export interface Calmed {
  readonly kind: 'calmed';
  readonly date: KeyDate;
  readonly whose?: Whose;
  readonly why: Calm;
  readonly by?: Who;
  readonly repeat: boolean;
}

/** Where they are, for those at home. */
export interface Where {
  readonly kind: 'where';
  readonly date: KeyDate;
  readonly whose?: Whose;
  readonly step?: Said;
  /** It is so because a step was taken back. */
  readonly mistake: boolean;
  readonly repeat: boolean;
}
