/** Pictures of campaigns and of their news, as people live it: on both platforms, in both languages, over restarts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_BYTES } from '../../src/domain/picture.ts';
import type { Platform } from '../../src/domain/account.ts';
import type { Language } from '../../src/domain/language.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { bytesIn, grey, kept, sent, shows } from '../picturing.ts';
import {
  BOTH,
  SAYS,
  begins,
  codeSeenBy,
  follows,
  letsSpeak,
  onlyCampaign,
  type Speech,
} from '../rallying.ts';
import { connectsSquare, seenIn, standingIn, type Square } from '../square.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const SQUARE: Square = { account: 'telegram:-100777', title: 'Plaza' };
const SERVER: Square = { account: 'discord:777', title: 'plaza', server: '77001' };
const BUTTONS = {
  en: { add: 'Add a picture', other: 'Another picture, or none', bare: 'No picture' },
  es: { add: 'Poner una imagen', other: 'Otra imagen, o ninguna', bare: 'Sin imagen' },
} as const;

interface Town {
  readonly world: World;
  readonly ana: Somebody;
  readonly sara: Somebody;
  readonly flo: Somebody;
  readonly says: Speech & (typeof BUTTONS)[Language];
  readonly places: readonly Square[];
}

/** Ana's family let Sara speak of them; Flo follows on Telegram, and one place on each platform is connected. */
async function town(platform: Platform, language: Language): Promise<Town> {
  const world = await newWorld('2027-09-01 10:00');
  const says = { ...SAYS[language], ...BUTTONS[language] };
  const ana = world.person('Ana', platform, language);
  const sara = world.person('Sara', platform, language);
  const flo = world.person('Flo', 'telegram', language);
  await ana.arrives({ language });
  await sara.arrives({ language });
  await begins(sara, says, { about: says.askedFamily, name: 'Todos con Ana' });
  await letsSpeak(ana, sara, [says, says]);
  const places = [SQUARE, SERVER];
  for (const place of places) await connectsSquare(world, sara, place);
  await follows(flo, await onlyCampaign(world));
  for (const one of [ana, sara, flo]) one.reads();
  return { world, ana, sara, flo, says, places };
}

/** News with a picture, up to what is read back. */
async function writes({ sara, says }: Town, picture: Buffer, words = 'Fuimos muchos.') {
  await sara.says('/update');
  await shows(sara, picture, words);
  await sara.presses(says.skip);
  await sara.presses(says.skip);
}

async function opensText({ sara }: Town, begins: RegExp): Promise<void> {
  await sara.says('/campaign');
  await sara.presses(/^(All texts|Todos los textos)$/);
  await sara.presses(begins);
}

/** The pictures that stand in the two places, each with how its words begin. */
function standing({ world, places }: Town, words: string) {
  return places.map(({ account }) =>
    standingIn(world, account)
      .filter(({ text }) => text.includes(words))
      .map(bytesIn),
  );
}

