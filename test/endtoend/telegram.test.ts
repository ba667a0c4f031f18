/** What only Telegram has, with the whole bot behind it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, openStreet } from './street.ts';

const START = '2027-09-01 10:00';

test('in a group it says only where to write in private, with the link, and reveals nothing', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  const group = street.telegram.group({ title: 'Neighbors' });
  const name = street.telegram.botName;
  for (const words of [`/dates@${name}`, '/start', `/mydata@${name}`, `/forget@${name}`])
    await ana.saysIn(group, words);
  const said = group.sees().filter(({ from }) => from === 'bot');
  assert.equal(said.length, 4);
  for (const { text, buttons } of said) {
    assert.match(text, /write to me in private/);
    assert.doesNotMatch(text, /Ana|October|Hartford/);
    assert.deepEqual(
      buttons.flat().map(({ url }) => url),
      [`https://t.me/${name}?start=start`],
    );
  }
  ana.reads();
  await ana.says('/dates');
  ana.hears(/October 19, 2027/);
});

test('in a group it hears neither commands of other bots, nor bare ones, nor talk', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  const group = street.telegram.group({ title: 'Neighbors', type: 'supergroup' });
  for (const words of ['/dates@OtherBot', '/dates', 'hearing October 19 2027', '@contigo_test_bot'])
    await ana.person.saysIn(group, words);
  await ana.says('/help');
  await street.telegram.settled();
  assert.deepEqual(
    group.sees().filter(({ from }) => from === 'bot'),
    [],
  );
});

test('/dates@OtherBot in private is not for us either', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.person.says('/dates@OtherBot');
  await ana.says(`/help@${street.telegram.botName}`);
  const [help, ...more] = ana.news;
  assert.match(help?.text ?? '', /What do you need/);
  assert.deepEqual(more, []);
});

test('a group that became a supergroup is answered under its new number', async (t) => {
  const street = await openStreet(t, START, { rough: true });
  const ana = street.onTelegram('Ana', 'en');
  const group = street.telegram.group({ title: 'Neighbors' });
  await ana.saysIn(group, '/start');
  const old = group.id;
  const moved = street.telegram.called('sendMessage').length;
  await ana.acts(async () => {
    await ana.person.saysIn(group, `/help@${street.telegram.botName}`);
    group.upgrade();
  });
  await eventually(() => street.telegram.called('sendMessage').length > moved);
  assert.notEqual(group.id, old);
  assert.ok(group.sees().some(({ from, text }) => from === 'bot' && /in private/.test(text)));
});

test('a corrected message is taken for what it says now', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/add');
  await ana.presses('Court hearing');
  await ana.says('Octber 39 2027');
  ana.hears(/do not understand that day|not on the calendar/);
  await ana.edits('October 19 2027');
  ana.hears(/At what time/);
});

test('a corrected command is not carried out twice', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/dates');
  ana.reads();
  await ana.person.edits('/forget');
  await ana.says('/help');
  const [help, ...more] = ana.news;
  assert.match(help?.text ?? '', /What do you need/);
  assert.deepEqual(more, []);
});

test('a date said before /start is kept through the first contact', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.says('hearing October 19 2027 8:30 am, 450 Main St, Hartford');
  ana.hears(/I kept what you wrote/);
  await ana.presses('English');
  await ana.says('Ana');
  await ana.presses('New York');
  await ana.presses('Yes, remind me');
  await ana.presses('a court notice');
  ana.hears(/Tuesday, October 19, 2027 at 8:30 in the morning[^]*450 Main St, Hartford/);
});

test('an update that comes twice is taken in once', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  street.telegram.replays(3);
  ana.reads();
  await ana.says('/dates');
  assert.equal(ana.news.length, 1);
});

test('each language has its menu, in private all of it, in groups only how to begin', async (t) => {
  const { telegram } = await openStreet(t, START);
  const names = (place: string) =>
    telegram.commands.get(place)?.map((one) => (one as { command: string }).command);
  assert.deepEqual([...telegram.commands.keys()].sort(), [
    'all_group_chats/',
    'all_group_chats/es',
    'all_private_chats/',
    'all_private_chats/es',
  ]);
  assert.deepEqual(names('all_private_chats/')?.slice(0, 3), ['start', 'add', 'dates']);
  assert.ok(names('all_private_chats/es')?.includes('fechas'));
  assert.equal(names('all_private_chats/')?.includes('status'), false);
  assert.equal(names('all_group_chats/')?.length, 2);
});

test('every press is answered, also of old, forged and foreign buttons', async (t) => {
  const street = await openStreet(t, START);
  const [ana, eva] = [street.onTelegram('Ana', 'en'), street.onTelegram('Eva', 'en')];
  await ana.arrives({ language: 'en' });
  await eva.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  await ana.says('/dates');
  const tokens =
    ana.person
      .newest()
      ?.buttons.flat()
      .map(({ data = '' }) => data) ?? [];
  assert.ok(tokens.length >= 4);
  for (const token of [...tokens, 'v1:off', 'v9:off:x', 'rubbish', '💥'.repeat(16)])
    await eva.forges(token);
  const heard = eva.news.map(({ text }) => text).join('\n');
  assert.doesNotMatch(heard, /Hartford|October 19/);
  await ana.says('/dates');
  ana.hears(/October 19, 2027/);
});

test('photos, voice and stickers get a kind word', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  for (const kind of ['photo', 'voice', 'sticker']) {
    await ana.acts(() => ana.person.sends(kind));
    ana.hears(/I can only read words/);
  }
});

test('the moment stands behind the words, which name the hour of the place', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  await street.until('2027-09-19 08:30');
  const stamps = ana.person.newest()?.entities.filter(({ type }) => type === 'date_time');
  assert.deepEqual(
    [...new Set(stamps?.map((one) => (one as { unix_time?: number }).unix_time))],
    [street.instant('2027-10-19 08:30') / 1000],
  );
});
