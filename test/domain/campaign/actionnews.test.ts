import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeUp, readOff } from '../../../src/domain/campaign/actionchange.ts';
import { actionAnnouncements } from '../../../src/domain/campaign/actionnews.ts';
import type { Campaign } from '../../../src/domain/campaign/campaign.ts';
import { outgoing } from '../../../src/domain/campaign/outgoing.ts';
import { changesOf, faceOfPost } from '../../../src/domain/campaign/postface.ts';
import { actionOf, report } from '../../../src/domain/campaign/turn.ts';
import { withdraw } from '../../../src/domain/campaign/statement.ts';
import { postView } from '../../../src/app/rallying/post.ts';
import { compose } from '../../../src/text/compose/compose.ts';
import { textOf } from '../../stage.ts';
import { CALLS, OPENED, PETITION, action, calls, caller, line, withAction } from '../../acting.ts';
import { SIGN, campaignOf, rallyOf, statement } from '../../campaigning.ts';
import { ANA, SARA, moment } from '../../family.ts';
import { voiceIn } from '../../text/ground.ts';

const LATER = moment('2012-05-02 09:00');
/** After the rally was announced. */
const AFTERWARDS = moment('2027-09-02 09:00');
const asked = calls([line('Boston'), line('Hartford')]);

function rungs(campaign: Campaign): readonly string[] {
  return outgoing(campaign, SIGN).map(({ rung }) => rung);
}

/** What a channel reads of the first announcement. */
function read(campaign: Campaign, place = 0): string {
  const announcement = outgoing(campaign, SIGN)[place];
  assert.ok(announcement);
  const about = { kind: 'announced', campaign, announcement, audience: 'channel' } as const;
  return textOf(compose(postView(about, 'en'), voiceIn('en')));
}

test('an action goes out once, when it was opened and its words hold a yes', () => {
  assert.deepEqual(rungs(asked), ['out']);
  assert.deepEqual(rungs(calls([], { state: { is: 'draft' } })), []);
  assert.deepEqual(outgoing(asked, undefined), [], 'the family let nobody speak');
  const [first] = asked.statements;
  const back = { ...asked, statements: [withdraw(first!, { by: ANA, at: LATER })] };
  assert.deepEqual(rungs(back), []);
});

test('closed it is thanked for where the organizers want that, and only if anything was out', () => {
  const by = { event: CALLS, by: SARA, at: LATER };
  assert.deepEqual(rungs(closeUp(asked, by, true)), ['out', 'thanks']);
  assert.deepEqual(rungs(closeUp(asked, by, false)), ['out']);
  const draft = calls([], { state: { is: 'draft' } });
  assert.deepEqual(rungs(closeUp(draft, by, true)), []);
  const closed = actionOf(closeUp(asked, by, false), CALLS)!;
  const [said] = actionAnnouncements(asked, closed, asked.statements[0]!.wordings[0]);
  assert.equal(said?.useless, LATER, 'whoever was not told by then is not');
});

test('a post shows how many called, and is another one when that changes; never a number', () => {
  assert.match(read(asked), /2 offices to call/);
  assert.doesNotMatch(read(asked), /555-010/);
  const told = report(asked, { event: CALLS, by: caller(0), at: LATER }, { is: 'done', line: 0 });
  assert.match(read(told), /1 call so far/);
  const face = (campaign: Campaign) => faceOfPost(campaign, outgoing(campaign, SIGN)[0]!);
  assert.equal(face(told).firm, face(asked).firm);
  assert.notEqual(face(told).loose, face(asked).loose);
});

const PETITIONED = {
  title: 'Let Rafa stay',
  ask: 'Grant the stay.',
  link: 'https://example.org/rafa',
};

/** A rally and a petition of the same campaign. */
function both(): Campaign {
  const yes = { version: 0, by: ANA, at: OPENED };
  const rally = rallyOf('rallya', '2027-10-19 17:00');
  const words = statement('rallyast', 'rally', { yes });
  const campaign = campaignOf({ statements: [words], events: [rally] });
  const petition = action(PETITION, { type: 'petition', goal: 100 });
  return withAction(campaign, petition, { en: PETITIONED });
}

test('a petition stands under a rally with link, ask, goal and count, until it closes', () => {
  const by = { event: PETITION, by: SARA, at: AFTERWARDS };
  const counted = readOff(both(), by, { many: 41 });
  const said = read(counted);
  for (const words of [
    /Let Rafa stay/,
    /Grant the stay/,
    /41 people of 100/,
    /example\.org: https/,
  ]) {
    assert.match(said, words);
  }
  assert.doesNotMatch(read(closeUp(counted, by, true)), /Let Rafa stay|example\.org/);
});

test('a post under which a petition stands is brought up to date with it', () => {
  const by = { event: PETITION, by: SARA, at: AFTERWARDS };
  const face = (campaign: Campaign) => faceOfPost(campaign, outgoing(campaign, SIGN)[0]!);
  const rally = both().events[0]!;
  const counted = readOff(both(), by, { many: 41 });
  assert.equal(face(counted).firm, face(both()).firm);
  assert.notEqual(face(counted).loose, face(both()).loose);
  assert.equal(changesOf(counted, rally).loose, AFTERWARDS);
  const closed = closeUp(counted, by, false);
  assert.notEqual(face(closed).firm, face(counted).firm);
  assert.equal(changesOf(closed, rally).firm, AFTERWARDS);
});

test('on a day of calls the button for a number stands under the rally, and under no other', () => {
  const yes = { version: 0, by: ANA, at: OPENED };
  const buttonsOf = (type: 'call-in-day' | 'vigil') => {
    const rally = rallyOf('rallya', '2027-10-19 17:00', { type });
    const words = statement('rallyast', 'rally', { yes });
    const campaign = {
      ...asked,
      statements: [...asked.statements, words],
      events: [rally, ...asked.events],
    };
    const announcement = outgoing(campaign, SIGN).find(({ event }) => event.kind === 'rally')!;
    const about = { kind: 'announced', campaign, announcement, audience: 'channel' } as const;
    return postView(about, 'en')
      .buttons.flat()
      .map(({ token }) => token);
  };
  const call = `v1:call:${asked.id}.${CALLS}`;
  assert.ok(buttonsOf('call-in-day').includes(call));
  assert.ok(!buttonsOf('vigil').includes(call));
});
