import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { instant } from '../../../src/domain/time.ts';
import { render } from '../../../src/adapters/telegram/render.ts';
import { inert } from '../../../src/adapters/telegram/words.ts';
import { tame } from '../../../src/text/tame.ts';
import type { Block, Message } from '../../../src/text/message.ts';
import type { Rich } from '../../../src/text/rich.ts';
import { parseHtml } from '../../platforms/telegram/html.ts';
import { withActive } from '../../platforms/telegram/active.ts';
import type { Person, Seen } from '../../platforms/telegram/telegram.ts';
import { accountOf, row, stage, viewOf, VOICE, words, type Stage } from './stage.ts';

/** What a message looks like on a phone with Telegram, and that no words of a person can bend it. */

let scene: Stage;
let ana: Person;

before(async () => {
  scene = await stage();
});
after(() => scene.end());
beforeEach(async () => {
  ana = scene.telegram.person({ name: 'Ana' });
  await ana.says('hola');
});

/** Sends it to Ana and returns what she then sees of the bot. */
async function shown(message: Message): Promise<readonly Seen[]> {
  const letter = { view: viewOf(message), voice: VOICE, nonce: 'n' };
  const outcome = await scene.chat.messenger.send({ account: accountOf(ana) }, letter);
  assert.equal(outcome.is, 'delivered');
  return ana.sees().filter((seen) => seen.from === 'bot');
}

const typed = (text: string): Rich => [{ is: 'typed', words: text }];

describe('A message', () => {
  test('shows each kind of words in its own way', async () => {
    const at = instant(1_807_000_000_000);
    const [seen] = await shown(
      words([
        { is: 'strong', words: 'Your hearing' },
        { is: 'words', words: ' <is> & on ' },
        { is: 'when', words: 'Monday 5 April, 8:30', at, exact: true },
        { is: 'code', words: '/dates' },
        { is: 'link', words: 'the law', url: 'https://example.org/?a="b"&c' },
        { is: 'link', words: 'the law', url: 'https://example.org/?a&b' },
      ]),
    );
    assert.equal(seen?.text, 'Your hearing <is> & on Monday 5 April, 8:30/datesthe lawthe law');
    assert.deepEqual(
      seen.entities.map(({ type }) => type),
      ['bold', 'date_time', 'code', 'text_link'],
    );
    const link = seen.entities.at(-1);
    assert.equal(link?.url, 'https://example.org/?a&b');
  });

  test('keeps our words for a moment, in the place’s own hour, and only adds the moment behind them', async () => {
    const at = instant(1_807_000_000_000);
    const [seen] = await shown(words([{ is: 'when', words: 'lunes a las 8:30', at, exact: true }]));
    assert.equal(seen?.text, 'lunes a las 8:30');
    const [stamp] = seen.entities;
    assert.deepEqual([stamp?.unix_time, stamp?.date_time_format], [1_807_000_000, '']);
  });

  test('gives no moment where the hour is not known', async () => {
    const at = instant(1_807_000_000_000);
    const [seen] = await shown(words([{ is: 'when', words: 'lunes', at, exact: false }]));
    assert.deepEqual(seen?.entities, []);
  });

  test('shows no preview of links', async () => {
    await shown(words('See https://example.org'));
    const options = scene.telegram.called('sendMessage').at(-1)?.body['link_preview_options'];
    assert.deepEqual(options, { is_disabled: true });
  });

  test('puts long labels under one another and short ones side by side, and marks the main one', async () => {
    const choices = [
      row('Yes', 'No', 'Later'),
      row('I need somebody with me', 'The date changed'),
      [{ is: 'press', label: 'Erase', token: 'v1:x', look: 'danger' } as const],
      [{ is: 'press', label: 'Save', token: 'v1:y', look: 'main' } as const],
    ];
    const [seen] = await shown(words('Well?', { choices }));
    assert.deepEqual(seen?.labels, [
      ['Yes', 'No', 'Later'],
      ['I need somebody with me'],
      ['The date changed'],
      ['Erase'],
      ['Save'],
    ]);
    assert.deepEqual(
      seen.buttons.slice(3).map(([one]) => one?.style),
      ['danger', 'primary'],
    );
  });

  test('with a list gives each thing its own message with its own buttons', async () => {
    const item = (name: string): Block => ({
      is: 'item',
      text: [{ is: 'words', words: name }],
      choices: [row(`Change ${name}`)],
    });
    const heading: Block = { is: 'text', text: [{ is: 'words', words: 'Your dates' }] };
    const blocks = [heading, item('A'), item('B')];
    const seen = await shown({ kind: 'date-list', blocks, choices: [row('Add')] });
    assert.deepEqual(
      seen.map(({ text, labels }) => ({ text, labels })),
      [
        { text: 'Your dates\n\nA', labels: [['Change A']] },
        { text: 'B', labels: [['Change B'], ['Add']] },
      ],
    );
  });

  test('hints at what to write, unless that would cost it its buttons', async () => {
    const more = { typed: { label: 'Place', hint: 'Dallas court', token: 'v1:write' } };
    await shown(words('Where?', more));
    await shown(words('Where?', { ...more, choices: [row('Skip')] }));
    const [plain, buttons] = scene.telegram.called('sendMessage').slice(-2);
    const hint = { force_reply: true, input_field_placeholder: 'Dallas court' };
    assert.deepEqual(plain?.body['reply_markup'], hint);
    assert.match(JSON.stringify(buttons?.body['reply_markup']), /Skip/);
  });

  test('longer than Telegram takes is cut between paragraphs, the buttons under the last', async () => {
    const block = (name: string): Block => ({
      is: 'text',
      text: [{ is: 'words', words: `${name} `.repeat(1_500).trim() }],
    });
    const blocks = [block('a'), block('b'), block('c')];
    const seen = await shown({ kind: 'notice', blocks, choices: [row('Good')] });
    assert.deepEqual(
      seen.map(({ text }) => [...new Set(text.replace(/\s/g, ''))].join('')),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      seen.map(({ labels }) => labels.length),
      [0, 0, 1],
    );
  });
});

