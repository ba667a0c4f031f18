/**
 * A picture through the real clients and over restarts: sent from a telephone on either platform, shown to the family,
 * posted with their yes in a Telegram group, a channel and on a Discord server, exchanged there, and taken back.
 */
import { createHash } from 'node:crypto';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACE, grey, photo, walk } from '../picturing.ts';
import { MOST_BYTES } from '../../src/domain/picture.ts';
import {
  aWhile,
  begins,
  connects,
  movement,
  onServer,
  postsWith,
  type Movement,
} from './movement.ts';

const SAID = {
  en: {
    seen: /Your yes is for both/,
    other: 'Another picture, or none',
    bare: 'No picture',
    texts: 'All texts',
    large: /5 megabytes/,
    kind: /\.jpg or \.png/,
    taken: /I took the picture/,
  },
  es: {
    seen: /Su sí es para las dos cosas/,
    other: 'Otra imagen, o ninguna',
    bare: 'Sin imagen',
    texts: 'Todos los textos',
    large: /5 megabytes/,
    kind: /\.jpg o \.png/,
    taken: /Ya tengo la imagen/,
  },
} as const;

type All = Movement & { readonly said: (typeof SAID)[keyof typeof SAID] };

for (const language of ['en', 'es'] as const) {
  test(`${language}: a picture comes in and goes out on both platforms, and never without the yes to it`, async (t) => {
    const all = { ...(await movement(t, language)), said: SAID[language] };
    const { ana, sara, luz, flo, says, campaign } = all;
    for (const one of [ana, sara, luz]) await one.arrives({ language, city: says.city });
    await ana.adds(says.add);
    await begins(all);
    await connects(all);
    await flo.says(`/start p-follow-${(await campaign()).id}`);
    await fromTelegram(all);
    await fromDiscord(all);
    await refuses(all);
    await takesBack(all);
  });
}

/** Sara sends a photo with words under it; nobody outside sees it before the family's yes, and nobody where it was made. */
async function fromTelegram(all: All): Promise<void> {
  const { street, says, said, ana, sara, flo } = all;
  const { told, bare } = photo(7);
  await sara.says('/update');
  await sara.acts(() => sara.person.shows(told, { words: says.news }));
  sara.hears(said.taken);
  await street.restarts();
  await sara.presses(says.skip);
  await sara.presses(says.skip);
  assert.equal(marked(sara.person.sees().at(-1)?.photo?.body ?? Buffer.alloc(0)), marked(bare));
  ana.reads();
  await sara.presses(says.put);
  await street.settled();
  assert.match(ana.hears(new RegExp(says.news)).text, said.seen);
  assert.deepEqual(filesOf(ana.person.sees().at(-1)?.files), [marked(bare)]);
  assert.match(
    JSON.stringify(street.discord.requestsTo(/POST .channels/).at(-1)?.body),
    /"spoiler":true/,
  );
  await street.restarts();
  await aWhile(all);
  assert.deepEqual(shown(all, says.news), [[], [], []]);
  flo.reads();
  await ana.presses(says.yes);
  await aWhile(all);
  const body = marked(bare);
  assert.deepEqual(shown(all, says.news), [[body], [body], [body]]);
  flo.hears(new RegExp(says.news));
  assert.equal(marked(flo.person.sees().at(-1)?.photo?.body ?? Buffer.alloc(0)), body);
  assert.equal(flo.person.sees().at(-1)?.isVeiled, true, 'a lock screen is public');
  assert.ok(all.group.sees().every(({ isVeiled }) => isVeiled === undefined));
  for (const path of walk(street.folder)) assert.ok(!path.bytes.includes(PLACE), path.name);
}

