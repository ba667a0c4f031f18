import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURED, PLAIN } from '../../../src/adapters/terminal/paint.ts';
import { render } from '../../../src/adapters/terminal/render.ts';
import { safe, safeLine } from '../../../src/adapters/terminal/safe.ts';
import { widthOf, wrap } from '../../../src/adapters/terminal/wrap.ts';
import { instant } from '../../../src/domain/time.ts';
import type { Message } from '../../../src/text/message.ts';

const press = (label: string) =>
  ({ is: 'press', label, token: `t:${label}`, look: 'plain' }) as const;

const LIST: Message = {
  kind: 'date-list',
  blocks: [
    { is: 'text', text: [{ is: 'strong', words: 'Two dates' }] },
    { is: 'item', text: [{ is: 'words', words: 'first' }], choices: [[press('Changed')]] },
    { is: 'rule' },
    { is: 'item', text: [{ is: 'typed', words: 'a\nb' }], choices: [[press('Done')]] },
  ],
  choices: [[press('More'), { is: 'open', label: 'Private', url: 'https://example.org/x' }]],
};

test('buttons are numbered through a whole list; a link shows its address and has no number', () => {
  const { paragraphs, tokens } = render(LIST, PLAIN);
  assert.deepEqual(
    paragraphs.flatMap((words) => wrap(words, 80)),
    [
      'Two dates',
      'first',
      '[1] Changed',
      '───',
      'a b',
      '[2] Done',
      '[3] More  Private: https://example.org/x',
    ],
  );
  assert.deepEqual(tokens, ['t:Changed', 't:Done', 't:More']);
});

test('with colours, what is strong is bold and takes no room', () => {
  const [first = ''] = render(LIST, COLOURED).paragraphs;
  assert.equal(first, '\u001b[1mTwo\u001b[22m \u001b[1mdates\u001b[22m');
  assert.equal(widthOf(first), 9);
});

test('a moment is its words only, and a link tells where it leads', () => {
  const text: Message = {
    kind: 'notice',
    blocks: [
      {
        is: 'text',
        text: [
          { is: 'when', words: 'Monday at 8', at: instant(0), exact: true },
          { is: 'link', words: ' here', url: 'https://example.org' },
        ],
      },
    ],
    choices: [],
  };
  assert.deepEqual(render(text, PLAIN).paragraphs, ['Monday at 8 here (https://example.org)']);
});

test('lines are broken at spaces, a button never, and a long address stays whole', () => {
  assert.deepEqual(wrap('one two three four', 9), ['one two', 'three', 'four']);
  assert.deepEqual(wrap('see https://example.org/a/b/c now', 10), [
    'see',
    'https://example.org/a/b/c',
    'now',
  ]);
  const row = render({ ...LIST, blocks: [], choices: [[press('Yes please'), press('No')]] }, PLAIN);
  assert.deepEqual(wrap(row.paragraphs[0]!, 15), ['[1] Yes please', '[2] No']);
  assert.deepEqual(wrap('a\n\nb', 10), ['a', '', 'b']);
});

test('emoji and accents are counted as the columns that they take', () => {
  assert.equal(widthOf('añadir'), 6);
  assert.equal(widthOf('e\u0301'), 1);
  assert.equal(widthOf('👩‍👧 ok'), 5);
  assert.equal(widthOf('日本'), 4);
});

test('no control character, escape sequence or hidden direction mark is printed', () => {
  assert.equal(safe('a\u001b[31;1mb\u001b]8;;http://x\u001b\\c\u0000d\u009b2Je\tf'), 'abcde  f');
  assert.equal(safe('a\r\nb\u2028c\u202ed\u200b\ufeff'), 'a\nb\ncd');
  assert.equal(safeLine('a \n\n b'), 'a b');
  assert.equal(safe('👩‍👧 ñ'), '👩‍👧 ñ', 'the joiner inside an emoji stays');
  assert.equal(safe('a\u001b'), 'a');
});
