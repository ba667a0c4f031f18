/** What people may write by mistake, in fun or in malice, through the real clients to the strict platforms. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { APPLICATION } from '../platforms/discord/world.ts';
import type { Dweller } from './dweller.ts';
import { openStreet, PLATFORMS } from './street.ts';

const HOSTILE: readonly string[] = [
  '<b>Ana</b> & "x" <a href="https://evil.example">y</a> <tg-time unix="1">z</tg-time>',
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#1> <:x:1>',
  '[x](https://evil.example) **b** __u__ ||s|| `c` ```k``` ~~s~~ <https://evil.example>',
  '> quote\n# head\n- list\n-# small\n1. one',
  'A\u202Ena\u202C \u200Blu\u2066z\u2069\u200F',
  '\u200B\u200D\uFEFF\u2060',
  '🦋🧑‍🤝‍🧑🇸🇻',
  `Z${'\u0337\u031B\u0330'.repeat(40)}algo`,
  't.me/evil #tag $USD /forget @contigo_test_bot evil.example',
  '\\*\\_ { $called } %s ${name} {{x}} \\u0041',
  'مرحبا بك 2027',
  'v1:forget:abc',
  '\u0000\u0007\u001B[31m',
  '<t:0:R> &lt;b&gt; &#64;everyone',
];
const TOO_LONG = [
  'A'.repeat(10_000),
  '😀'.repeat(2_500),
  '<b>'.repeat(1_500),
  '@everyone '.repeat(1_000),
];

/** Says it where a question waits, and what is plain when it was not taken. */
async function says(
  ana: Dweller,
  words: string,
  { plain, next }: { plain: string; next: RegExp },
): Promise<void> {
  await ana.says(words);
  if (!ana.news.some(({ text }) => next.test(text))) await ana.says(plain);
}

async function lives(ana: Dweller, words: string): Promise<void> {
  await ana.commands('start');
  await ana.presses('English');
  await says(ana, words, { plain: 'Ana', next: /Which city/ });
  await ana.presses('New York');
  await ana.presses('Yes, remind me');
  await ana.says('/add');
  await ana.presses('Court hearing');
  await ana.says('October 19 2027');
  await ana.presses('8:30 am');
  await says(ana, words, { plain: 'Hartford', next: /city's clock|come from/ });
  if (/city's clock/.test(ana.newest.text)) await ana.presses('New York');
  await ana.presses(/notice/);
  await ana.presses('The note');
  await says(ana, words, { plain: 'none', next: /what I understood/ });
  await ana.presses('Yes, save it');
  ana.hears(/^Saved/);
  for (const name of ['dates', 'mydata', 'settings', 'forget']) await ana.commands(name);
  await ana.presses('No, keep it');
}

/** Nothing that came is active but what is ours, and nothing turns the reading round. */
function isTame(text: string): boolean {
  return !/[\u202A-\u202E\u2066\u2067\u200E\u200F\u200B\uFEFF\u0000\u0007\u001B]/.test(text);
}

const OURS = /^(https:\/\/|)(www\.)?[a-z.]+\.gov/;

for (const on of PLATFORMS) {
  test(`${on}: names, places and notes full of markup, mentions and tricks do nothing but stand there`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const people = HOSTILE.map((_, at) => street.newcomer(on, `Person${at}`, 'en'));
    for (const [at, words] of HOSTILE.entries()) await lives(people[at]!, words);
    await street.until('2027-10-20 09:00');
    for (const ana of people) {
      assert.equal(ana.letters().length, 13, 'the test message, the ladder, four weekly questions');
      for (const { text, labels } of ana.sees)
        for (const shown of [text, ...labels]) assert.ok(isTame(shown), JSON.stringify(shown));
    }
    assert.deepEqual(street.discord.pings, []);
    for (const { author, allowedMentions, thinking } of street.discord.world.messages.values())
      if (author === APPLICATION.id && !thinking)
        assert.deepEqual(allowedMentions, { parse: [] }, 'nobody may be notified');
  });

  test(`${on}: ten thousand characters are too many, whatever they are, and change nothing`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const ana = street.newcomer(on, 'Ana', 'en');
    await ana.commands('start');
    await ana.presses('English');
    for (const words of TOO_LONG) {
      await ana.says(words);
      ana.hears(/too long/);
    }
    await ana.says('Ana');
    await ana.presses('New York');
    await ana.presses('Yes, remind me');
    for (const words of TOO_LONG) {
      await ana.says(`/add hearing October 19 2027 8:30 am ${words}`);
      await ana.says(words);
      ana.hears(/too long/);
    }
    await ana.commands('dates');
    ana.hears(/no date here yet/);
  });

  test(`${on}: forged, stale and foreign buttons do nothing to anybody`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const [ana, eva] = [street.newcomer(on, 'Ana', 'en'), street.newcomer(on, 'Eva', 'en')];
    await ana.arrives({ language: 'en' });
    await eva.arrives({ language: 'en' });
    await ana.adds('hearing October 19 2027 8:30 am, Hartford');
    await ana.commands('forget');
    await ana.commands('dates');
    const tokens = [...ana.tokens(), ...FORGED];
    assert.ok(tokens.length > FORGED.length + 4);
    for (const token of tokens) await eva.forges(token);
    assert.doesNotMatch(eva.news.map(({ text }) => text).join('\n'), /Hartford|October 19/);
    assert.deepEqual(await street.documents(), { people: 2, circles: 2 });
    ana.reads();
    await ana.commands('dates');
    ana.hears(/October 19, 2027/);
  });
}

