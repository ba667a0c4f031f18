import type { Action, CallLine } from '../src/domain/campaign/action.ts';
import { withLines } from '../src/domain/campaign/actionchange.ts';
import type { Campaign } from '../src/domain/campaign/campaign.ts';
import { withEvent, withStatement } from '../src/domain/campaign/campaign.ts';
import type { Statement, Words } from '../src/domain/campaign/statement.ts';
import type { EventId, PersonId, StatementId } from '../src/domain/id.ts';
import { campaignOf } from './campaigning.ts';
import { ANA, SARA, clock, inZone, moment } from './family.ts';

/** Actions for tests, built from few words: opened and agreed to at one moment. */

export const OPENED = moment('2012-05-01 09:00');
export const CALLS = 'caycay' as EventId;
export const PETITION = 'petpet' as EventId;

export function line(name: string, more: Partial<CallLine> = {}): CallLine {
  return {
    name,
    number: `+1202555010${String(name.length % 10)}`,
    from: clock('09:00'),
    to: clock('17:00'),
    zone: inZone('America/New_York'),
    days: [1, 2, 3, 4, 5],
    ...more,
  };
}

export function action(id: EventId, more: Partial<Action> = {}): Action {
  return {
    kind: 'action',
    id,
    type: 'call-in',
    statement: `${id}st` as StatementId,
    lines: [],
    state: { is: 'open', at: OPENED, by: SARA },
    ...more,
  };
}

export interface Wordly {
  readonly en: Words;
  readonly es?: Words;
  readonly isAgreed?: boolean;
  readonly kind?: Statement['kind'];
}

export function said(id: string, { isAgreed = true, kind = 'action', en, es }: Wordly): Statement {
  const words = { en, ...(es && { es }) };
  return {
    id: id as StatementId,
    kind,
    wordings: [{ words, by: SARA, at: OPENED }],
    ...(isAgreed && {
      asked: { version: 0, at: OPENED },
      yes: { version: 0, by: ANA, at: OPENED },
      first: { version: 0, at: OPENED },
    }),
  };
}

/** A campaign with that action more; its lines are among its words. */
export function withAction(campaign: Campaign, one: Action, words: Partial<Wordly> = {}): Campaign {
  const { en = { title: 'Call for Rafa' } } = words;
  const all = { ...words, en: withLines(en, one.lines) };
  const both = words.es ? { ...all, es: withLines(words.es, one.lines) } : all;
  return withEvent(withStatement(campaign, said(one.statement, both)), one);
}

/** A call-in with those lines, of a case whose family said yes. */
export function calls(lines: readonly CallLine[], more: Partial<Action> = {}): Campaign {
  return withAction(campaignOf(), action(CALLS, { lines, ...more }));
}

/** People who call, one after the other. */
export function caller(number: number): PersonId {
  return `cayyer${String.fromCharCode(97 + number).replace(/[ilou]/, 'z')}` as PersonId;
}
