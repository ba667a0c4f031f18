import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { test } from 'node:test';
import { lineJournal, memoryJournal, silentJournal } from '../../src/adapters/journal/journal.ts';
import { instant } from '../../src/domain/time.ts';
import type { Event } from '../../src/ports/journal.ts';

const clock = { now: () => instant(Date.UTC(2026, 10, 22, 12)) };

const SAID: Event = {
  is: 'said',
  platform: 'terminal',
  what: 'd7',
  whom: 'k3m9',
  lateMinutes: 0,
  tries: 1,
};

function written(...events: readonly Event[]): string {
  const output = new PassThrough();
  const journal = lineJournal(output, clock);
  for (const event of events) journal.note(event);
  const read: unknown = output.read();
  return String(read);
}

test('an event is one line of JSON that begins with the time', () => {
  const lines = written(SAID, { is: 'stopped', clean: true });
  assert.equal(
    lines,
    '{"at":"2026-11-22T12:00:00.000Z","is":"said","platform":"terminal","what":"d7","whom":"k3m9","lateMinutes":0,"tries":1}\n' +
      '{"at":"2026-11-22T12:00:00.000Z","is":"stopped","clean":true}\n',
  );
});

test('a field that an event should not have is not written', () => {
  const careless = { ...SAID, text: 'Ana', payload: { chat: 'Luz' } };
  assert.doesNotMatch(written(careless), /Ana|Luz|text|payload/);
});

test('words that look like a message are withheld, codes are not', () => {
  const bug: Event = { is: 'bug', where: 'tick', name: 'Error', code: 'Ana must be there at 8' };
  assert.match(written(bug), /"where":"tick","name":"Error","code":"withheld"/);
});

test('a line cannot be forged by a line break in a field', () => {
  const forged: Event = { is: 'not-saved', because: 'ENOSPC\n{"is":"stopped"}' };
  assert.equal(written(forged).split('\n').length, 2);
});

test('a journal whose stream breaks does not stop the bot', async () => {
  const broken = new Writable({
    write: (_line, _encoding, done) => {
      done(new Error('EPIPE'));
    },
  });
  const journal = lineJournal(broken, clock);
  journal.note(SAID);
  await new Promise((turn) => setImmediate(turn));
  assert.doesNotThrow(() => {
    journal.note(SAID);
  });
});

test('the memory journal keeps events and shows them as they would be written', () => {
  const journal = memoryJournal();
  journal.note(SAID);
  assert.deepEqual(journal.events, [SAID]);
  assert.match(journal.lines.join('\n'), /"what":"d7"/);
});

test('the silent journal takes everything and keeps nothing', () => {
  assert.doesNotThrow(() => {
    silentJournal().note(SAID);
  });
});
