/** Petitions and calls as people live them: Coolidge in 2012, Springfield in 2017, on both platforms, in both languages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountId, Platform } from '../../src/domain/account.ts';
import { deedsOf, turnOf } from '../../src/domain/campaign/turn.ts';
import type { Language } from '../../src/domain/language.ts';
import { HOUR } from '../../src/domain/time.ts';
import type { PublicPlace } from '../../src/ports/chat.ts';
import { ASKS, SCRIPT, actionIn, plansCalls, pressesOn, textsOf } from '../asking.ts';
import { MARCH, organizes, withRally } from '../following.ts';
import { followsInPrivate, isOfFamily, leads, marchIn } from '../marching.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

interface Town {
  readonly world: World;
  readonly sara: Somebody;
  readonly ana: Somebody;
  readonly luz: Somebody;
  readonly beto: Somebody;
}

const CITY = { en: /New York/, es: /Nueva York/ };

/** Sara leads, Ana is of the family; Luz and Beto follow. */
async function town(platform: Platform, language: Language, start: string): Promise<Town> {
  const world = await newWorld(start);
  const [sara, ana, luz, beto] = ['Sara', 'Ana', 'Luz', 'Beto'].map((name) =>
    world.person(name, platform, language),
  ) as [Somebody, Somebody, Somebody, Somebody];
  await sara.arrives({ language, city: CITY[language] });
  await ana.arrives({ language, city: CITY[language] });
  await leads(world, 'Sara');
  await isOfFamily(world, 'Ana');
  await followsInPrivate(luz);
  await followsInPrivate(beto);
  ana.reads();
  sara.reads();
  return { world, sara, ana, luz, beto };
}

