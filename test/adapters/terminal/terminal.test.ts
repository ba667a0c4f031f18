import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, instant, later } from '../../../src/domain/time.ts';
import { choice, question, sitDown, START, VOICE, words, ZONE } from './sitting.ts';

const pause = (): Promise<unknown> => new Promise((turn) => setImmediate(turn));

test('it greets in the language of the environment, and in all when that says none', async () => {
  const spanish = await sitDown(undefined, { languageTag: 'es-MX' }).script();
  assert.match(spanish, /es:terminal-guidance/);
  assert.doesNotMatch(spanish, /en:|terminal-example/);
  const { languageTag: _none, ...rest } = { languageTag: undefined };
  const both = await sitDown(undefined, {
    ...rest,
    languageTag: 'c',
    example: () => ['hola'],
  }).script();
  assert.match(both, /en:terminal-guidance[^]*en:terminal-example[^]*es:terminal-guidance/);
});

test('several people speak, each by name, and a line without a name is the last one’s', async () => {
  const sitting = sitDown();
  await sitting.script('hola', 'ana: /start', 'Luz: buenos días', 'otra cosa', '', '# a remark');
  assert.deepEqual(
    sitting.heard.map(({ from, did }) => [from.account, did]),
    [
      ['terminal:you', { is: 'said', words: 'hola' }],
      ['terminal:ana', { is: 'commanded', name: 'start', words: '', options: {} }],
      ['terminal:luz', { is: 'said', words: 'buenos días' }],
      ['terminal:luz', { is: 'said', words: 'otra cosa' }],
    ],
  );
});

test('a person’s language is the one in brackets, kept for later lines, else the environment’s', async () => {
  const sitting = sitDown();
  await sitting.script('ana[es]: /start', 'luz: /start', 'ana: hola');
  assert.deepEqual(
    sitting.heard.map(({ from }) => from.languageTag),
    ['es', 'en', 'es'],
  );
});

test('a line said in a group is public, and its answer is shown to the group', async () => {
  const sitting = sitDown(async () => [words('Write to me in private.')]);
  const printed = await sitting.script('ana@vecinos: /dates', 'hola');
  assert.deepEqual(
    sitting.heard.map(({ where }) => where),
    ['public', 'private'],
  );
  assert.match(printed, /^→ ana@vecinos │ Write to me in private\.$/m);
});

test('a number presses the button in front of that person, and nobody else’s', async () => {
  const sitting = sitDown(async ({ from, did }) =>
    did.is === 'commanded' ? [choice(`Hello ${from.account}`, 'Sí', 'No, thank you')] : [],
  );
  const printed = await sitting.script('ana: /start', 'ana: 2', 'luz: 2', 'ana: 7', 'ana: 2027');
  assert.match(printed, /^ {6}│ \[1\] Sí {2}\[2\] No, thank you$/m);
  assert.deepEqual(
    sitting.heard.slice(1).map(({ did }) => did),
    [
      { is: 'pressed', token: 't:No, thank you' },
      { is: 'said', words: '2' },
      { is: 'said', words: '7' },
      { is: 'said', words: '2027' },
    ],
  );
});

test('newer buttons take the place of older ones, a plain message leaves them, a question for words ends them', async () => {
  const answers = [choice('one', 'A'), choice('two', 'B'), words('by the way'), question('name?')];
  const sitting = sitDown(async () => answers.splice(0, 1));
  await sitting.script('a', 'b', 'c', '1', '1');
  assert.deepEqual(
    sitting.heard.slice(3).map(({ did }) => did),
    [
      { is: 'pressed', token: 't:B' },
      { is: 'said', words: '1' },
    ],
  );
});

test('each line waits for its answer and for what it set in motion before the next one is read', async () => {
  const sitting = sitDown(async ({ did }) => {
    await pause();
    sitting.work(async () => {
      await pause();
      const letter = { view: words('a reminder'), voice: VOICE, nonce: 'n' };
      await sitting.chat.messenger.send({ account: 'terminal:luz' }, letter);
    });
    return [words(`answer to ${did.is === 'said' ? did.words : ''}`)];
  });
  const printed = await sitting.script('ana: one', 'ana: two');
  assert.deepEqual(printed.trim().split('\n').slice(1), [
    '← ana │ one',
    '→ ana │ answer to one',
    '→ luz │ a reminder',
    '← ana │ two',
    '→ ana │ answer to two',
    '→ luz │ a reminder',
  ]);
});

