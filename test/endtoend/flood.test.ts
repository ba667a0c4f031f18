/** One person who sends a thousand commands a second holds up nobody's reminder and fills no memory. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { withPatience } from '../../src/app/patience.ts';
import { eventually, openStreet, type Street } from './street.ts';

const START = '2027-09-01 10:00';
const PEOPLE = 20;
const A_SECOND = 1_000;
/** What a reminder may come late in all of this, in ms. */
const LATEST = 1_000;
/** In bytes. */
const MOST_GROWN = 20 * 2 ** 20;

function patientStreet(t: TestContext): Promise<Street> {
  return openStreet(t, START, { around: (chat, clock) => withPatience(chat, () => clock.now()) });
}

/** Sends them evenly for as long as it is let. */
function flood(street: Street): () => number {
  const person = street.telegram.person({ name: 'Eva', language_code: 'en' });
  let sent = 0;
  const timer = setInterval(() => {
    for (let at = 0; at < A_SECOND / 50; at += 1) {
      sent += 1;
      void person.says(['/start', '/add hearing October 19 2027', '/mydata', 'x'][sent % 4]!);
    }
  }, 20);
  return () => {
    clearInterval(timer);
    return sent;
  };
}

function held(): number {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') Reflect.apply(gc, undefined, []);
  return process.memoryUsage().heapUsed;
}

test('a thousand commands a second of one person: everybody else’s reminder comes within a second', async (t) => {
  const street = await patientStreet(t);
  const people = Array.from({ length: PEOPLE }, (_, at) => street.onTelegram(`Person${at}`, 'en'));
  for (const [at, one] of people.entries()) {
    await one.arrives({ language: 'en' });
    const minute = String(10 + at);
    await one.adds(`hearing September 3 2027 8:${minute} am, Hartford`);
    one.reads();
  }
  await street.until('2027-09-03 05:00');
  street.telegram.forgets();
  const before = held();
  const stop = flood(street);
  const late: number[] = [];
  for (const [at] of people.entries()) {
    const due = Date.now();
    street.telegram.forgets();
    await street.until(`2027-09-03 05:${10 + at}`);
    const isTheirs = () => street.telegram.called('sendMessage').some(isReminder);
    await eventually(isTheirs);
    late.push(Date.now() - due);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const sent = stop();
  await street.telegram.settled();
  street.telegram.forgets();
  const grown = held() - before;
  t.diagnostic(
    `${sent} commands, latest ${Math.max(...late)} ms, grown ${Math.round(grown / 1e5) / 10} MB`,
  );
  assert.ok(sent > PEOPLE * 60, 'it was a flood');
  assert.ok(Math.max(...late) <= LATEST, `the latest came after ${Math.max(...late)} ms`);
  assert.ok(grown <= MOST_GROWN, `grown by ${grown} bytes`);
});

function isReminder({ body }: { readonly body: Readonly<Record<string, unknown>> }): boolean {
  return typeof body['text'] === 'string' && body['text'].includes('Hartford');
}

for (const on of ['telegram', 'discord'] as const) {
  test(`${on}: whoever does too much at once hears so once, and is heard again after a minute`, async (t) => {
    const street = await patientStreet(t);
    const ana = street.newcomer(on, 'Ana', 'en');
    const luz = street.newcomer(on, 'Luz', 'es');
    await ana.arrives({ language: 'en' });
    ana.reads();
    for (let at = 0; at < 70; at += 1) await ana.says('/dates');
    const told = ana.news.filter(({ text }) => /a lot at once/.test(text));
    assert.equal(told.length, 1);
    await luz.arrives();
    await luz.says('/fechas');
    luz.hears(/fecha/);
    await street.pass(60_000);
    await ana.says('/dates');
    ana.hears(/no date here yet/);
  });
}
