/** Whatever organizers, family and callers do, no word of a script is read to anybody without the yes to that script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ASKS, actionIn, plansCalls, pressesOn } from '../asking.ts';
import { MARCH } from '../following.ts';
import { followsInPrivate, isOfFamily, leads, marchIn } from '../marching.ts';
import type { Seen } from '../stage.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const SAID = ASKS.en;
/** Every script has a word of its own, by which it is known wherever it turns up. */
const MARK = /scriptword(\d+)/g;
/** CONTIGO_RUNS plays more than the usual number. */
const RUNS = Number(process.env['CONTIGO_RUNS'] ?? 40);
const START = '2012-05-15 12:30';

interface Play {
  readonly world: World;
  readonly sara: Somebody;
  readonly ana: Somebody;
  readonly luz: Somebody;
  /** The scripts that the family said yes to, and did not take back since. */
  agreed: Set<string>;
  written: number;
}

async function begins(): Promise<Play> {
  const world = await newWorld(START);
  const sara = world.person('Sara', 'discord', 'en');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'telegram', 'en');
  for (const one of [sara, ana]) await one.arrives({ language: 'en' });
  await leads(world, 'Sara');
  await isOfFamily(world, 'Ana');
  await followsInPrivate(luz);
  await plansCalls(sara, 'en');
  await sara.presses(SAID.keep);
  await sara.presses(SAID.start);
  await pressesOn(ana, /ICE in Phoenix/, SAID.yes);
  luz.reads();
  return { world, sara, ana, luz, agreed: new Set(), written: 0 };
}

async function token(play: Play, does: string, ...more: readonly string[]): Promise<string> {
  const { id } = await actionIn(play.world);
  return `v1:${does}:${[MARCH, id, ...more].join('.')}`;
}

async function writes(play: Play): Promise<void> {
  play.written += 1;
  await play.sara.does({ is: 'pressed', token: await token(play, 'callscript') });
  await play.sara.presses('English');
  await play.sara.says(`Defer it, scriptword${String(play.written)} A000-000-000`);
  await play.sara.presses(SAID.leave);
}

async function asks(play: Play): Promise<void> {
  const { script } = await actionIn(play.world);
  const statement = (await marchIn(play.world)).statements.find(({ id }) => id === script);
  const version = String((statement?.wordings.length ?? 1) - 1);
  const does = await token(play, 'scriptask', version);
  await play.sara.does({ is: 'pressed', token: does });
}

function consents(play: Play): readonly Seen[] {
  return play.ana.sees.filter(
    ({ text, choices }) =>
      marksIn(text).length > 0 &&
      choices.some((one) => one.is === 'press' && one.token.startsWith('v1:consent:')),
  );
}

/** On any of the messages that she ever got, old ones too. */
async function answers(play: Play, which: number, label: RegExp): Promise<void> {
  const all = consents(play);
  const seen = all[which % Math.max(1, all.length)];
  const choice = seen?.choices.find((one) => label.test(one.label));
  if (choice?.is !== 'press' || !seen) return;
  await play.ana.does({ is: 'pressed', token: choice.token });
  const now = await isOut(play);
  const marks = marksIn(seen.text);
  if (label === SAID.yes) for (const mark of marks) play.agreed.add(mark);
  else if (!now) play.agreed.clear();
}

async function isOut({ world }: Play): Promise<boolean> {
  const { script } = await actionIn(world);
  const { statements } = await marchIn(world);
  const one = statements.find(({ id }) => id === script);
  return one?.yes !== undefined && one.withdrawn === undefined;
}

async function takesBack(play: Play): Promise<void> {
  const { script } = await actionIn(play.world);
  await play.ana.does({ is: 'pressed', token: `v1:campbackyes:${MARCH}.${script ?? ''}` });
  play.agreed.clear();
}

async function callsUp(play: Play): Promise<void> {
  await play.luz.does({ is: 'pressed', token: await token(play, 'call') });
}

function marksIn(text: string): readonly string[] {
  return [...text.matchAll(MARK)].map(([, mark = '']) => mark);
}

const STEPS = {
  writes,
  asks,
  yes: (play: Play, which: number) => answers(play, which, SAID.yes),
  no: (play: Play, which: number) => answers(play, which, SAID.no),
  takesBack,
  callsUp,
  restarts: ({ world }: Play) => world.crashes(),
} as const;

const step = fc.record({
  does: fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
  which: fc.nat(20),
});

/** A life in which a script is read, so that not all of them may pass because nothing was ever said. */
const SHOWN = (['writes', 'asks', 'yes', 'callsUp'] as const).map((does) => ({ does, which: 0 }));

test('no word of a script without its own yes: any order of writing, asking, yes, no, taking back, restarts', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const play = await begins();
      for (const { does, which } of steps) {
        await STEPS[does](play, which);
        await callsUp(play);
        for (const mark of play.luz.news.flatMap(({ text }) => marksIn(text))) {
          shown += 1;
          assert.ok(play.agreed.has(mark), `script ${mark} without its yes after ${does}`);
        }
      }
    }),
    { numRuns: RUNS, endOnFailure: false, examples: [[SHOWN]] },
  );
  assert.ok(shown > 0, 'scripts with a yes are read');
});
