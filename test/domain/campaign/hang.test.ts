import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingPetitions } from '../../../src/domain/campaign/actionnews.ts';
import { withEvent, withStatement, type Campaign } from '../../../src/domain/campaign/campaign.ts';
import { decided, hangOf, stirredIn, wordsFor } from '../../../src/domain/campaign/hang.ts';
import { outgoing } from '../../../src/domain/campaign/outgoing.ts';
import { postsOf } from '../../../src/domain/campaign/posts.ts';
import type { Sign } from '../../../src/domain/campaign/sign.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import type { EventId, KeyDateId, StatementId } from '../../../src/domain/id.ts';
import { OPENED, PETITION, action, said, withAction } from '../../acting.ts';
import { SIGN, campaignOf } from '../../campaigning.ts';
import { SARA } from '../../family.ts';

const DATE = 'dddddd' as KeyDateId;
const hang = { date: DATE, version: 0 };

function signAt(version: number, is: Sign['dates'][number]['is'] = 'ahead'): Sign {
  return { ...SIGN, dates: [{ id: DATE, version, is }] };
}

const PLAZA = {
  id: 'chchchch' as Channel['id'],
  account: 'telegram:-100777',
  chat: '-100777',
  title: 'Plaza',
  language: 'en',
  kinds: ['rallies', 'actions', 'updates'],
  by: SARA,
  at: OPENED,
  state: { is: 'open' },
} as const satisfies Channel;

/** A petition that hangs on that date, and news that hang on none. */
function both(): Campaign {
  const petition = action(PETITION, { type: 'petition', hang });
  const asks = withAction(campaignOf({ channels: [PLAZA] }), petition);
  const news = said('newsst', { kind: 'update', en: { text: 'News' } });
  return withEvent(withStatement(asks, news), {
    kind: 'update',
    id: 'newsne' as EventId,
    statement: 'newsst' as StatementId,
    state: { is: 'out', at: OPENED, by: SARA },
  });
}

test('a petition on a date that moved stands under no post, and all else goes out without it', () => {
  const under = (sign: Sign) =>
    postsOf(both(), { sign }).map(({ about }) =>
      about.kind === 'announced' ? standingPetitions(about.campaign).length : -1,
    );
  assert.deepEqual(under(signAt(0)), [1, 1]);
  assert.deepEqual(under(signAt(1)), [0]);
  assert.deepEqual(under(signAt(0, 'off')), [0]);
  assert.deepEqual(under(SIGN), [0], 'nor on a date that was closed to the campaign');
});

test('what is over hangs on nothing, and waits for nobody', () => {
  const closed = { is: 'closed', at: OPENED, by: SARA } as const;
  const over = action(PETITION, { hang, state: closed });
  assert.equal(hangOf(over), undefined);
  assert.deepEqual(stirredIn(withEvent(both(), over), signAt(1)), []);
});

test('what stands is not decided about, and what was decided is not decided again', () => {
  const settled = { is: 'off', by: SARA, at: OPENED } as const;
  const stands = both();
  assert.equal(decided(stands, PETITION, { settled, sign: signAt(0) }), stands);
  const over = decided(stands, PETITION, { settled, sign: signAt(1) });
  assert.equal(over.events[0]?.state.is, 'closed');
  assert.equal(decided(over, PETITION, { settled, sign: signAt(1) }), over);
});

test('only a rally can get another time', () => {
  const [petition, news] = both().events;
  assert.deepEqual(petition && wordsFor(petition), ['stays', 'off']);
  assert.deepEqual(news && wordsFor(news), ['stays', 'off']);
});

test('of a case nothing goes out while its circle does not know the campaign', () => {
  assert.deepEqual(outgoing(both(), undefined), []);
  assert.equal(outgoing(both(), signAt(0)).length, 2);
});
