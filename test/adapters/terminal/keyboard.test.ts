import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { frozenClock, movableClock } from '../../../src/adapters/clock/movable.ts';
import { silentJournal } from '../../../src/adapters/journal/journal.ts';
import { openInput } from '../../../src/adapters/terminal/input.ts';
import { COLOURED } from '../../../src/adapters/terminal/paint.ts';
import { Screen } from '../../../src/adapters/terminal/screen.ts';
import { connectTerminal } from '../../../src/adapters/terminal/terminal.ts';
import type { Chat } from '../../../src/ports/chat.ts';
import { compose, START, VOICE, words, ZONE } from './sitting.ts';

const pause = (): Promise<unknown> => new Promise((turn) => setImmediate(turn));

/** A keyboard and a screen: streams that say they are a TTY. */
function keyboard() {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
  let text = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { input, output, printed: () => text };
}

function terminalOn({
  input,
  output,
}: Pick<ReturnType<typeof keyboard>, 'input' | 'output'>): Chat {
  const settled = async (): Promise<void> => undefined;
  const clock = movableClock({ base: frozenClock(START), settled });
  const journal = silentJournal();
  const voiceOf = { zone: ZONE, languageTag: 'en' };
  return connectTerminal({ input, output, compose, clock, journal, settled, ...voiceOf });
}

test('what comes in while somebody types is printed above their half-typed line', async () => {
  const { input, output, printed } = keyboard();
  const lines: string[] = [];
  const reader = openInput(input, output, {
    line: (text) => lines.push(text),
    end: () => undefined,
  });
  const screen = new Screen(output, COLOURED);
  screen.keepBelow(reader.line);
  reader.ask('ana › ');
  input.write('half a');
  await pause();
  screen.show('→ luz', ['news']);
  await pause();
  assert.match(printed(), /news[^]*ana › half a/);
  input.write(' line\r');
  await pause();
  assert.deepEqual(lines, ['half a line']);
  reader.close();
});

test('after the end of the input nothing is asked, and what still comes is printed plainly', async () => {
  const { input, output, printed } = keyboard();
  const chat = terminalOn({ input, output });
  await chat.start({
    hear: () => Promise.reject(new Error('nobody speaks')),
    lost: () => Promise.resolve(),
    suggest: () => [],
    acquaintance: () => undefined,
  });
  await pause();
  assert.match(printed(), /you › /);
  input.write('\u0004');
  await pause();
  const before = printed().length;
  const letter = { view: words('late news'), voice: VOICE, nonce: 'n' };
  await chat.messenger.send({ account: 'terminal:ana' }, letter);
  await pause();
  assert.match(printed().slice(before), /late news/);
  assert.doesNotMatch(printed().slice(before), /›/);
  await chat.stop();
});

test('once nobody reads the output, nothing counts as delivered', async () => {
  const { input, output } = keyboard();
  const chat = terminalOn({ input, output });
  output.destroy(new Error('EPIPE'));
  await pause();
  const letter = { view: words('x'), voice: VOICE, nonce: 'n' };
  const outcome = await chat.messenger.send({ account: 'terminal:ana' }, letter);
  assert.deepEqual(outcome, { is: 'later', because: 'stopped', unsure: false });
});
