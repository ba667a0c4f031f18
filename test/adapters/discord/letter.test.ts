import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { nonceOf } from '../../../src/adapters/discord/post.ts';
import type { Address, Outcome } from '../../../src/ports/messenger.ts';
import type { View } from '../../../src/text/view.ts';
import type { How } from '../../platforms/discord/fault.ts';
import type { Person } from '../../platforms/discord/person.ts';
import { showing, stage, VOICE, words, type Stage } from './stage.ts';

const MESSAGES = /POST .channels.\d+.messages/;
const OPENING = /POST .users.@me.channels/;

describe('a letter on Discord', () => {
  let now: Stage;
  let count = 0;
  before(async () => {
    now = await stage({ timing: { requestMs: 300 } });
  });
  after(() => now.end());
  afterEach(() => {
    now.discord.heals();
  });

  const send = (to: Address, view: View = words('mañana es el día')): Promise<Outcome> => {
    count += 1;
    return now.chat.messenger.send(to, { view, voice: VOICE, nonce: `nonce-${count}` });
  };
  const addressOf = (person: Person): Address => ({ account: `discord:${person.id}` });

  it('opens the DM and says which channel and message it became', async () => {
    const luz = now.discord.person();
    const outcome = await send(addressOf(luz));
    const [shown] = luz.sees();
    assert.deepEqual(outcome, {
      is: 'delivered',
      ref: {
        account: `discord:${luz.id}`,
        chat: now.discord.world.directChannel(luz.id).id,
        message: shown?.id,
      },
    });
  });

  it('does not open a DM again that is known', async () => {
    const luz = now.discord.person();
    const chat = now.discord.world.directChannel(luz.id).id;
    const before = now.discord.requestsTo(OPENING).length;
    assert.equal((await send({ ...addressOf(luz), chat })).is, 'delivered');
    assert.equal(now.discord.requestsTo(OPENING).length, before);
  });

  it('opens the DM again when the one that was known is no more', async () => {
    const luz = now.discord.person();
    const outcome = await send({ ...addressOf(luz), chat: '123456789012345678' });
    assert.equal(outcome.is, 'delivered');
    await luz.hears(/mañana/);
  });

  it('is said once, however often it is tried with the same nonce', async () => {
    const luz = now.discord.person();
    const letter = { view: words('una sola vez'), voice: VOICE, nonce: 'the-same' };
    now.discord.fails({ route: MESSAGES, how: { is: 'dropped', when: 'after' } });
    const first = await now.chat.messenger.send(addressOf(luz), letter);
    assert.deepEqual(first, { is: 'later', because: 'network', unsure: true });
    const second = await now.chat.messenger.send(addressOf(luz), letter);
    assert.equal(second.is, 'delivered');
    assert.equal(luz.sees().length, 1);
  });

  it('is one attempt: nothing is repeated behind the outbox', async () => {
    const luz = now.discord.person();
    const before = now.discord.requestsTo(MESSAGES).length;
    now.discord.fails({ route: MESSAGES, how: { is: 'refused', status: 503 }, times: 5 });
    await send(addressOf(luz));
    assert.equal(now.discord.requestsTo(MESSAGES).length, before + 1);
  });

  it('comes in several messages when it is long, each said once', async () => {
    const luz = now.discord.person();
    const long = words('palabra '.repeat(1_200), { Sí: 'v1:yes:abcdef' });
    const letter = { view: long, voice: VOICE, nonce: 'a-long-one' };
    now.discord.fails({ route: /never/, how: { is: 'garbage' } });
    const outcome = await now.chat.messenger.send(addressOf(luz), letter);
    await now.chat.messenger.send(addressOf(luz), letter);
    const shown = luz.sees();
    assert.ok(shown.length >= 3);
    assert.equal(
      shown
        .map((each) => each.words)
        .join('')
        .match(/palabra/g)?.length,
      1_200,
    );
    assert.deepEqual(
      shown.at(-1)?.buttons.map((button) => button.label),
      ['Sí'],
    );
    assert.equal(outcome.is === 'delivered' && outcome.ref.message, shown.at(-1)?.id);
  });

  it('has its own nonce on each page, at most 25 characters', () => {
    const nonces = Array.from({ length: 20 }, (_, page) => nonceOf('x'.repeat(25), page));
    assert.equal(new Set(nonces).size, 20);
    assert.ok(nonces.every((nonce) => nonce.length <= 25));
  });

  it('says why somebody cannot be reached', async () => {
    const [closed, left, gone] = [1, 2, 3].map(() => now.discord.person());
    closed!.closesDms();
    left!.leavesGuilds();
    gone!.vanishes();
    const outcomes = await Promise.all(
      [closed!, left!, gone!].map((each) => send(addressOf(each))),
    );
    assert.deepEqual(outcomes, [
      { is: 'unreachable', because: 'closed' },
      { is: 'unreachable', because: 'no-shared-place' },
      { is: 'unreachable', because: 'gone' },
    ]);
    const known = now.discord.world.directChannel(gone!.id).id;
    const late = await send({ ...addressOf(gone!), chat: known });
    assert.deepEqual(late, { is: 'unreachable', because: 'gone' });
    const nobody = await send({ account: 'discord:111111111111111111' });
    assert.deepEqual(nobody, { is: 'unreachable', because: 'gone' });
  });

  const CAUTIOUS = 600_000;
  const trouble: readonly (readonly [string, How, Outcome])[] = [
    ['a limit', { is: 'rate-limited', seconds: 3 }, limited(3_050)],
    [
      'the global limit',
      { is: 'rate-limited', seconds: 1, scope: 'global' },
      { ...limited(1_050), whole: true } as Outcome,
    ],
    ['opening too fast', { is: 'refused', status: 403, code: 40003 }, limited(CAUTIOUS)],
    ['an outage', { is: 'refused', status: 503 }, later('outage', true)],
    ['garbage', { is: 'garbage' }, later('unclear', true)],
    ['a broken connection', { is: 'dropped', when: 'before' }, later('network', true)],
    ['silence', { is: 'silent' }, later('network', true)],
    ['an unknown refusal', { is: 'refused', status: 403, code: 99999 }, later('unclear', false)],
    ['a bad form', { is: 'refused', status: 400, code: 50035 }, refused('malformed')],
    ['no permission', { is: 'refused', status: 403, code: 50013 }, refused('forbidden')],
    ['no access', { is: 'refused', status: 403, code: 50001 }, refused('forbidden')],
    ['too large', { is: 'refused', status: 413 }, refused('too-long')],
  ];
  for (const [name, how, expected] of trouble)
    it(`ends as ${expected.is} at ${name}`, async () => {
      const luz = now.discord.person();
      now.discord.fails({ route: MESSAGES, how });
      assert.deepEqual(rounded(await send(addressOf(luz))), expected);
      if (how.is === 'rate-limited') await new Promise((resolve) => setTimeout(resolve, 1_100));
    });

  it('lets others pass while one chat is limited', async () => {
    const [luz, ana] = [now.discord.person(), now.discord.person()];
    const chat = now.discord.world.directChannel(luz.id).id;
    const route = new RegExp(`POST .channels.${chat}.messages`);
    now.discord.fails({ route, how: { is: 'rate-limited', seconds: 2 } });
    const outcomes = await Promise.all([send(addressOf(luz)), send(addressOf(ana))]);
    assert.deepEqual(
      outcomes.map((outcome) => outcome.is),
      ['later', 'delivered'],
    );
  });

  it('is refused, and not thrown, when it cannot be rendered', async () => {
    const luz = now.discord.person();
    assert.deepEqual(await send(addressOf(luz), showing({})), refused('other'));
    const bad = words('x', { Sí: 'v'.repeat(101) });
    assert.deepEqual(await send(addressOf(luz), bad), refused('other'));
    assert.ok(now.events.some((event) => event.is === 'bug'));
  });

  it('keeps every word out of the journal', () => {
    assert.doesNotMatch(JSON.stringify(now.events), /mañana|palabra|\d{17}/);
  });

  it('knows of no connection as certainly not arrived', async () => {
    const luz = now.discord.person();
    await now.discord.down();
    // The connection that stood is found broken first, and nobody knows what became of that attempt.
    await send(addressOf(luz));
    assert.deepEqual(await send(addressOf(luz)), later('network', false));
    await now.discord.up();
    assert.equal((await send(addressOf(luz))).is, 'delivered');
  });
});

function later(because: 'outage' | 'unclear' | 'network', unsure: boolean): Outcome {
  return { is: 'later', because, unsure };
}

function limited(after: number): Outcome {
  return { is: 'later', because: 'rate-limit', after, unsure: false };
}

function refused(because: 'malformed' | 'forbidden' | 'too-long' | 'other'): Outcome {
  return { is: 'refused', because };
}

/** The client adds the moment that it itself took to what it was told to wait. */
function rounded(outcome: Outcome): Outcome {
  if (outcome.is !== 'later' || outcome.after === undefined) return outcome;
  return { ...outcome, after: Math.round(outcome.after / 50) * 50 };
}