const FORGED = [
  'v1:',
  'v1:off',
  'v1:offyes:',
  'v9:off:x',
  'v1:a:x:y:z',
  'v1:run:status',
  'v1:forget:*',
  '💥',
  '../x',
  'v1:lead:d1000',
  'v1:set:__proto__',
  'v1:more:-1',
  'v1:more:1e9',
];

test('telegram: nothing that somebody typed becomes a link, a mention, a tag or a command', async (t) => {
  const street = await openStreet(t, '2027-09-01 10:00');
  for (const [at, words] of HOSTILE.entries()) {
    const ana = street.onTelegram(`Person${at}`, 'en');
    await lives(ana, words);
    for (const { text, entities, from } of ana.person.sees().filter((seen) => seen.from === 'bot'))
      for (const { type, offset, length } of entities) {
        const part = text.slice(offset, offset + length);
        assert.equal(from, 'bot');
        assert.ok(isOurs(type, part), `${type} «${part}» after ${JSON.stringify(words)}`);
      }
  }
});

function isOurs(type: string, part: string): boolean {
  switch (type) {
    case 'bold':
    case 'code':
    case 'date_time':
      return true;
    case 'url':
      return OURS.test(part);
    case 'bot_command':
      return /^\/(start|add|dates|settings|mydata|forget|help)$/.test(part);
    default:
      return false;
  }
}

/** What would do something on Discord if it stood there as it was typed; a backslash before it takes that away. */
const ACTIVE =
  /(?<!\\)(?:\[x\]\(|\*\*b|__u|\|\|s|`c|~~s|<[@#t:]|@everyone|@here)|\n(?:# |> |- list|-# small)/;
/** The stamps that are ours. */
const STAMP = / \(<t:\d{9,}:[FR]>\)/g;

test('discord: nothing that somebody typed becomes markup, a mention, a link or a stamp', async (t) => {
  const street = await openStreet(t, '2027-09-01 10:00');
  for (const [at, words] of HOSTILE.entries()) {
    const ana = street.onDiscord(`Person${at}`, 'en-US');
    await lives(ana, words);
    for (const shown of ana.person.sees())
      assert.doesNotMatch(shown.words.replace(STAMP, ''), ACTIVE);
  }
});
