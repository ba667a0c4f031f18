/** Letters that people write and pages where they give: from making one to its post, the yes, the count, the end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import type { Language } from '../../src/domain/language.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { ASKS, actionIn, textsOf } from '../asking.ts';
import { MARCH } from '../following.ts';
import { followsInPrivate, isOfFamily, leads, marchIn } from '../marching.ts';
import { connectsSquare, pressesAt, standingIn, type Square } from '../square.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const SQUARES = {
  telegram: { account: 'telegram:-1000123', title: 'Plaza' },
  discord: { account: 'discord:9900123', title: 'Plaza', server: '77001' },
} as const satisfies Readonly<Record<string, Square>>;
const CITY = { en: /New York/, es: /Nueva York/ };

const WORDS = {
  en: {
    letterType: 'Letter',
    letter: 'A letter for Rafa',
    alsoLetter: 'Una carta por Rafa',
    text: 'Dear officer,\nplease let Rafa stay with his children.',
    alsoText: 'Estimado oficial:\ndeje que Rafa se quede con sus hijos.',
    show: 'Show me the letter',
    copy: /You can copy this:\nDear officer,\nplease let Rafa stay/,
    to: /To: ICE in Boston\nSend it to: 10 Causeway St, Boston/,
    sent: 'I sent it',
    counted: /Thank you\. I have counted your letter\.\n1 letter so far/,
    shown: /1 letter of 50 so far/,
    giveType: 'Donation',
    fund: 'Bond fund for Rafa',
    alsoFund: 'Fondo para la fianza de Rafa',
    why: 'The bond is due on Friday.',
    alsoWhy: 'La fianza se paga el viernes.',
    give: /If you can, please give: Bond fund for Rafa/,
    noMoney: /On example\.org: https:\/\/example\.org\/fund\nI take no money and see none\./,
    badLink: /I need a link that begins with https:\/\//,
    long: /That is 701 letters\. 700 fit/,
    number: /could harm them/,
    over: /Thank you! It is over now: A letter for Rafa/,
    ended: /This is over\. Thank you for wanting to help/,
  },
  es: {
    letterType: 'Carta',
    letter: 'Una carta por Rafa',
    alsoLetter: 'A letter for Rafa',
    text: 'Estimado oficial:\ndeje que Rafa se quede con sus hijos.',
    alsoText: 'Dear officer,\nplease let Rafa stay with his children.',
    show: 'Ver la carta',
    copy: /Puede copiar esto:\nEstimado oficial:\ndeje que Rafa se quede/,
    to: /Para: ICE in Boston\nM[aá]nde[^\n]* 10 Causeway St, Boston/,
    sent: /^Ya la mandé/,
    counted: /Ya conté su carta\.\nVa 1 carta/,
    shown: /1 carta de 50/,
    giveType: /^Donaci/,
    fund: 'Fondo para la fianza de Rafa',
    alsoFund: 'Bond fund for Rafa',
    why: 'La fianza se paga el viernes.',
    alsoWhy: 'The bond is due on Friday.',
    give: /Si puede, done: Fondo para la fianza de Rafa/,
    noMoney: /En example\.org: https:\/\/example\.org\/fund\nYo no recibo dinero/,
    badLink: /Necesito un enlace que empiece con https:\/\//,
    long: /701 letras/,
    number: /puede hacer daño/,
    over: /¡Gracias! Ya terminó: Una carta por Rafa/,
    ended: /Esto ya terminó/,
  },
} as const;

interface Ground {
  readonly world: World;
  readonly sara: Somebody;
  readonly ana: Somebody;
  readonly luz: Somebody;
  readonly posts: () => readonly string[];
}

/** Sara leads and has connected the square, Ana is of the family, Luz follows in private. */
async function ground(
  platform: Platform & keyof typeof SQUARES,
  language: Language,
): Promise<Ground> {
  const world = await newWorld('2017-10-02 10:00');
  const [sara, ana, luz] = ['Sara', 'Ana', 'Luz'].map((name) =>
    world.person(name, platform, language),
  ) as [Somebody, Somebody, Somebody];
  for (const one of [sara, ana]) await one.arrives({ language, city: CITY[language] });
  await leads(world, 'Sara');
  await isOfFamily(world, 'Ana');
  await followsInPrivate(luz);
  await connectsSquare(world, sara, SQUARES[platform]);
  for (const one of [sara, ana]) one.reads();
  const posts = () => standingIn(world, SQUARES[platform].account).map(({ text }) => text);
  return { world, sara, ana, luz, posts };
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = WORDS[language];
    const said = ASKS[language];
    const where = `${platform}, ${language}`;

    test(`a letter is out with the family's yes, copied in private, counted in the post, and closed with thanks (${where})`, async () => {
      const { world, sara, ana, luz, posts } = await ground(platform, language);
      await sara.says(said.petition);
      await sara.presses(words.letterType);
      for (const line of [words.letter, 'ICE in Boston', '10 Causeway St, Boston']) {
        await sara.says(line);
      }
      await sara.says('x'.repeat(701));
      sara.hears(words.long);
      await sara.says('About A000-000-000');
      sara.hears(words.number);
      await world.restarts();
      await sara.says(words.text);
      await sara.says(words.alsoLetter);
      await sara.says(words.alsoText);
      await sara.says('50');
      sara.hears(words.copy);
      await sara.presses(said.keep);
      await sara.presses(said.start);
      await world.crashes();
      luz.hearsNothing();
      assert.deepEqual(posts(), []);
      const asked = textsOf(ana.news);
      for (const both of [words.text, words.alsoText]) assert.ok(asked.includes(both));
      await ana.presses(said.yes);
      luz.hears(new RegExp(words.letter));
      assert.equal(posts().length, 1);
      assert.doesNotMatch(
        posts()[0] ?? '',
        /Causeway/,
        'the letter is shown to whoever wants to write',
      );

      await luz.presses(words.show);
      const card = luz.hears(words.copy);
      assert.match(card.text, words.to);
      await world.restarts();
      await luz.presses(words.sent);
      luz.hears(words.counted);
      await world.advance(2 * MINUTE);
      assert.equal(posts().length, 1);
      assert.match(posts()[0] ?? '', words.shown);

      await sara.says(said.petition);
      await sara.presses(new RegExp(words.letter));
      await sara.presses(said.close);
      await sara.presses(said.thanks);
      luz.hears(words.over);
      await world.restarts();
      await world.advance(2 * MINUTE);
      const action = await actionIn(world);
      for (const does of ['letter', 'sent']) {
        await luz.does({ is: 'pressed', token: `v1:${does}:${MARCH}.${action.id}` });
        assert.doesNotMatch(luz.hears(words.ended).text, /Dear|Estimado/);
      }
      assert.equal((await marchIn(world)).deeds[action.id]?.length, 1);
    });

    test(`a place to give is a link and nothing else; a bad link is refused in words, and taken back it is gone (${where})`, async () => {
      const { world, sara, ana, luz, posts } = await ground(platform, language);
      await sara.says(said.petition);
      await sara.presses(words.giveType);
      await sara.says(words.fund);
      await sara.says(words.why);
      sara.reads();
      for (const bad of [
        'http://example.org/fund',
        'javascript:alert(1)',
        'send it to me',
        'https://',
        'ftp://example.org',
        'https://user:word@example.org/fund',
      ]) {
        await sara.says(bad);
        sara.hears(words.badLink);
      }
      await world.restarts();
      await sara.says('https://example.org/fund');
      await sara.says(words.alsoFund);
      await sara.says(words.alsoWhy);
      sara.hears(words.noMoney);
      await sara.presses(said.keep);
      await sara.presses(said.start);
      luz.hearsNothing();
      assert.deepEqual(posts(), []);
      await world.crashes();
      await ana.presses(said.yes);
      const heard = luz.hears(words.give);
      assert.match(heard.text, words.noMoney);
      assert.match(posts()[0] ?? '', words.noMoney);
      assert.ok(heard.choices.every(({ label }) => label !== words.show));

      // The family takes its yes back: the link is nowhere any more.
      await world.advance(2 * MINUTE);
      const { statement } = await actionIn(world);
      await ana.does({ is: 'pressed', token: `v1:campbackyes:${MARCH}.${statement}` });
      await world.restarts();
      await world.advance(2 * MINUTE);
      assert.deepEqual(posts(), []);
    });
  }

  test(`among others a letter is shown to nobody: Telegram leads to the chat, Discord shows it to one alone (${platform})`, async () => {
    const { world, sara, ana, luz, posts } = await ground(platform, 'en');
    const words = WORDS.en;
    await sara.says('/petition');
    await sara.presses(words.letterType);
    for (const line of [words.letter, 'ICE in Boston', '10 Causeway St, Boston', words.text]) {
      await sara.says(line);
    }
    await sara.presses(ASKS.en.leave);
    await sara.presses(ASKS.en.leave);
    await sara.presses(ASKS.en.keep);
    await sara.presses(ASKS.en.start);
    await ana.presses(ASKS.en.yes);
    luz.reads();
    const square = SQUARES[platform];
    await pressesAt(world, luz, { square, on: /Please write/, label: words.show });
    if (platform === 'telegram') {
      const [led] = luz.news;
      assert.doesNotMatch(led?.text ?? '', /Dear officer/);
      await luz.says(`/start p-letter-${MARCH}-${(await actionIn(world)).id}`);
    }
    luz.hears(words.copy);
    assert.equal(posts().length, 1, 'nothing more stands there');
  });
}
