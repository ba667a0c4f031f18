/** Deadlines and the checklist of a move, through the real clients: the longest texts and the most buttons. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openStreet, PLATFORMS } from './street.ts';

interface Said {
  readonly language: 'en' | 'es';
  readonly deadline: string;
  readonly board: string;
  readonly day: string;
  readonly untick: string;
  readonly ticked: string;
  readonly yes: string;
  readonly counted: RegExp;
  readonly today: string;
  readonly checkIns: string;
  readonly unsure: string;
  readonly list: RegExp;
  readonly tick: string;
  readonly done: RegExp;
}

const EN: Said = {
  language: 'en',
  deadline: '/deadline',
  board: 'The Board said no',
  day: 'November 20, 2026',
  untick: '✓ Ask to open the case again',
  ticked: '○ Ask to open the case again',
  yes: 'Yes, remind me',
  counted: /Last day: Monday, December 21, 2026/,
  today: 'Today',
  checkIns: 'Yes, at check-ins',
  unsure: 'I do not know',
  list: /○ New address to USCIS/,
  tick: 'Done: USCIS',
  done: /✓ New address to USCIS/,
};

const ES: Said = {
  language: 'es',
  deadline: '/plazo',
  board: 'La Junta dijo que no',
  day: '20 de noviembre de 2026',
  untick: '✓ Pedir que abran el caso otra vez',
  ticked: '○ Pedir que abran el caso otra vez',
  yes: 'Sí, avíseme',
  counted: /Último día: lunes 21 de diciembre de 2026/,
  today: 'Hoy',
  checkIns: 'Sí, en citas',
  unsure: 'No sé',
  list: /○ Nueva dirección a USCIS/,
  tick: 'Listo: USCIS',
  done: /✓ Nueva dirección a USCIS/,
};

for (const on of PLATFORMS)
  for (const said of [EN, ES])
    test(`${on}, ${said.language}: three deadlines are counted, one is unticked, two are kept; a move is ticked`, (t) =>
      walk(t, on, said));

async function walk(t: TestContext, on: 'telegram' | 'discord', said: Said): Promise<void> {
  const street = await openStreet(t, '2026-11-23 10:00');
  const rosa = street.newcomer(on, 'Rosa', said.language);
  await rosa.arrives({ language: said.language });
  await rosa.says(said.deadline);
  await rosa.presses(said.board);
  await rosa.says(said.day);
  rosa.hears(said.counted);
  await rosa.presses(said.untick);
  assert.ok(rosa.newest.labels.includes(said.ticked));
  await rosa.presses(said.yes);
  await rosa.says('/moved');
  await rosa.presses(said.today);
  await rosa.presses(said.unsure);
  await rosa.presses(said.checkIns);
  await rosa.presses(said.unsure);
  await rosa.presses(said.yes);
  rosa.hears(said.list);
  await rosa.presses(said.tick);
  rosa.hears(said.done);
}