const ZALGO = `e${'\u0301'.repeat(50)}`;
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['markup', '<b>bold</b> & "so" <a href="https://evil.example">x</a>', ''],
  ['markdown', '*x* _y_ [x](https://evil.example/a)', ''],
  ['a mention', 'ask @somebody and @everyone', 'ask @somebody and @everyone'],
  ['an address', 'go to evil.example/x or http://localhost:3 or tg://resolve?domain=x', ''],
  ['a tag and a command', '#now /forget $BTC', '#now /forget $BTC'],
  ['turned letters', 'safe\u202Egnp.exe\u2066x\u2069\u200B\u200F', 'safegnp.exex'],
  ['piled marks', ZALGO, `e${'\u0301'.repeat(8)}`],
  ['control characters', 'a\u0000b\u0007c\u001b[31m', 'abc[31m'],
  ['lines that pose as ours', 'Ana\n\nSaved: Monday', 'Ana Saved: Monday'],
  ['emoji and flags alone', '👩‍👧‍👦🇭🇳', '👩‍👧‍👦🇭🇳'],
  ['words from right to left', 'محكمة', '\u2068محكمة\u2069'],
  ['half a character', 'a\uD83Db', 'ab'],
];

describe('Words that a person typed', () => {
  for (const [what, hostile, expected] of HOSTILE) {
    test(`cannot trick a reader: ${what}`, async () => {
      const [seen] = await shown(words([{ is: 'words', words: 'Name: ' }, ...typed(hostile)]));
      assert.deepEqual(seen?.entities, []);
      const read = seen.text.replace(/\u2060/g, '').replace(/^Name: /, '');
      if (expected !== '') assert.equal(read, expected);
      else assert.equal(read, hostile);
    });
  }

  test('10,000 of them are shown whole, in as many messages as it takes', async () => {
    const seen = await shown(words(typed('palabra '.repeat(1_250))));
    assert.equal(seen.length, 3);
    assert.equal(
      seen
        .map(({ text }) => text)
        .join(' ')
        .match(/palabra/g)?.length,
      1_250,
    );
  });

  test('10,000 letters without a gap are cut between whole characters', async () => {
    const seen = await shown(words(typed('😀'.repeat(5_000))));
    assert.equal(seen.map(({ text }) => text).join(''), '😀'.repeat(5_000));
  });

  test('on a button are tamed too', async () => {
    const [seen] = await shown(words('Who?', { choices: [row('Ana\u202E\n<b>')] }));
    assert.deepEqual(seen?.labels, [['Ana <b>']]);
  });

  test('of any kind make no message that Telegram refuses, and nothing active', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<',
        '&',
        '@',
        '/',
        '#',
        '.',
        'com',
        '://',
        'a',
        '\u202E',
        '\u0301',
        ' ',
        '\n',
      ),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (hostile) => {
        const blocks: Block[] = [
          { is: 'text', text: [{ is: 'strong', words: 'x' }, ...typed(hostile)] },
        ];
        for (const page of render({ kind: 'notice', blocks, choices: [] }).pages) {
          const read = withActive(parseHtml(page.html));
          assert.ok(read.text.length <= 4_096);
          assert.equal(read.text.length, page.length);
          assert.deepEqual(
            read.entities.filter(({ type }) => type !== 'bold'),
            [],
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('that are ordinary stay as they are', () => {
    for (const plain of ['Rosa María', '¡Hola! 3/4, 8:30 a.m.', 'Apt. 5-B', 'C/ Mayor 3', 'नमस्ते'])
      assert.equal(inert(tame(plain)).replace(/\u2060/g, ''), plain);
    assert.equal(inert('8:30 a.m., 3/4/2027, No. 5'), '8:30 a.m., 3/4/2027, No. 5');
  });
});
