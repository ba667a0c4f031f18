/**
 * A campaign as people live it, through the real clients and over restarts: a family's case, words that they said yes
 * to, one rally posted in a Telegram group, a channel and a Discord server, answers, a date that moves, the end.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  aWhile,
  begins,
  connects,
  movement,
  onServer,
  postsWith,
  pressesInGroup,
  writesNews,
  type Movement,
} from './movement.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

for (const language of ['en', 'es'] as const) {
  test(`${language}: a campaign from first contact to its end, on both platforms, nothing without a yes, nobody told twice`, async (t) => {
    const all = await movement(t, language);
    const { ana, sara, luz, says } = all;
    for (const one of [ana, sara, luz]) await one.arrives({ language, city: says.city });
    await ana.adds(says.add);
    await begins(all);
    await connects(all);
    assert.equal((await all.campaign()).channels.length, 3);
    await follow(all);
    await rally(all);
    await answers(all);
    await shares(all);
    await moves(all);
    await callsOff(all);
    await takesBack(all);
    await closes(all);
  });
}

/** Flo opens the campaign's link on Telegram. */
async function follow({ flo, campaign }: Movement): Promise<void> {
  const { id } = await campaign();
  await flo.says(`/start p-follow-${id}`);
  flo.reads();
}

/** It is announced with the family's yes and not a moment before, in all three places and with its native event. */
async function rally(all: Movement): Promise<void> {
  const { street, says, ana, sara, flo, guild } = all;
  await sara.says(`/rally ${says.title}`);
  await sara.says(says.when);
  await sara.presses(says.right);
  await sara.presses(says.start);
  await street.restarts();
  assert.deepEqual(postsWith(all, says.title), [0, 0, 0]);
  await ana.presses(says.yes);
  await aWhile(all);
  assert.deepEqual(postsWith(all, says.title), [1, 1, 1]);
  flo.hears(new RegExp(says.title));
  assert.deepEqual(
    [...guild.events.values()].map(({ name, status }) => [name, status]),
    [[says.title, 1]],
  );
  await street.restarts();
  await aWhile(all);
  assert.deepEqual(postsWith(all, says.title), [1, 1, 1]);
}

/** One answers in the group and one on the server; each is answered alone, and the posts count in their place. */
async function answers(all: Movement): Promise<void> {
  const { street, says, kim, dan, group } = all;
  assert.match(await pressesInGroup(all, says.follow), /^p-follow-/);
  const payload = await pressesInGroup(all, says.come);
  assert.match(payload, /^p-mine-/);
  await kim.says(`/start ${payload}`);
  kim.hears(says.listed);
  await dan.presses(says.come);
  assert.equal(dan.hears(says.listed).ephemeral, true);
  await aWhile(all);
  assert.deepEqual(postsWith(all, says.title), [1, 1, 1]);
  assert.deepEqual(postsWith(all, says.coming), [1, 1, 1]);
  const post = group.sees().find(({ text }) => text.includes(says.title));
  assert.ok(post && post.edits > 0, 'counted in its place');
  assert.equal(
    dan.person.sees().some(({ where }) => where === 'dm'),
    false,
  );
  await street.restarts();
}

/** The picture: a photo in private on Telegram, led to from the group; on the server for the presser alone. */
async function shares(all: Movement): Promise<void> {
  const { street, says, flo, kim, dan, group } = all;
  const posts = group.sees().length;
  await flo.presses(says.share);
  flo.hears(says.picture);
  await flo.presses(says.wide);
  const photos = flo.person.sees().flatMap(({ photo }) => photo ?? []);
  assert.equal(photos.length, 2);
  for (const { body } of photos) assert.deepEqual(body.subarray(0, 4), PNG);
  const payload = await pressesInGroup(all, says.share);
  await kim.says(`/start ${payload}`);
  assert.ok(kim.person.sees().at(-1)?.photo);
  await dan.presses(says.share);
  const mine = dan.person.sees().at(-1);
  assert.equal(mine?.ephemeral, true);
  assert.equal(mine.files.length, 1);
  assert.equal(group.sees().length, posts, 'nothing more is in the group');
  await street.settled();
}

