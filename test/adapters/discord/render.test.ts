import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { render } from '../../../src/adapters/discord/render.ts';
import { cut, dress, shorten } from '../../../src/adapters/discord/words.ts';
import { tame } from '../../../src/text/tame.ts';
import { instant } from '../../../src/domain/time.ts';
import type { Block, Choice, Message } from '../../../src/text/message.ts';
import { showing, stage, VOICE, type Stage } from './stage.ts';

const typed = (words: string) => dress([{ is: 'typed', words }]);

describe('words on Discord', () => {
  it('mean nothing but themselves', () => {
    assert.equal(
      typed('*a* _b_ ~~c~~ `d` ||e||'),
      '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\|\\|e\\|\\|',
    );
    assert.equal(typed('[x](https://y.z)'), '\\[x\\](https\\://y.z)');
    assert.equal(typed('# groß'), '\\# groß');
    assert.equal(typed('- uno'), '\\- uno');
    assert.equal(typed('> eso'), '\\> eso');
    assert.equal(typed('1. uno'), '1\\. uno');
    assert.equal(typed('<t:0:F> </add:1>'), '\\<t:0:F> \\</add:1>');
  });

  it('notify nobody', () => {
    for (const words of ['@everyone', '@here', '<@123>', '<@!123>', '<@&123>', '@Everyone'])
      assert.doesNotMatch(typed(words), /@(?:everyone|here|[!&]?\d)/i);
  });

  it('are one line when a person typed them, without anything invisible', () => {
    assert.equal(tame('uno\n\n  dos\u2028tres\u0000'), 'uno dos tres');
    assert.equal(tame('a\u202Eb\u2066c\u200Bd\uFEFFe\u200Ff'), 'abcdef');
    assert.equal(tame('n\u00ADo\u200Dl\u200Co'), 'nolo');
    assert.equal(tame('x\u{E0041}\u{E0042}'), 'x');
  });

  it('leave emoji and the joiners of other scripts whole', () => {
    for (const words of ['👩‍👧', '👩🏽‍🚀', '❤️‍🔥', '🏳️‍🌈', 'می‌خواهم', '🙂🙂🙂'])
      assert.equal(tame(words), words);
  });

  it('carry at most eight marks on a letter', () => {
    assert.equal(tame(`a${'\u0301'.repeat(50)}b`), `a${'\u0301'.repeat(8)}b`);
  });

  it('keep their stamp beside a moment, relative where the hour is not known', () => {
    const at = instant(Date.UTC(2027, 9, 19, 12, 30));
    const exact = { is: 'when' as const, words: 'el martes', at, exact: true };
    assert.equal(dress([exact]), 'el martes (<t:1823949000:F>)');
    assert.equal(dress([{ ...exact, exact: false }]), 'el martes (<t:1823949000:R>)');
  });

  it('show a link of ours, and never one that leads elsewhere than the web', () => {
    const link = (words: string, url: string) => dress([{ is: 'link', words, url }]);
    assert.equal(link('la corte', 'https://x.org/a'), '[la corte](https://x.org/a)');
    assert.equal(link('https://x.org/a', 'https://x.org/a'), 'https://x.org/a');
    assert.equal(link('aquí', 'javascript:alert(1)'), 'aquí');
    assert.equal(link('aquí', 'https://x.org/)[y](z'), 'aquí');
  });

  it('show a telephone number so that a tap dials it, and nothing else so', () => {
    assert.equal(dress([{ is: 'phone', words: '+1 202-555-0100' }]), '<+1 202-555-0100>');
    assert.equal(dress([{ is: 'phone', words: 'aquí' }]), 'aquí');
  });

  it('stand in fixed width as they are', () => {
    assert.equal(dress([{ is: 'code', words: 'a`b' }]), "`a'b`");
    assert.equal(dress([{ is: 'strong', words: 'a*b' }]), '**a\\*b**');
  });

  it('are cut between whole characters', () => {
    assert.equal(shorten('👩‍👧👩‍👧👩‍👧', 12), '👩‍👧👩‍👧…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 40 }),
        (words, most) => {
          const pieces = cut(words, most);
          assert.equal(pieces.join(''), words);
          assert.ok(
            pieces.every((piece) => piece.length <= most && !/[\uD800-\uDBFF]$/.test(piece)),
          );
          assert.ok(shorten(words, most).length <= most);
        },
      ),
    );
  });
});

