import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, putForward, takenBack } from '../../../src/domain/campaign/approval.ts';
import { publicOf, statementOf, type Campaign } from '../../../src/domain/campaign/campaign.ts';
import {
  ledBy,
  leadOf,
  withOrganizer,
  withoutOrganizer,
} from '../../../src/domain/campaign/organizer.ts';
import { reword, verdictOf, type Answer } from '../../../src/domain/campaign/statement.ts';
import type { PersonId, StatementId } from '../../../src/domain/id.ts';
import { withStatement } from '../../../src/domain/campaign/campaign.ts';
import type { Instant } from '../../../src/domain/time.ts';
import { LUZ, SIGN, campaignOf, statement, wordingOf } from '../../campaigning.ts';
import { ANA, RAFA, SARA, moment } from '../../family.ts';

const NEWS = 'newsnews' as StatementId;
const T = moment('2027-09-01 10:00');

function later(minutes: number): Instant {
  return (T + minutes * 60_000) as Instant;
}

function written(more: Partial<Campaign> = {}): Campaign {
  return campaignOf({ statements: [statement(NEWS)], ...more });
}

function asked(): Campaign {
  return putForward(written(), NEWS, { by: SARA, at: T });
}

function says(
  campaign: Campaign,
  said: Answer['is'],
  { by, version = 0, at = later(1) }: { by: PersonId; version?: number; at?: Instant },
): Campaign {
  const whole: Answer = said === 'change' ? { is: said, wish: 'shorter' } : { is: said };
  return answered(campaign, NEWS, { said: whole, word: { version, by, at }, sign: SIGN });
}

function out(campaign: Campaign): string | undefined {
  return publicOf(campaign, NEWS)?.words.en?.['title'];
}

function verdict(campaign: Campaign): string | undefined {
  const found = statementOf(campaign, NEWS);
  return found && verdictOf(found);
}

function reworded(campaign: Campaign, words: string): Campaign {
  return withStatement(campaign, reword(statementOf(campaign, NEWS)!, wordingOf(words)));
}

test('nothing is out before the family said yes, and one yes of them is enough', () => {
  assert.equal(out(written()), undefined);
  assert.equal(out(asked()), undefined);
  assert.equal(verdict(asked()), 'waits');
  assert.equal(out(says(asked(), 'yes', { by: RAFA })), 'newsnews one');
});

test('a yes of somebody who is not of the family is none, not even the leader’s', () => {
  assert.equal(out(says(asked(), 'yes', { by: SARA })), undefined);
  assert.equal(out(says(asked(), 'yes', { by: LUZ })), undefined);
});

test('a no stops it: nobody else’s yes overrules it, until the organizers ask again', () => {
  const refused = says(asked(), 'no', { by: ANA });
  assert.equal(verdict(refused), 'no');
  assert.equal(out(says(refused, 'yes', { by: RAFA })), undefined);
  assert.equal(out(says(refused, 'yes', { by: ANA })), 'newsnews one');
  const again = putForward(refused, NEWS, { by: SARA, at: later(2) });
  assert.equal(out(says(again, 'yes', { by: RAFA })), 'newsnews one');
});

test('where two said no, neither can overrule the other', () => {
  const both = says(says(asked(), 'no', { by: ANA }), 'change', { by: RAFA });
  assert.equal(out(says(both, 'yes', { by: ANA })), undefined);
  assert.equal(out(says(both, 'yes', { by: RAFA })), undefined);
});

test('a no or a wish that comes after another one’s yes to the same words takes them back', () => {
  const agreed = says(asked(), 'yes', { by: ANA });
  assert.equal(out(says(agreed, 'no', { by: RAFA })), undefined);
  assert.equal(out(says(agreed, 'change', { by: RAFA })), undefined);
});

test('while a new wording waits the old one stays out, and an old button changes nothing', () => {
  const agreed = says(asked(), 'yes', { by: ANA });
  const changed = reworded(agreed, 'two');
  assert.equal(out(changed), 'newsnews one');
  const waits = putForward(changed, NEWS, { by: SARA, at: later(3) });
  assert.equal(out(waits), 'newsnews one');
  assert.equal(out(says(waits, 'no', { by: ANA, version: 0 })), 'newsnews one');
  assert.equal(out(says(waits, 'yes', { by: ANA, version: 0 })), 'newsnews one');
  assert.equal(out(says(waits, 'no', { by: ANA, version: 1 })), 'newsnews one');
  assert.equal(out(says(waits, 'yes', { by: ANA, version: 1 })), 'two');
});

test('a wording that nobody was asked about takes no yes', () => {
  const changed = reworded(asked(), 'two');
  assert.equal(out(says(changed, 'yes', { by: ANA, version: 0 })), undefined);
  assert.equal(out(says(changed, 'yes', { by: ANA, version: 1 })), undefined);
});

test('what was withdrawn needs a new asking and a new yes', () => {
  const agreed = says(asked(), 'yes', { by: ANA });
  const back = takenBack(agreed, NEWS, { by: RAFA, at: later(5), sign: SIGN });
  assert.equal(out(back), undefined);
  assert.equal(verdict(back), 'withdrawn');
  assert.equal(out(says(back, 'yes', { by: ANA })), undefined);
  const again = putForward(back, NEWS, { by: SARA, at: later(6) });
  assert.equal(verdict(again), 'waits');
  assert.equal(out(again), undefined);
  assert.equal(out(says(again, 'yes', { by: RAFA, at: later(7) })), 'newsnews one');
  const strange = takenBack(agreed, NEWS, { by: LUZ, at: later(5), sign: SIGN });
  assert.equal(out(strange), 'newsnews one');
});

test('in a campaign of no case the leader’s own yes is the yes; of another organizer it is asked for', () => {
  const { of: _, ...none } = written();
  const two = withOrganizer(none, { person: LUZ, since: T, vouched: SARA });
  assert.equal(out(putForward(two, NEWS, { by: SARA, at: T })), 'newsnews one');
  const waits = putForward(two, NEWS, { by: LUZ, at: T });
  assert.equal(verdict(waits), 'waits');
  assert.equal(out(waits), undefined);
});

test('while a campaign waits for its family the organizers’ own yes is none', () => {
  const { of: _, ...none } = written();
  const waiting = putForward({ ...none, awaits: { since: T } }, NEWS, { by: SARA, at: T });
  assert.equal(verdict(waiting), 'waits');
});

test('when the one who leads goes another leads, and with the last one the campaign closes', () => {
  const two = withOrganizer(written(), { person: LUZ, since: T });
  assert.equal(leadOf(two), SARA);
  assert.equal(leadOf(ledBy(two, LUZ)), LUZ);
  assert.equal(leadOf(withoutOrganizer(two, SARA, T)), LUZ);
  assert.equal(withoutOrganizer(two, SARA, T).closed, undefined);
  assert.deepEqual(withoutOrganizer(written(), SARA, T).closed, { at: T, by: SARA });
});