for (const [platform, language] of BOTH) {
  const where = `${platform}, ${language}`;
  const isEs = language === 'es';

  test(`${where}: news with a picture are shown whole to the family, and go out with their yes, words and picture`, async () => {
    const all = await town(platform, language);
    const { world, ana, sara, flo, says } = all;
    const shade = grey(7);
    await writes(all, shade);
    assert.deepEqual(bytesIn(sara.sees.at(-1)!), shade);
    sara.hears(isEs ? /Ya tengo la imagen/ : /I took the picture/);
    await sara.presses(says.put);
    await world.restarts();
    const asked = ana.hears(/Fuimos muchos\./);
    assert.match(asked.text, isEs ? /Su sí es para las dos cosas/ : /Your yes is for both/);
    assert.deepEqual(bytesIn(asked), shade);
    await world.advance(HOUR);
    assert.deepEqual(standing(all, 'Fuimos'), [[], []]);
    flo.hearsNothing();
    await ana.presses(says.yes);
    await world.advance(HOUR);
    await world.restarts();
    assert.deepEqual(standing(all, 'Fuimos'), [[shade], [shade]]);
    assert.deepEqual(bytesIn(flo.hears(/Fuimos muchos\./)), shade);
    assert.equal(await kept(world), 1);
  });

  test(`${where}: another picture needs another yes; until then the first stands, and then it is gone`, async () => {
    const all = await town(platform, language);
    const { world, ana, sara, says } = all;
    const [one, two] = [grey(1), grey(2)];
    await writes(all, one);
    await sara.presses(says.put);
    await ana.presses(says.yes);
    await world.advance(HOUR);
    await sara.presses(says.see);
    await sara.presses(/^(All texts|Todos los textos)$/);
    await sara.presses(/^Fuimos/);
    await sara.presses(says.other);
    await shows(sara, two);
    await sara.presses(says.put);
    await world.advance(HOUR);
    assert.deepEqual(bytesIn(ana.hears(/Su sí es|Your yes is/)), one);
    assert.deepEqual(bytesIn(ana.sees.at(-1)!), two);
    assert.deepEqual(standing(all, 'Fuimos'), [[one], [one]]);
    assert.equal(await kept(world), 2);
    await ana.presses(says.yes);
    await world.advance(HOUR);
    assert.deepEqual(standing(all, 'Fuimos'), [[two], [two]]);
    assert.equal(await kept(world), 1);
  });

  test(`${where}: a picture can be left out again, and that needs a yes too`, async () => {
    const all = await town(platform, language);
    const { world, ana, sara, says } = all;
    const shade = grey(3);
    await writes(all, shade);
    await sara.presses(says.other);
    await sara.presses(says.bare);
    assert.equal(bytesIn(sara.sees.at(-1)!), undefined);
    assert.equal(await kept(world), 0);
    await sara.presses(says.add);
    await sara.says(isEs ? 'una foto del parque' : 'a photo of the park');
    sara.hears(isEs ? /mande la imagen misma/ : /send the picture itself/);
    await shows(sara, shade, isEs ? 'el parque' : 'the park');
    sara.hears(isEs ? /no las tomé/ : /did not take/);
    await sara.presses(says.put);
    await ana.presses(says.yes);
    await world.advance(HOUR);
    assert.deepEqual(standing(all, 'Fuimos'), [[shade], [shade]]);
    await sara.presses(says.other);
    await sara.presses(says.bare);
    await sara.presses(says.put);
    await world.advance(HOUR);
    assert.deepEqual(standing(all, 'Fuimos'), [[shade], [shade]]);
    await ana.presses(says.yes);
    await world.advance(HOUR);
    assert.deepEqual(standing(all, 'Fuimos'), [[undefined], [undefined]]);
    assert.equal(await kept(world), 0);
  });

  test(`${where}: with the yes the picture is taken back: down everywhere, and erased at once`, async () => {
    const all = await town(platform, language);
    const { world, ana, sara, says } = all;
    await writes(all, grey(4));
    await sara.presses(says.put);
    await ana.presses(says.yes);
    await world.advance(HOUR);
    await ana.says('/campaign');
    await ana.presses(/^Fuimos/);
    await ana.presses(says.back);
    await ana.presses(says.backYes);
    assert.equal(await kept(world), 0);
    await world.restarts();
    await world.advance(HOUR);
    assert.deepEqual(standing(all, 'Fuimos'), [[], []]);
    await sara.says('/campaign');
    await sara.presses(/^(All texts|Todos los textos)$/);
    await sara.presses(/^Fuimos/);
    const card = sara.sees.at(-1)!;
    assert.match(card.text, isEs ? /ya no está aquí/ : /not here any more/);
    assert.equal(bytesIn(card), undefined);
  });

  test(`${where}: the campaign's own picture goes with its story, to whoever begins to follow`, async () => {
    const all = await town(platform, language);
    const { world, ana, sara, says } = all;
    const kim = world.person('Kim', 'telegram', language);
    await follows(kim, await onlyCampaign(world));
    assert.equal(kim.sees.length, 1, 'there is no story yet');
    await sara.says('/campaign');
    await sara.presses(/^(Write the story|Escribir la historia)$/);
    await sara.says('Ana vive aquí.');
    await sara.presses(says.skip);
    await sara.presses(/^(Add the campaign's picture|Poner la imagen de la campaña)$/);
    await shows(sara, grey(5));
    await sara.presses(says.put);
    const luz = world.person('Luz', 'discord', language);
    await follows(luz, await onlyCampaign(world));
    assert.equal(luz.sees.length, 1, 'no yes yet');
    await ana.presses(says.yes);
    for (const on of ['telegram', 'discord'] as const) {
      const someone = world.person('Rosa', on, language);
      await follows(someone, await onlyCampaign(world));
      assert.deepEqual(bytesIn(someone.hears(/Ana vive aquí\./)), grey(5));
    }
  });

  test(`${where}: what is no picture for everybody is answered in words, and the words with it are not lost`, async () => {
    const all = await town(platform, language);
    const { world, sara, says } = all;
    const refusals = [
      ['too-large', /5 mega/],
      ['other-kind', /\.jpg/],
      ['out-of-reach', isEs ? /otra vez/ : /once more/],
    ] as const;
    await sara.says('/update');
    for (const [because, heard] of refusals) {
      sara.reads();
      const picture = { fetch: () => Promise.resolve({ is: 'not-taken', because } as const) };
      await sara.does({ is: 'said', words: '', picture });
      const [only, ...more] = sara.news;
      assert.match(only?.text ?? '', heard);
      assert.match(only?.text ?? '', isEs ? /noticia|novedad|nuevo/i : /news|new/i);
      assert.deepEqual(more, [], 'one message, which asks again');
    }
    for (const odd of [grey(6, { width: 9_000, height: 1_500 }), grey(6, { width: 90 })]) {
      sara.reads();
      await sara.does({ is: 'said', words: '', picture: sent(odd) });
      sara.hears(isEs ? /muy larga/ : /too long, too narrow/);
    }
    await sara.does({ is: 'said', words: '', picture: sent(grey(6), 'image/webp') });
    sara.hears(/\.jpg/);
    const picture = {
      fetch: () => Promise.resolve({ is: 'not-taken', because: 'too-large' } as const),
    };
    await sara.does({ is: 'said', words: 'Fuimos muchos.', picture });
    await sara.presses(says.skip);
    await sara.presses(says.skip);
    assert.equal(await kept(world), 0);
    const text = (await onlyCampaign(world)).statements.at(-1);
    assert.equal(text?.wordings[0].words[language]?.['text'], 'Fuimos muchos.');
    assert.equal(text.wordings[0].picture, undefined);
  });
}

test('a reworded text keeps its picture, and the yes is for both again', async () => {
  const all = await town('telegram', 'en');
  const { world, ana, sara, says } = all;
  await writes(all, grey(8));
  await sara.presses(says.put);
  await ana.presses(says.yes);
  await world.advance(HOUR);
  await sara.says('/campaign');
  await sara.presses('All texts');
  await sara.presses(/^Fuimos/);
  await sara.presses(says.reword);
  await sara.says('Fuimos doscientos.');
  await sara.presses(says.skip);
  await sara.presses(says.skip);
  assert.deepEqual(bytesIn(sara.sees.at(-1)!), grey(8));
  await sara.presses(says.put);
  assert.deepEqual(bytesIn(ana.sees.at(-1)!), grey(8));
  await ana.presses(says.yes);
  await world.advance(HOUR);
  assert.deepEqual(standing(all, 'doscientos'), [[grey(8)], [grey(8)]]);
  assert.equal(await kept(world), 1);
});

test('a picture that comes, goes and comes again stands there again', async () => {
  const all = await town('discord', 'en');
  const { world, ana, sara, says } = all;
  const agrees = async () => {
    await sara.presses(says.put);
    await ana.presses(says.yes);
    await world.advance(HOUR);
  };
  await writes(all, grey(20));
  await agrees();
  for (const expected of [undefined, grey(21), undefined, grey(21)]) {
    await sara.says('/campaign');
    await sara.presses('All texts');
    await sara.presses(/^Fuimos/);
    await sara.presses(new RegExp(`^(${says.add}|${says.other})$`));
    await (expected ? shows(sara, expected) : sara.presses(says.bare));
    await agrees();
    assert.deepEqual(standing(all, 'Fuimos'), [[expected], [expected]]);
  }
});

test('while another picture waits for its yes, whatever else changes in a post shows the first', async () => {
  const all = await town('telegram', 'en');
  const { world, ana, sara, says } = all;
  await writes(all, grey(30));
  await sara.presses(says.put);
  await ana.presses(says.yes);
  await world.advance(HOUR);
  await opensText(all, /^Fuimos/);
  await sara.presses(says.other);
  await shows(sara, grey(31));
  await sara.presses(says.put);
  await opensText(all, /^Todos con Ana/);
  await sara.presses(says.reword);
  await sara.says('Con Ana');
  await sara.presses(says.skip);
  await sara.presses(says.put);
  await ana.presses(says.yes);
  await world.advance(HOUR);
  assert.deepEqual(standing(all, 'Con Ana'), [[grey(30)], [grey(30)]]);
});

test('a picture of which a form was left lying is erased with it, and so is one that a crash left', async () => {
  const all = await town('discord', 'es');
  const { world, sara } = all;
  await sara.says('/update');
  await shows(sara, grey(9));
  await shows(sara, grey(10));
  assert.equal(await kept(world), 1, 'the first was replaced');
  await sara.says('/cancel');
  assert.equal(await kept(world), 0);
  const { id } = await onlyCampaign(world);
  const lost = { kind: 'picture', id: 'pctxkq7w2m4p' } as Parameters<World['store']['erase']>[0];
  assert.ok(lost.kind === 'picture');
  const since = world.clock.now();
  const body = grey(11).toString('base64');
  await world.store.change(lost, () => ({
    ...{ schema: 2, kind: 'picture', id: lost.id, of: id, since, mime: 'image/png', body },
  }));
  await world.bot.night();
  assert.equal(await kept(world), 1, 'somebody may be about to name it');
  await world.advance(2 * HOUR);
  await world.bot.night();
  assert.equal(await kept(world), 0);
});

test('a form left lying for a week is erased at night, and its picture with it', async () => {
  const all = await town('telegram', 'es');
  const { world, sara } = all;
  await sara.says('/update');
  await shows(sara, grey(19));
  await world.advance(6 * DAY);
  await world.bot.night();
  assert.equal(await kept(world), 1);
  await world.advance(DAY + HOUR);
  await world.bot.night();
  assert.equal(await kept(world), 0);
  assert.deepEqual((await onlyCampaign(world)).drafts, {});
});

test('with a campaign that is over its pictures go', async () => {
  const all = await town('telegram', 'en');
  const { world, ana, sara, says } = all;
  await writes(all, grey(12));
  await sara.presses(says.put);
  await ana.presses(says.yes);
  await world.advance(HOUR);
  await sara.says('/campaign');
  await sara.presses(says.close);
  await sara.presses(says.silently);
  await world.advance(8 * DAY);
  await world.bot.night();
  assert.equal(await kept(world), 0);
});

test('whoever ran a campaign alone and is forgotten leaves no picture behind', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const sara = world.person('Sara', 'telegram', 'en');
  await sara.arrives({ language: 'en' });
  await begins(sara, SAYS.en, { about: SAYS.en.none, name: 'Trainings' });
  await sara.says('/update');
  await shows(sara, grey(13), 'Fuimos muchos.');
  await sara.presses(SAYS.en.skip);
  await sara.presses(SAYS.en.skip);
  assert.equal(await kept(world), 1);
  await sara.says('/forget');
  await sara.presses(/^Yes/);
  assert.deepEqual(await world.store.keys(), []);
});

test('when a family ends that a campaign speaks of them, its pictures are erased the same night', async () => {
  const all = await town('telegram', 'en');
  const { world, ana, sara, says } = all;
  await writes(all, grey(14));
  await sara.presses(says.put);
  await ana.presses(says.yes);
  await world.advance(HOUR);
  await ana.does({ is: 'pressed', token: `v1:campendyes:${(await onlyCampaign(world)).id}` });
  await world.advance(2 * HOUR);
  await world.bot.night();
  assert.equal(await kept(world), 0);
  assert.deepEqual(standing(all, 'Fuimos'), [[], []]);
});

test('whoever does not run the campaign can put no picture on it', async () => {
  const all = await town('telegram', 'en');
  const { world, ana, sara, says } = all;
  await sara.says('/campaign');
  await sara.presses(says.people);
  await sara.presses(says.helperCode);
  const code = codeSeenBy(sara);
  assert.match(code, /-/);
  await writes(all, grey(15));
  const campaign = await onlyCampaign(world);
  const text = campaign.statements.at(-1)!;
  ana.reads();
  await ana.does({ is: 'pressed', token: `v1:camppicture:${campaign.id}.${text.id}` });
  ana.hears(/done by the person who leads/);
  await shows(ana, grey(16));
  ana.hears(/can only read words/);
  assert.equal(await kept(world), 1);
});

test('a picture that is not the one to which somebody said yes goes nowhere', async () => {
  const all = await town('telegram', 'en');
  const { world, ana, sara, says } = all;
  await writes(all, grey(17));
  const key = (await world.store.keys()).find(({ kind }) => kind === 'picture');
  assert.ok(key?.kind === 'picture');
  await sara.presses(says.put);
  const body = grey(18).toString('base64');
  await world.store.change(key, (one) => ({ ...one!, body }));
  await world.restarts();
  await ana.presses(says.yes);
  await world.advance(HOUR);
  assert.deepEqual(standing(all, 'Fuimos'), [[undefined], [undefined]]);
  assert.ok(seenIn(world, SQUARE.account).every((seen) => bytesIn(seen) === undefined));
  assert.ok(MOST_BYTES > body.length);
});
