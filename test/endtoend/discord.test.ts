/** What only Discord has, with the whole bot behind it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../src/ports/store.ts';
import { eventually, openStreet } from './street.ts';

const START = '2027-09-01 10:00';

test('in a server only who asks sees the answer, and talk in it is not heard', async (t) => {
  const street = await openStreet(t, START);
  const [ana, eva] = [street.onDiscord('Ana', 'en-US'), street.onDiscord('Eva', 'en-US')];
  await ana.arrives({ language: 'en' });
  await eva.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  const server = street.discord.guild();
  ana.person.speaksIn(server);
  for (const name of ['dates', 'mydata', 'settings', 'help']) {
    await ana.uses(name, {}, { in: server });
    assert.equal(ana.newest.ephemeral, true, name);
  }
  eva.hearsNothing();
  const shown = [...street.discord.world.messages.values()];
  assert.deepEqual(
    shown.filter(({ channel, only }) => channel.guild !== undefined && only === undefined),
    [],
  );
});

test('a whole date can be added from a server, and its reminders come as a DM', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onDiscord('Ana', 'en-US');
  await ana.arrives({ language: 'en' });
  const server = street.discord.guild();
  const options = { kind: 'hearing', date: '2027-10-19', time: '8:30 am', paper: 'notice' };
  await ana.uses('add', { ...options, place: 'Hartford' }, { in: server });
  await ana.presses('Yes, save it');
  assert.equal(ana.hears(/^Saved/).ephemeral, true);
  await street.until('2027-09-19 08:30');
  const reminder = ana.hears(/in 30 days/);
  assert.equal(reminder.ephemeral, false);
  assert.equal(ana.person.sees().at(-1)?.where, 'dm');
});

test('commands have names and words in both languages, and none is the operator’s', async (t) => {
  const { discord } = await openStreet(t, START);
  const add = discord.world.commands.find((command) => command['name'] === 'add');
  assert.deepEqual(add?.['name_localizations'], {
    'en-US': 'add',
    'es-ES': 'agregar',
    'es-419': 'agregar',
  });
  for (const command of discord.world.commands) {
    const about = command['description_localizations'] as Record<string, string>;
    assert.notEqual(about['es-419'], about['en-US'], String(command['name']));
    assert.notEqual(command['name'], 'status');
  }
});

test('beside the words of the place stands a stamp in the reader’s own clock', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onDiscord('Ana', 'es-419');
  await ana.arrives();
  await ana.adds('audiencia 19 de octubre de 2027 8:30 am, Hartford');
  await street.until('2027-09-19 08:30');
  const unix = street.instant('2027-10-19 08:30') / 1000;
  const words = ana.person.sees().at(-1)?.words ?? '';
  assert.match(
    words,
    new RegExp(`martes 19 de octubre de 2027 a las 8:30 de la mañana[^]*<t:${unix}:F>`),
  );
});

test('closed DMs show at the first contact: she is told how to open them, and «try again» works', async (t) => {
  const street = await openStreet(t, START, { rough: true });
  const ana = street.onDiscord('Ana', 'en-US');
  const server = street.discord.guild();
  ana.person.closesDms();
  await ana.uses('start', {}, { in: server });
  await ana.presses('English');
  await ana.fillsIn(/^✏️/, 'Ana');
  await ana.presses('New York');
  await ana.presses('Yes, remind me');
  ana.hears(/could not write to you in private[^]*Privacy Settings/);
  await ana.presses('Try again');
  ana.hears(/could not write to you in private/);
  ana.person.opensDms();
  await ana.presses('Try again');
  const heard = ana.news.map(({ text }) => text).join('\n');
  assert.match(heard, /This is a test[^]*The test message arrived/);
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  await street.until('2027-09-19 08:30');
  assert.match(ana.newest.text, /in 30 days/);
});

/** A disk that takes its time while it is told to. */
function slowDisk() {
  const disk = { waits: Promise.resolve() };
  const store = (inner: Store): Store => ({
    read: (key) => inner.read(key),
    change: async (key, apply) => {
      await disk.waits;
      return inner.change(key, apply);
    },
    erase: (key) => inner.erase(key),
    keys: () => inner.keys(),
    leaveNote: (note) => inner.leaveNote(note),
    takeNote: () => inner.takeNote(),
    close: () => inner.close(),
  });
  return { disk, store };
}

test('whatever the disk does, Discord hears in time: it shows that we are at it, and then the answer', async (t) => {
  const { disk, store } = slowDisk();
  const street = await openStreet(t, START, {
    disk: store,
    discord: { deferMs: 100 },
    limits: { answerMs: 700 },
  });
  const ana = street.onDiscord('Ana', 'en-US');
  await ana.arrives({ language: 'en' });
  let goOn = (): void => undefined;
  disk.waits = new Promise((resolve) => (goOn = resolve));
  const server = street.discord.guild();
  const thinking = () => ana.person.sees().some((shown) => shown.thinking && shown.ephemeral);
  await ana.acts(async () => {
    const options = { kind: 'hearing', date: '2027-10-19', time: '8:30 am', paper: 'notice' };
    const state = await ana.person.uses('add', options, { in: server });
    assert.equal(state, 'thinking');
    await eventually(thinking);
    goOn();
  });
  assert.equal(thinking(), false);
  assert.equal(ana.hears(/Where is it/).ephemeral, true);
  await ana.fillsIn(/^✏️/, 'Hartford');
  disk.waits = new Promise((resolve) => (goOn = resolve));
  await ana.acts(async () => {
    assert.notEqual(await ana.person.presses(/^Yes, save it$/), 'failed');
    goOn();
  });
  ana.hears(/^Saved/);
});

test('autocomplete shows how the half-typed day is understood, and never guesses', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onDiscord('Ana', 'en-US');
  await ana.arrives({ language: 'en' });
  const offered = async (words: string) =>
    (await ana.types('add', 'date', words)).map(({ name }) => name);
  assert.deepEqual(await offered('oct 19 2027'), ['Tuesday, October 19, 2027']);
  assert.equal((await offered('03/04/2028')).length, 2);
  assert.equal((await offered('Feb 30 2028')).length, 1);
  assert.deepEqual(await offered(''), []);
  for (const words of ['@everyone', '💥', 'a'.repeat(5_000), '\u202E\u200B'])
    assert.ok((await offered(words)).every((name) => name.length <= 100));
});