describe('a page on Discord', () => {
  const text = (words: string): Block => ({ is: 'text', text: [{ is: 'typed', words }] });
  const press = (at: number): Choice => ({
    is: 'press',
    label: `Botón ${at}`,
    token: `v1:press:${at}`,
    look: 'plain',
  });
  const message = (more: Partial<Message>): Message => ({
    kind: 'notice',
    blocks: [],
    choices: [],
    ...more,
  });

  it('has a single button of a list’s thing beside it, and several under it', () => {
    const item = (choices: readonly Choice[]): Block => ({
      is: 'item',
      text: [{ is: 'words', words: 'la cita' }],
      choices: [choices],
    });
    const [page] = render(message({ blocks: [item([press(1)]), item([press(2), press(3)])] }));
    const types = page?.components[0]?.components.map((each) => each.type);
    assert.deepEqual(types, [9, 10, 1]);
  });

  it('does not begin or end with a rule', () => {
    const rule: Block = { is: 'rule' };
    const [page] = render(message({ blocks: [rule, text('a'), rule, text('b'), rule] }));
    assert.deepEqual(
      page?.components[0]?.components.map((each) => each.type),
      [10, 14, 10],
    );
  });

  it('breaks a row of more than five buttons', () => {
    const choices = [Array.from({ length: 12 }, (_, at) => press(at))];
    const [page] = render(message({ blocks: [text('a')], choices }));
    assert.equal(page?.components[0]?.components.length, 4);
  });

  it('becomes several when there is more than one takes, with nothing lost', () => {
    const blocks = Array.from({ length: 60 }, (_, at) => text(`fecha ${at}`));
    const pages = render(message({ blocks, choices: [[press(1)]] }));
    const shown = JSON.stringify(pages);
    assert.equal(pages.length, 2);
    assert.equal(shown.match(/fecha \d+/g)?.length, 60);
  });

  it('keeps every word of a long text that a person typed', () => {
    const pages = render(message({ blocks: [text('palabra '.repeat(1_000))] }));
    const shown = pages.flatMap(({ components }) => components[0]?.components ?? []);
    const whole = shown.map((each) => ('content' in each ? each.content : '')).join('');
    assert.equal(whole, 'palabra '.repeat(1_000).trim());
  });

  it('leaves out a button that leads nowhere safe', () => {
    const open: Choice = { is: 'open', label: 'mapa', url: 'tg://resolve' };
    const [page] = render(message({ blocks: [text('a')], choices: [[open]] }));
    assert.equal(page?.components[0]?.components.length, 1);
  });

  it('is no page when there is nothing to show', () => {
    assert.throws(() => render(message({ blocks: [text(' \u200B\n')] })));
  });
});

describe('hostile words, through the real client', () => {
  let now: Stage;
  before(async () => {
    now = await stage();
  });
  after(() => now.end());

  const HOSTILE = [
    '@everyone @here <@1> <@!1> <@&1> <#1>',
    '[x](https://evil.example) <https://evil.example> https://evil.example',
    '\u202Egnp.exe\u202C \u2066a\u2069 \u200F\u200E',
    `z${'\u0300\u0301\u0302'.repeat(200)}`,
    'x'.repeat(10_000),
    '*'.repeat(10_000),
    '🙂'.repeat(3_000),
    '👩‍👧‍👦',
    '\u0000\u0001\u0007',
    '```\nrm -rf\n``` `` ` \\',
    '# a\n## b\n- c\n> d\n>>> e\n1. f\n-# g',
    '||a|| __b__ ~~c~~ **d** ***e***',
    '<t:0:R> </start:1> <:a:1> <a:b:2> <id:guide>',
    ' ',
  ];

  const send = (words: string) =>
    now.chat.messenger.send(
      { account: `discord:${luzId()}` },
      {
        view: showing({
          blocks: [
            {
              is: 'text',
              text: [
                { is: 'words', words: 'Nota: ' },
                { is: 'typed', words },
              ],
            },
            { is: 'item', text: [{ is: 'typed', words }], choices: [[button(words)]] },
          ],
          typed: { label: words, hint: '', token: 'v1:write:abcdef.note' },
          file: { name: `${words.slice(0, 50)}.ics`, mime: 'text/calendar', body: 'x' },
        }),
        voice: VOICE,
        nonce: `h${(count += 1)}`,
      },
    );
  let count = 0;
  const luzId = () => (luz ??= now.discord.person({ name: 'luz' })).id;
  let luz: ReturnType<Stage['discord']['person']> | undefined;
  const button = (label: string): Choice => ({
    is: 'press',
    label,
    token: 'v1:press:abcdef',
    look: 'main',
  });

  for (const words of HOSTILE)
    it(`are taken by Discord: ${JSON.stringify(words.slice(0, 30))}`, async () => {
      assert.equal((await send(words)).is, 'delivered');
      assert.deepEqual(now.discord.pings, []);
    });

  it('are taken by Discord, whatever they are, and notify nobody', async () => {
    const nasty = fc.constantFrom(
      ...'@everyone <@1> * _ ` [a](b) \u202E \u200B \n # > | \\ 🙂'.split(' '),
    );
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(nasty, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(words, async (hostile) => {
        // The client's own limit of fifty a second is met here; nothing else may stand in the way.
        let outcome = await send(hostile);
        while (outcome.is === 'later') {
          await new Promise((resolve) => setTimeout(resolve, 50));
          outcome = await send(hostile);
        }
        assert.equal(outcome.is, 'delivered');
      }),
      { numRuns: 60 },
    );
    assert.deepEqual(now.discord.pings, []);
  });
});
