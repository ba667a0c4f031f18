import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBell, type Bell } from '../../src/app/bell.ts';
import type { Delivered } from '../../src/app/delivery.ts';
import { AILMENTS, type Ailment } from '../../src/app/pulse.ts';
import { strangerVoice } from '../../src/app/voice.ts';
import { HOUR, MINUTE, instant, later } from '../../src/domain/time.ts';
import { words } from '../../src/text/say.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { seededChance } from '../chance.ts';

const OPERATOR = 'telegram:1';

function ground({ operator }: { operator: 'telegram:1' | undefined } = { operator: OPERATOR }) {
  let now = instant(Date.parse('2027-03-04T15:00:00Z'));
  const told: string[] = [];
  const state = { isDown: false };
  const bell: Bell = createBell({
    operator,
    now: () => now,
    chance: seededChance(1),
    voice: () => strangerVoice('en', now, {}),
    delivery: {
      deliverTo(to, { letter }): Promise<Delivered> {
        assert.ok(typeof letter !== 'function' && letter.view.kind === 'operator-notice');
        if (state.isDown) {
          return Promise.resolve({ is: 'later', because: 'outage', after: 0, unsure: false });
        }
        told.push(letter.view.say.id);
        const ref = { account: to.account, chat: '1', message: '1' };
        return Promise.resolve({ is: 'delivered', by: to.account, ref });
      },
    },
  });
  const minutes = async (many: number, ailments: readonly Ailment[]) => {
    for (let minute = 0; minute < many; minute += 1) {
      now = later(now, MINUTE);
      await bell.ring(ailments);
    }
  };
  return { told, minutes, state };
}

test('the operator hears of it once when it begins, and once when it is over', async () => {
  const { told, minutes } = ground();
  await minutes(30, ['disk-refuses']);
  assert.deepEqual(told, ['operator-disk-refuses']);
  await minutes(5, []);
  assert.deepEqual(told, ['operator-disk-refuses', 'operator-disk-refuses-over']);
});

test('a platform that is away for a moment is no news; one that stays away is', async () => {
  const { told, minutes } = ground();
  await minutes(8, ['platform-retrying']);
  await minutes(2, []);
  assert.deepEqual(told, []);
  await minutes(11, ['platform-retrying']);
  assert.deepEqual(told, ['operator-platform-retrying']);
});

test('what comes and goes all day is told every six hours at most', async () => {
  const { told, minutes } = ground();
  for (let time = 0; time < 20; time += 1) {
    await minutes(1, ['disk-refuses']);
    await minutes(1, []);
  }
  assert.equal(told.filter((id) => id === 'operator-disk-refuses').length, 1);
  await minutes((6 * HOUR) / MINUTE, []);
  await minutes(1, ['disk-refuses']);
  assert.equal(told.filter((id) => id === 'operator-disk-refuses').length, 2);
});

test('what could not be told is told when the platform is back', async () => {
  const { told, minutes, state } = ground();
  state.isDown = true;
  await minutes(5, ['damaged']);
  assert.deepEqual(told, []);
  state.isDown = false;
  await minutes(5, ['damaged']);
  assert.deepEqual(told, ['operator-damaged']);
});

test('without an operator nothing is sent', async () => {
  const { told, minutes } = ground({ operator: undefined });
  await minutes(5, ['damaged']);
  assert.deepEqual(told, []);
});

test('each ailment has its words in every language, and names nobody', () => {
  for (const language of LANGUAGES) {
    const voice = strangerVoice(language, instant(0), {});
    for (const ailment of AILMENTS) {
      assert.ok(words({ id: `operator-${ailment}` }, voice).length > 40);
      assert.ok(words({ id: `operator-${ailment}-over` }, voice).length > 10);
    }
  }
});