const NUMBERED = /A000-000-000/;
const PHONE = /555-0100/;

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const said = ASKS[language];
    const where = `${platform}, ${language}`;
    const inWords = (en: RegExp, es: RegExp) => (language === 'en' ? en : es);

    test(`Coolidge: a call-in, its script only by the family's separate yes, numbers in turn (${where})`, async () => {
      const { world, sara, ana, luz, beto } = await town(platform, language, '2012-05-15 12:30');
      await plansCalls(sara, language);
      const preview = sara.hears(inWords(/This is how people will see it/, /Así lo va a ver/));
      assert.match(
        preview.text,
        inWords(/what looks like the number of a case/, /número de un caso/),
      );
      await world.restarts();
      await sara.presses(said.keep);
      assert.equal(deedsOf(await marchIn(world), (await actionIn(world)).id).all, 0);
      ana.hearsNothing();
      await sara.presses(said.start);
      luz.hearsNothing();
      assert.match(textsOf(ana.news), inWords(/Look closely/, /Mire bien/));

      await pressesOn(ana, /ICE in Phoenix/, said.yes);
      const post = luz.hears(new RegExp(said.title));
      assert.doesNotMatch(post.text, NUMBERED);
      assert.doesNotMatch(post.text, PHONE, 'numbers are told one at a time');
      beto.hears(new RegExp(said.title));
      await luz.presses(said.begin);
      const bare = luz.hears(/602-555-0100/);
      assert.doesNotMatch(bare.text, NUMBERED, 'the script has no yes yet');
      assert.match(bare.text, inWords(/Somebody answers there now/, /Ahora sí contestan/));

      await world.restarts();
      await pressesOn(ana, inWords(/Look closely/, /Mire bien/), said.yes);
      assert.doesNotMatch(textsOf(luz.news), NUMBERED, 'nothing of it is sent about');
      await luz.presses(said.begin);
      const card = luz.hears(/602-555-0100/);
      assert.ok(card.text.includes(SCRIPT.en), 'in the language to speak');
      assert.equal(card.text.includes(SCRIPT.es), language === 'es', 'and in their own');
      await beto.presses(said.begin);
      beto.hears(/202-555-0100/);

      await world.restarts();
      await luz.presses(said.begin);
      luz.hears(/602-555-0100/);
      await luz.presses(said.did);
      luz.hears(inWords(/1 call so far/, /Va 1 llamada/));
      await luz.presses(said.next);
      luz.hears(/602-555-0100/);

      await beto.presses(said.said);
      beto.hears(inWords(/What did they say/, /¿Qué le dijeron\?/));
      await world.restarts();
      await beto.says('They wrote down A000-000-000');
      beto.hears(inWords(/leave it out/, /Quítelo/));
      await beto.says('They wrote it down');
      beto.hears(inWords(/passed it on/, /Ya lo pasé/));
      await sara.says(said.calls);
      await sara.presses(new RegExp(said.title));
      sara.hears(inWords(/2 calls so far/, /Van 2 llamadas/));
      await sara.presses(said.heard);
      const heard = sara.hears(/They wrote it down/);
      assert.doesNotMatch(heard.text, /Beto/);

      await world.advanceTo('2012-05-15 21:30');
      await luz.presses(said.did);
      await beto.says(`/start`);
      await beto.does({
        is: 'pressed',
        token: `v1:call:${MARCH}.${(await actionIn(world)).id}`,
      });
      const night = beto.hears(inWords(/Nobody answers there now/, /Ahora no contestan/));
      assert.match(night.text, inWords(/Wednesday, May 16, 2012/, /miércoles 16 de mayo de 2012/));

      await world.restarts();
      await sara.says(said.calls);
      await sara.presses(new RegExp(said.title));
      await sara.presses(said.close);
      luz.reads();
      await sara.presses(said.thanks);
      await world.advanceTo('2012-05-16 09:00');
      const thanks = luz.hears(inWords(/Thank you! It is over now/, /¡Gracias! Ya terminó/));
      assert.doesNotMatch(thanks.text, NUMBERED);
      await luz.does({ is: 'pressed', token: `v1:call:${MARCH}.${(await actionIn(world)).id}` });
      assert.doesNotMatch(luz.hears(inWords(/This is over/, /Esto ya terminó/)).text, PHONE);
    });

    test(`Springfield: the petition stands under every announcement until it closes (${where})`, async () => {
      const { world, sara, ana, luz } = await town(platform, language, '2017-10-02 10:00');
      await sara.says(said.petition);
      await sara.presses(said.petitionType);
      await sara.says('Stay A000000000');
      sara.hears(inWords(/could harm them/, /puede hacer daño/));
      for (const words of [said.title, 'ICE in Boston', said.ask]) await sara.says(words);
      await sara.says('http://example.org/stay');
      sara.hears(/https:\/\//);
      await sara.says('https://example.org/stay?lang=es');
      await sara.says(said.also);
      await sara.says(said.alsoAsk);
      await sara.says('100');
      await sara.presses(said.keep);
      await sara.presses(said.start);
      luz.hearsNothing();
      await world.restarts();
      await ana.presses(said.yes);
      const post = luz.hears(/ICE in Boston/);
      assert.match(post.text, /example\.org: https:\/\/example\.org\/stay\?lang=es/);
      await sara.says(said.petition);
      await sara.presses(new RegExp(said.title));
      await sara.presses(said.count);
      await sara.says('41');
      sara.hears(inWords(/41 people of 100/, /41 personas de 100/));

      const at = world.clock.now();
      await organizes(world, (one) =>
        withRally(one, { id: 'rallya', on: '2017-10-17 17:00', title: ['March', 'Marcha'], at }),
      );
      const rally = luz.hears(inWords(/\bMarch\b/, /\bMarcha\b/));
      assert.match(rally.text, new RegExp(said.title));
      assert.match(rally.text, inWords(/41 people of 100/, /41 personas de 100/));
      assert.match(rally.text, /https:\/\/example\.org\/stay\?lang=es/);

      await sara.says(said.petition);
      await sara.presses(new RegExp(said.title));
      await sara.presses(said.close);
      await sara.presses(inWords(/Close it quietly/, /Cerrarla sin aviso/));
      await world.restarts();
      luz.reads();
      await world.advanceTo('2017-10-16 20:00');
      const after = textsOf(luz.news);
      assert.match(after, inWords(/\bMarch\b/, /\bMarcha\b/), 'the reminders go on');
      assert.doesNotMatch(after, /example\.org/);
    });

    test(`what is taken back is said to nobody any more, by no button (${where})`, async () => {
      const { world, sara, ana, luz } = await town(platform, language, '2012-05-15 12:30');
      await plansCalls(sara, language);
      await sara.presses(said.keep);
      await sara.presses(said.start);
      await pressesOn(ana, /ICE in Phoenix/, said.yes);
      await pressesOn(ana, inWords(/Look closely/, /Mire bien/), said.yes);
      await luz.presses(said.begin);
      luz.hears(NUMBERED);
      await pressesOn(ana, inWords(/Look closely/, /Mire bien/), said.no);
      await world.restarts();
      await luz.presses(said.begin);
      assert.doesNotMatch(luz.hears(PHONE).text, NUMBERED);
      await pressesOn(ana, /ICE in Phoenix/, said.no);
      luz.reads();
      await luz.presses(said.begin);
      assert.doesNotMatch(luz.hears(inWords(/can't say more/, /no puedo decir más/)).text, PHONE);
    });
  }

  test(`among others nobody is shown a number by Telegram, and alone by Discord (${platform})`, async () => {
    const { world, sara, ana, luz } = await town(platform, 'en', '2012-05-15 12:30');
    await plansCalls(sara, 'en');
    await sara.presses(ASKS.en.keep);
    await sara.presses(ASKS.en.start);
    await pressesOn(ana, /ICE in Phoenix/, ASKS.en.yes);
    const { id } = await actionIn(world);
    luz.reads();
    const square: AccountId = platform === 'discord' ? 'discord:9900123' : 'telegram:-1000123';
    const place: PublicPlace = { spot: { account: square, chat: square }, title: 'Plaza' };
    await luz.doesAt({ is: 'pressed', token: `v1:call:${MARCH}.${id}` }, place);
    if (platform === 'telegram') {
      const [seen] = luz.news;
      assert.doesNotMatch(seen!.text, PHONE);
      const [open] = seen!.choices;
      assert.match(open?.is === 'open' ? open.url : '', /start=p-call-/);
      await luz.says(`/start p-call-${MARCH}-${id}`);
    }
    luz.hears(PHONE);
    const held = turnOf(await marchIn(world), id, (await personOf(world, luz))!);
    assert.equal(held?.line, 0);
    await luz.does({ is: 'pressed', token: `v1:unfollow:${MARCH}` });
    assert.deepEqual((await marchIn(world)).turns?.[id], []);
  });

  test(`a family that runs its own campaign says yes to a script with a case number by itself (${platform})`, async () => {
    const world = await newWorld('2012-05-15 12:30');
    const ana = world.person('Ana', platform, 'en');
    const luz = world.person('Luz', platform, 'en');
    await ana.arrives({ language: 'en' });
    await leads(world, 'Ana');
    await isOfFamily(world, 'Ana');
    await followsInPrivate(luz);
    await plansCalls(ana, 'en');
    await ana.presses(ASKS.en.keep);
    await ana.presses(ASKS.en.start);
    await luz.presses(ASKS.en.begin);
    assert.doesNotMatch(luz.hears(PHONE).text, NUMBERED, 'putting it out is no yes to the script');
    await ana.presses('Yes to the words to say');
    await luz.presses(ASKS.en.begin);
    luz.hears(NUMBERED);
  });

  test(`words typed much later, or that say something else, reach no organizer (${platform})`, async () => {
    const { world, sara, ana, luz } = await town(platform, 'en', '2012-05-15 12:30');
    await plansCalls(sara, 'en');
    await sara.presses(ASKS.en.keep);
    await sara.presses(ASKS.en.start);
    await pressesOn(ana, /ICE in Phoenix/, ASKS.en.yes);
    await luz.presses(ASKS.en.begin);
    await luz.presses(ASKS.en.said);
    await world.advance(HOUR);
    await luz.says('My own hearing is on May 20');
    assert.equal(JSON.stringify((await marchIn(world)).deeds).includes('hearing'), false);
    await luz.says('/start');
    assert.notEqual(luz.news.length, 0, 'the first contact begins all the same');
  });

  test(`of many callers every number gets as many, over restarts (${platform})`, async () => {
    const { world, sara, ana } = await town(platform, 'en', '2012-05-15 12:30');
    await plansCalls(sara, 'en');
    await sara.presses(ASKS.en.keep);
    await sara.presses(ASKS.en.start);
    await pressesOn(ana, /ICE in Phoenix/, ASKS.en.yes);
    const { id } = await actionIn(world);
    for (const name of ['Ema', 'Flor', 'Gil', 'Hugo', 'Iris', 'Juan']) {
      const caller = world.person(name, platform, 'en');
      await caller.does({ is: 'pressed', token: `v1:call:${MARCH}.${id}` });
      await world.crashes();
    }
    const turns = (await marchIn(world)).turns?.[id] ?? [];
    assert.deepEqual(
      turns.map(({ line }) => line),
      [0, 1, 0, 1, 0, 1],
    );
  });
}

for (const language of ['en', 'es'] as const) {
  test(`no other text of a campaign takes the number of a case, and says why (${language})`, async () => {
    const { world, sara } = await town('telegram', language, '2012-05-15 12:30');
    const refused = language === 'en' ? /could harm them/ : /puede hacer daño/;
    for (const command of ['/update', language === 'en' ? '/rally' : '/marcha']) {
      await sara.says(command);
      await sara.says('Free A 000 000 000 now');
      sara.hears(refused);
      await sara.says('/cancel');
    }
    await sara.says('/rally Free A000-000-000 now');
    sara.hears(refused);
    assert.equal(JSON.stringify(await marchIn(world)).includes('Free A'), false);
  });
}

async function personOf(world: World, { account }: Somebody) {
  const { people } = await world.documents();
  return people.find(({ ways }) => ways.some((way) => way.account === account))?.id;
}