/** Luz sends another one from Discord; it takes the place of the first with a yes of its own. */
async function fromDiscord(all: All): Promise<void> {
  const { street, says, said, ana, luz } = all;
  const [first, next] = [marked(photo(7).bare), grey(9)];
  await opens(all);
  await luz.presses(said.other);
  const url = street.discord.keeps(next);
  await luz.acts(() => luz.person.shows({ url, content_type: 'image/png', size: next.length }));
  await luz.presses(says.put);
  await aWhile(all);
  assert.deepEqual(shown(all, says.news), [[first], [first], [first]]);
  await street.restarts();
  await ana.presses(says.yes);
  await aWhile(all);
  const body = marked(next);
  assert.deepEqual(shown(all, says.news), [[body], [body], [body]]);
  await opens(all);
  await luz.presses(said.other);
  await luz.presses(said.bare);
  await luz.presses(says.put);
  await ana.presses(says.yes);
  await aWhile(all);
  assert.deepEqual(shown(all, says.news), [[''], [''], ['']]);
  assert.deepEqual(postsWith(all, says.news), [1, 1, 1]);
  await opens(all);
  await luz.presses(/^(Add a picture|Poner una imagen)$/);
  await luz.acts(() => luz.person.shows({ url, content_type: 'image/png', size: next.length }));
  await luz.presses(says.put);
  await ana.presses(says.yes);
  await aWhile(all);
  assert.deepEqual(shown(all, says.news), [[body], [body], [body]]);
  assert.deepEqual(postsWith(all, says.news), [1, 1, 1]);
}

/** What is too large, or no picture, is answered in words on both platforms. */
async function refuses(all: All): Promise<void> {
  const { street, said, sara, luz } = all;
  await opens(all);
  await luz.presses(said.other);
  const url = street.discord.keeps(grey(1));
  luz.reads();
  await luz.acts(() => luz.person.shows({ url, content_type: 'image/png', size: MOST_BYTES + 1 }));
  luz.hears(said.large);
  await luz.acts(() => luz.person.shows({ url, content_type: 'image/heic', size: 100 }));
  luz.hears(said.kind);
  await luz.says('/cancel');
  await sara.says('/update');
  sara.reads();
  const large = Buffer.concat([grey(2), Buffer.alloc(MOST_BYTES)]);
  await sara.acts(() => sara.person.shows(large, { mime: 'image/png' }));
  sara.hears(said.large);
  await sara.acts(() => sara.person.shows(Buffer.from('none'), { mime: 'image/jpeg' }));
  sara.hears(said.kind);
  await sara.says('/cancel');
}

/** Words and picture go everywhere, and out of the store. */
async function takesBack(all: All): Promise<void> {
  const { street, says, ana } = all;
  const kept = () => walk(street.folder).filter(({ name }) => /\/picture\/.*\.doc$/.test(name));
  assert.equal(kept().length, 1);
  await ana.says('/campaign');
  await ana.presses(says.news);
  await ana.presses(says.back);
  await ana.presses(says.backYes);
  assert.deepEqual(kept(), []);
  await street.restarts();
  await aWhile(all);
  assert.deepEqual(shown(all, says.news), [[], [], []]);
  for (const one of [all.group, all.channel]) {
    assert.ok(one.sees().every(({ photo: picture }) => picture === undefined));
  }
}

async function opens({ luz, says, said }: All): Promise<void> {
  await luz.says('/campaign');
  await luz.presses(said.texts);
  await luz.presses(says.news);
}

/** The pictures of the posts that say this, in the group, the channel and on the server; empty for one without. */
function shown(all: All, words: string): readonly (readonly string[])[] {
  const there = [all.group, all.channel].map((one) =>
    one
      .sees()
      .filter(({ text }) => text.includes(words))
      .map(({ photo: picture }) => (picture ? marked(picture.body) : '')),
  );
  const server = onServer(all).filter((one) => one.words.includes(words));
  return [...there, server.map(({ files }) => filesOf(files)[0] ?? '')];
}

function filesOf(files: readonly { readonly bytes: Buffer }[] = []): readonly string[] {
  return files.map(({ bytes }) => marked(bytes));
}

/** The picture as a short word, so that a failing test prints no bytes. */
function marked(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