test('a message that was printed is delivered; one that cannot be put into words is refused', async () => {
  const sitting = sitDown();
  const send = (view: ReturnType<typeof words>) =>
    sitting.chat.messenger.send({ account: 'terminal:ana' }, { view, voice: VOICE, nonce: 'n' });
  assert.deepEqual(await send(words('hola')), {
    is: 'delivered',
    ref: { account: 'terminal:ana', chat: 'ana', message: '1' },
  });
  const broken = sitDown(undefined, {
    compose: (view, voice) => {
      if (voice.neutral) throw new Error(`no words for ${view.kind}`);
      return { kind: view.kind, blocks: [], choices: [] };
    },
  });
  const letter = { view: words('x'), voice: { ...VOICE, neutral: true }, nonce: 'n' };
  const outcome = await broken.chat.messenger.send({ account: 'terminal:ana' }, letter);
  assert.deepEqual(outcome, { is: 'refused', because: 'malformed' });
  assert.equal(broken.journal.events[0]?.is, 'bug');
});

test('a bug in answering is said, noted without its message, and the next line is taken', async () => {
  const sitting = sitDown(async ({ did }) => {
    if (did.is === 'said' && did.words === 'one') throw new TypeError('Ana said one');
    return [words('fine')];
  });
  const printed = await sitting.script('ana: one', 'ana: two');
  assert.match(printed, /terminal-failed[^]*→ ana │ fine/);
  assert.match(sitting.journal.lines.join('\n'), /"is":"bug".*"name":"TypeError"/);
  assert.doesNotMatch(JSON.stringify(sitting.journal.events), /Ana said/);
});

test('what people type cannot move the cursor, turn the reading direction or pose as a line of ours', async () => {
  const sitting = sitDown(async ({ did }) => [words(did.is === 'said' ? `«${did.words}»` : '')]);
  const printed = await sitting.script(
    'ana: \u001b[2J\u009b31mred \u202eright\u0007\u001b]0;title\u0007',
  );
  assert.doesNotMatch(printed, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  assert.match(printed, /→ ana │ «red right»/);
  assert.match(JSON.stringify(sitting.heard), /u001b/, 'the bot gets it untouched');
});

test(':quit ends without reading on, and stop lets the line under way finish', async () => {
  const quit = sitDown();
  await quit.script('ana: one', ':quit', 'ana: two');
  assert.equal(quit.heard.length, 1);
  const stopped = sitDown(async () => {
    void stopped.chat.stop();
    await pause();
    return [words('still answered')];
  });
  void stopped.script('ana: one', 'ana: two');
  while (!stopped.printed().includes('still answered')) await pause();
  assert.equal(stopped.heard.length, 1);
});

test(':clock plays what happens on the way, each thing after the time at which it was said', async () => {
  const sitting = sitDown();
  for (const days of [1, 6, 9]) {
    sitting.clock.at(later(START, days * DAY), () => {
      const letter = { view: words(`reminder ${days}`), voice: VOICE, nonce: 'n' };
      sitting.work(async () => {
        await sitting.chat.messenger.send({ account: 'terminal:ana' }, letter);
      });
    });
  }
  const printed = await sitting.script(':clock +7d');
  assert.deepEqual(printed.trim().split('\n').slice(2), [
    '· │ en:terminal-clock 2026-11-23T17:00:00.000Z',
    '→ ana │ reminder 1',
    '· │ en:terminal-clock 2026-11-28T17:00:00.000Z',
    '→ ana │ reminder 6',
    '· │ en:terminal-clock 2026-11-29T17:00:00.000Z',
  ]);
  assert.equal(sitting.clock.now(), START + 7 * DAY);
});

test(':example plays the lines that were handed in, shown as if they had been typed', async () => {
  const example = ['ana: /start', ':example', ':clock +1d', 'ana: bye'];
  const sitting = sitDown(async () => [words('ok')], { example: () => example });
  const printed = await sitting.script(':example', 'luz: hello');
  assert.deepEqual(
    sitting.heard.map(({ from }) => from.account),
    ['terminal:ana', 'terminal:ana', 'terminal:luz'],
  );
  assert.match(printed, /← ana │ \/start\n→ ana │ ok/);
  assert.equal(sitting.clock.now(), instant(START + DAY));
});

test('the zone of the terminal decides what :clock with a date means', async () => {
  const sitting = sitDown(undefined, { zone: ZONE });
  await sitting.script(':clock 2027-10-19 8:00');
  assert.equal(new Date(sitting.clock.now()).toISOString(), '2027-10-19T12:00:00.000Z');
});