/** The family's date moves: nothing goes out, until the organizers give the rally its new time. */
async function moves(all: Movement): Promise<void> {
  const { street, says, ana, sara, flo, kim, guild } = all;
  await ana.says('/campaign');
  await ana.presses(says.hangs);
  await ana.presses(says.open);
  await ana.presses(new RegExp(says.title));
  await street.until('2027-10-05 09:00');
  for (const one of [sara, flo, kim]) one.reads();
  await ana.says('/dates');
  await ana.presses(says.changed);
  await ana.says(says.day);
  for (const answer of says.same) await ana.presses(answer);
  await street.settled();
  assert.doesNotMatch(sara.hears(says.moved).text, /26|hearing|audiencia/);
  await street.restarts();
  const before = postsWith(all, says.title);
  await flo.presses(says.share);
  flo.hears(says.none);
  await street.until('2027-10-12 09:00');
  flo.hearsNothing();
  kim.hearsNothing();
  assert.deepEqual(postsWith(all, says.title), before);
  await sara.presses(says.newTime);
  await sara.says(says.then);
  await sara.presses(says.sure);
  await aWhile(all);
  const after = before.map((many) => many + 1);
  assert.deepEqual(postsWith(all, says.title), after);
  assert.deepEqual(postsWith(all, says.isChanged), after, 'earlier posts say so too');
  flo.hears(says.isChanged);
  kim.hears(says.isChanged);
  const [event] = [...guild.events.values()];
  assert.equal(event && street.words(event.start), '2027-10-25 18:00');
}

/** Whoever said that they come hears once that it is off, also over a restart; the server's event is off too. */
async function callsOff(all: Movement): Promise<void> {
  const { street, says, sara, flo, kim, guild } = all;
  await sara.says('/rally');
  await sara.presses(new RegExp(says.title));
  await sara.presses(says.off);
  await sara.presses(says.why);
  await aWhile(all);
  await street.restarts();
  await street.until('2027-10-27 09:00');
  for (const one of [kim, flo]) {
    const heard = one.news.filter(({ as, text }) => as === 'letter' && says.isOff.test(text));
    assert.equal(heard.length, 1, one.name);
  }
  assert.deepEqual(
    postsWith(all, says.isOff).map((many) => many > 0),
    [true, true, true],
  );
  assert.deepEqual(
    [...guild.events.values()].map(({ status }) => status),
    [4],
  );
}

/** News go out with the yes, and what was posted of them is taken down when the family takes it back. */
async function takesBack(all: Movement): Promise<void> {
  const { street, says, ana, sara, flo } = all;
  await writesNews(sara, says, says.news);
  await aWhile(all);
  assert.deepEqual(postsWith(all, says.news), [0, 0, 0]);
  await ana.presses(says.yes);
  await aWhile(all);
  assert.deepEqual(postsWith(all, says.news), [1, 1, 1]);
  flo.hears(new RegExp(says.news));
  await ana.says('/campaign');
  await ana.presses(says.news);
  await ana.presses(says.back);
  await ana.presses(says.backYes);
  await street.restarts();
  await aWhile(all);
  assert.deepEqual(postsWith(all, says.news), [0, 0, 0]);
  assert.ok(!onServer(all).some(({ words }) => words.includes(says.news)));
}

/** How it ended, in words that the family agreed to; then whoever followed is forgotten. */
async function closes(all: Movement): Promise<void> {
  const { street, says, ana, sara, flo, campaign } = all;
  await sara.says('/campaign');
  await sara.presses(says.close);
  await sara.presses(says.lastWords);
  await sara.says(says.ended);
  await sara.presses(says.skip);
  await sara.presses(says.put);
  await aWhile(all);
  flo.hearsNothing();
  await ana.presses(says.yes);
  await aWhile(all);
  flo.hears(new RegExp(says.ended));
  assert.deepEqual(postsWith(all, says.ended), [1, 1, 1]);
  await street.until('2027-12-15 10:00');
  await street.bot.night();
  assert.deepEqual((await campaign()).crowds, []);
  assert.equal((await street.documents()).people, 3);
}
