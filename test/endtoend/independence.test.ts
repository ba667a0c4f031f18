/** One platform failing never stops the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dweller } from './dweller.ts';
import { eventually, openStreet, PLATFORMS, type Street } from './street.ts';

/** Comes, adds a date, and hears the first reminder of it. */
async function lives(street: Street, ana: Dweller): Promise<void> {
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  await street.until('2027-09-19 08:30');
  ana.hears(/in 30 days/);
}

function stateOf(street: Street, platform: string): string | undefined {
  return street.bot.status().platforms.find((one) => one.platform === platform)?.is;
}

const BAD_TOKEN = {
  telegram: { telegramToken: '1:no-good' },
  discord: { discordToken: 'no-good' },
};
const OTHER = { telegram: 'discord', discord: 'telegram' } as const;
/** A start that finds nobody is not waited for long. */
const HASTY = { discord: { patienceMs: 200 } };

for (const on of PLATFORMS) {
  test(`a bad token for ${on} is said in the journal, and ${OTHER[on]} works`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00', { ...BAD_TOKEN[on], rough: true });
    assert.equal(stateOf(street, on), 'refused');
    assert.ok(
      street.events.some(
        (one) => one.is === 'platform' && one.platform === on && one.state === 'refused',
      ),
    );
    await lives(street, street.newcomer(OTHER[on], 'Ana', 'en'));
  });

  test(`an outage of ${on} from the start: ${OTHER[on]} works, and ${on} does once it is back`, async (t) => {
    const first = (street: Street) => street[on].down();
    const street = await openStreet(t, '2027-09-01 10:00', { ...HASTY, first, rough: true });
    assert.equal(stateOf(street, on), 'retrying');
    await lives(street, street.newcomer(OTHER[on], 'Ana', 'en'));
    await street[on].up();
    await eventually(() => isListening(street, on));
    const luz = street.newcomer(on, 'Luz', 'en');
    await luz.arrives({ language: 'en' });
    await luz.adds('hearing October 26 2027 8:30 am, Hartford');
    await street.until('2027-09-26 08:30');
    luz.hears(/in 30 days/);
  });
}

function isListening(street: Street, on: (typeof PLATFORMS)[number]): boolean {
  return on === 'telegram'
    ? street.telegram.polled
    : street.discord.gateway.connected > 0 && street.discord.world.commands.length > 0;
}

test('both down from the start: the bot starts all the same, and both work once they are back', async (t) => {
  const first = async (street: Street) => {
    await Promise.all([street.telegram.down(), street.discord.down()]);
  };
  const street = await openStreet(t, '2027-09-01 10:00', { ...HASTY, first, rough: true });
  await Promise.all([street.telegram.up(), street.discord.up()]);
  for (const on of PLATFORMS) {
    await eventually(() => isListening(street, on));
    await street.newcomer(on, 'Ana', 'en').arrives({ language: 'en' });
  }
  assert.deepEqual(await street.documents(), { people: 2, circles: 2 });
});
