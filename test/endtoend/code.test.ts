/** Invitation codes through the real clients: guessed, used twice, grown old, passed on, and after leaving. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { invites, letIn, otherThan } from './circling.ts';
import type { Dweller } from './dweller.ts';
import { openStreet, PLATFORMS, type Street } from './street.ts';

/** Nothing of the family, which nobody may learn before a yes. */
const OF_FAMILY = /Anahi|Hartford|October 19|19 de octubre|8:30/;
const ASKED = /Did someone you know give it to you|Se lo dio alguien/;
const VOID = /not good any more|ya no vale/;

async function family(street: Street, on: 'telegram' | 'discord') {
  const ana = street.newcomer(on, 'Anahi', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am, Hartford');
  return { ana, giver: { one: ana, in: 'en' } as const };
}

function all(one: Dweller): string {
  return one.sees
    .map(({ text, labels, file }) => `${text}\n${labels.join('\n')}\n${file?.body ?? ''}`)
    .join('\n');
}

for (const here of PLATFORMS) {
  const there = otherThan(here);

  test(`guessed from ${there}: five wrong codes cost an hour, over a restart and a crash, and nobody else anything`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const { giver } = await family(street, here);
    const eve = street.newcomer(there, 'Eve', 'en');
    const luz = street.newcomer(there, 'Luz', 'es');
    await eve.arrives({ language: 'en' });
    await luz.arrives();
    const code = await invites(giver, 'supporter');
    const find = code.slice(0, 4);
    for (let guess = 2; guess < 6; guess += 1) {
      await eve.says(`${find}-222-22${guess}`);
      eve.hears(VOID);
      if (guess === 3) await street.restarts();
    }
    await eve.says('ZZZZ-222-222');
    eve.hears(/too many wrong codes[^]*11:00 in the morning/);
    await street.crashes();
    await street.starts();
    await eve.says(code);
    eve.hears(/too many wrong codes/);
    await eve.says(`/start ${code.replaceAll('-', '').toLowerCase()}`);
    eve.hears(/too many wrong codes/);
    await luz.says(code);
    luz.hears(ASKED);
    await street.pass(HOUR);
    await eve.says(code);
    eve.hears(ASKED);
    assert.doesNotMatch(all(eve), OF_FAMILY);
  });

  test(`given out on ${here}: a code is good for one person and 48 hours, however its buttons are pressed later`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const { ana, giver } = await family(street, here);
    const luz = street.newcomer(there, 'Luz', 'es');
    const eve = street.newcomer(there, 'Eve', 'en');
    await luz.arrives();
    await eve.arrives({ language: 'en' });
    const first = await invites(giver, 'supporter');
    const second = await invites(giver, 'coordinator');
    await luz.says(first);
    await eve.says(first);
    eve.hears(ASKED);
    await luz.presses(/^Sí, preg/);
    await eve.presses(/^Yes, ask/);
    eve.hears(VOID);
    await eve.says(first);
    eve.hears(VOID);
    await ana.presses(/^Yes, let them in/);
    await street.settled();
    luz.hears(/usted acompaña a Anahi/);
    await luz.says(first);
    luz.hears(VOID);
    await street.pass(2 * DAY - HOUR);
    await street.restarts();
    await eve.says(second);
    eve.hears(ASKED);
    await street.pass(HOUR);
    await eve.presses(/^Yes, ask/);
    eve.hears(VOID);
    await eve.says(second);
    eve.hears(VOID);
    ana.reads();
    await ana.says('/circle');
    ana.hears(/Luz: supporter/);
    assert.doesNotMatch(ana.newest.text, /Eve/);
    assert.doesNotMatch(all(eve), OF_FAMILY);
  });

  test(`passed on to a stranger on ${there}: they learn nothing before the yes, and nothing after the no`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const { ana, giver } = await family(street, here);
    const code = await invites(giver, 'coordinator');
    const eve = street.newcomer(there, 'Eve', 'en');
    await eve.says(`/start ${code.replaceAll('-', '').toLowerCase()}`);
    await eve.presses('English');
    await eve.says('Eve');
    await eve.presses(/^New York$/);
    await eve.presses(/^Yes/);
    if (!ASKED.test(eve.newest.text)) await eve.says(code);
    await eve.presses(/^Yes, ask/);
    await street.restarts();
    for (const words of ['/circle', '/dates', '/mydata', '/accompany', '/plan']) {
      await eve.says(words);
    }
    await ana.presses(/^No, keep them out/);
    await street.settled();
    eve.hears(/Nobody said yes/);
    await ana.presses(/^Yes, let them in/);
    await street.settled();
    await eve.says('/circle');
    await eve.says(code);
    eve.hears(VOID);
    assert.doesNotMatch(all(eve), OF_FAMILY);
  });

  test(`who leaves on ${there} has nothing left, and comes back by a new code only, with what the new role sees`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const { ana, giver } = await family(street, here);
    const luz = street.newcomer(there, 'Luz', 'es');
    await luz.arrives();
    const code = await invites(giver, 'coordinator');
    await luz.says(code);
    await luz.presses(/^Sí, preg/);
    await street.settled();
    await ana.presses(/^Yes, let them in/);
    await street.settled();
    await luz.says('/fechas');
    luz.hears(/Hartford/);
    const old = luz.tokens();
    await luz.says('/circulo');
    await luz.presses('Salir del círculo');
    await luz.presses(/^Sí, salgo/);
    await street.settled();
    ana.hears(/Luz has left your circle/);
    await street.restarts();
    luz.reads();
    const ofCircle = old.filter((token) => /^v1:(?:card|changed|whocomes|file|turn):/.test(token));
    assert.ok(ofCircle.length > 0);
    for (const token of ofCircle) await luz.forges(token);
    for (const words of ['/fechas', '/circulo', '/misdatos', code]) await luz.says(words);
    const after = luz.news.map(({ text, file }) => `${text}\n${file?.body ?? ''}`).join('\n');
    assert.match(after, VOID);
    assert.doesNotMatch(after, OF_FAMILY);
    await letIn(giver, luz, 'supporter');
    luz.hears(/usted acompaña a Anahi, como: apoyo/);
    await luz.says('/fechas');
    assert.doesNotMatch(luz.newest.text, /Hartford|octubre|8:30/);
    await ana.says('/circle');
    ana.hears(/Luz: supporter/);
  });
}
