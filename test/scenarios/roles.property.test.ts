import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { CAST, troupe, type Name, type Troupe } from '../troupe.ts';

/**
 * Random lives of two circles: people are invited, let in, taken out and come back, ask for help and give it, go
 * and are taken, write down the worst and show it. Whatever they do, and whatever button anybody presses, nothing
 * reaches anybody that they may not know at that moment. CONTIGO_RUNS plays more than the usual number.
 */
const RUNS = Number(process.env['CONTIGO_RUNS'] ?? 15);

const who = fc.constantFrom(...CAST);
/** Those who can do most, more often than the rest. */
const lead = fc.oneof(fc.constantFrom<Name[]>('Anahi', 'Rafaela', 'Corina'), who);
const helper = fc.oneof(fc.constantFrom<Name[]>('Luzmila', 'Soledad', 'Damian', 'Corina'), who);
const pick = fc.nat(9);
const is = fc.constant;

const WORDS = [
  '/dates',
  '/circle',
  '/mydata',
  '/accompany',
  '/plan',
  '/here',
  '/settings',
  '/help',
  '/start',
  '/detained',
  '/moved',
  '/cancel',
  '/join 2222-222-222',
  '/invite',
  'October 19',
  'Anahi',
  '/nonsense',
] as const;

const deed = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: is('invites'), by: lead, other: who, pick }) },
  { weight: 3, arbitrary: fc.record({ do: is('answers'), by: lead, yes: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: is('adds'), by: lead, noted: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: is('moves'), by: lead, pick }) },
  { weight: 1, arbitrary: fc.record({ do: is('settles'), by: lead, pick }) },
  { weight: 1, arbitrary: fc.record({ do: is('calls off'), by: lead, pick }) },
  { weight: 5, arbitrary: fc.record({ do: is('asks help'), by: lead, pick }) },
  { weight: 6, arbitrary: fc.record({ do: is('takes'), by: helper, pick }) },
  { weight: 6, arbitrary: fc.record({ do: is('chooses'), by: lead, yes: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: is('gives back'), by: helper, pick }) },
  { weight: 1, arbitrary: fc.record({ do: is('is late'), by: helper }) },
  { weight: 4, arbitrary: fc.record({ do: is('here'), by: fc.oneof(lead, helper), pick }) },
  { weight: 2, arbitrary: fc.record({ do: is('can be called'), by: fc.oneof(lead, helper) }) },
  { weight: 2, arbitrary: fc.record({ do: is('says when they leave'), by: lead }) },
  { weight: 4, arbitrary: fc.record({ do: is('plans'), by: lead, pick, readers: pick }) },
  { weight: 2, arbitrary: fc.record({ do: is('shows'), by: lead, pick }) },
  { weight: 2, arbitrary: fc.record({ do: is('detained'), by: fc.oneof(lead, helper), pick }) },
  { weight: 2, arbitrary: fc.record({ do: is('sees to it'), by: who, pick }) },
  { weight: 3, arbitrary: fc.record({ do: is('reports'), by: helper, pick }) },
  { weight: 2, arbitrary: fc.record({ do: is('removes'), by: lead, pick }) },
  { weight: 1, arbitrary: fc.record({ do: is('leaves'), by: who }) },
  { weight: 1, arbitrary: fc.record({ do: is('hands over'), by: lead, pick }) },
  { weight: 1, arbitrary: fc.record({ do: is('dissolves'), by: lead, sure: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: is('forgets'), by: who, sure: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: is('turns'), by: who, pick }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: is('says'), by: who, words: fc.constantFrom(...WORDS) }),
  },
  { weight: 12, arbitrary: fc.record({ do: is('presses'), by: who, at: fc.nat(9_999) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: is('in public'), by: who, words: fc.constantFrom(...WORDS) }),
  },
  { weight: 1, arbitrary: fc.record({ do: is('half types'), by: who, pick }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: is('waits'),
      ms: fc.constantFrom(10 * MINUTE, 50 * MINUTE, 3 * HOUR, 10 * HOUR, DAY, 3 * DAY, 8 * DAY),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: is('the day comes'),
      hours: fc.constantFrom(-20, -2, 1, 5, 8, 26, 30),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: is('restarts') }) },
  { weight: 1, arbitrary: fc.record({ do: is('crashes') }) },
  { weight: 1, arbitrary: fc.record({ do: is('the night comes') }) },
  { weight: 1, arbitrary: fc.record({ do: is('outage'), hours: fc.constantFrom(1, 30) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** Buttons that change how somebody is spoken to, which is not what this is about. */
const OTHER = /^v1:(?:set|lead|leadlast|unlink|start|forgetyes):/;
const FIELDS = ['place', 'date', 'time', 'zone', 'code'] as const;

async function plays(all: Troupe, one: Deed): Promise<void> {
  switch (one.do) {
    case 'invites':
      return invites(all, one);
    case 'answers':
      await all.pressedBy(one.by, one.yes ? 'comein' : 'stayout');
      return;
    case 'adds':
      return all.adds(one.by, one.noted);
    case 'moves':
      return all.moves(one.by, one.pick);
    case 'settles':
      await all.pressedBy(one.by, 'settle', one.pick);
      return;
    case 'calls off':
      if (await all.presses(one.by, 'off', /./, one.pick)) await all.presses(one.by, 'offyes');
      return;
    case 'asks help':
      return all.asks(one.by, /./, one.pick);
    case 'takes':
      return all.takes(one.by, /./, one.pick);
    case 'chooses':
      await all.pressedBy(one.by, one.yes ? 'comeyes' : 'comeno');
      return;
    case 'gives back':
      await all.presses(one.by, one.pick > 6 ? 'yescoming' : 'giveback');
      return;
    case 'is late':
      await all.presses(one.by, 'runlate');
      return;
    case 'here':
      await all.says(one.by, '/here');
      await all.presses(one.by, one.pick > 7 ? 'sos' : 'step', /./, one.pick);
      if (one.pick > 7) await all.presses(one.by, 'step', /help/);
      return;
    case 'can be called': {
      const by = await all.pressedBy(one.by, 'number');
      if (by) await all.says(by, all.number());
      return;
    }
    case 'says when they leave':
      await all.says(one.by, '/here');
      if (await all.presses(one.by, 'leaveby')) await all.says(one.by, all.leaving());
      return;
    case 'plans':
      return plans(all, one);
    case 'shows':
      await all.says(one.by, '/plan');
      await all.presses(one.by, 'planentry', /./, one.pick);
      if (await all.presses(one.by, 'planshow')) await all.presses(one.by, 'planshowyes');
      return;
    case 'detained':
      await all.says(one.by, '/detained');
      await all.presses(one.by, 'taken', /./, one.pick);
      if (one.pick < 7) await all.presses(one.by, 'takenyes');
      return;
    case 'sees to it':
      await all.presses(one.by, SEEING[one.pick] ?? 'tasks', /./, one.pick);
      if (one.pick === 3) await all.presses(one.by, 'taskmine');
      if (one.pick === 4) await all.presses(one.by, 'freeyes');
      return;
    case 'reports': {
      const by = await all.pressedBy(one.by, 'report');
      if (by) await all.says(by, all.word('Report'));
      return;
    }
    case 'removes':
      await all.says(one.by, '/circle');
      if (!(await all.presses(one.by, 'takeout'))) return;
      if (await all.presses(one.by, 'takewhom', /./, one.pick))
        await all.presses(one.by, 'takeyes');
      return;
    case 'leaves':
      await all.says(one.by, '/circle');
      if (await all.presses(one.by, 'leave')) await all.presses(one.by, 'leaveyes');
      return;
    case 'hands over':
      await all.says(one.by, '/circle');
      if (await all.presses(one.by, 'handover')) await all.presses(one.by, 'handto', /./, one.pick);
      return;
    case 'dissolves':
      await all.says(one.by, '/circle');
      await all.presses(one.by, 'dissolve');
      if (one.sure === 0) await all.presses(one.by, 'dissolveyes');
      return;
    case 'forgets':
      await all.says(one.by, '/forget');
      if (one.sure === 0) await all.presses(one.by, 'forgetyes');
      return;
    case 'turns':
      await all.presses(one.by, 'turn', /./, one.pick);
      return;
    case 'says':
      return all.says(one.by, one.words);
    case 'presses': {
      const token = all.tokens[one.at % all.tokens.length];
      if (token && !OTHER.test(token)) await all.does(one.by, { is: 'pressed', token });
      return;
    }
    case 'in public': {
      const name = one.words.replace('/', '');
      const did = { is: 'commanded', name, words: '', options: {} } as const;
      return all.doesInPublic(one.by, did);
    }
    case 'half types':
      all.suggests(
        one.by,
        FIELDS[one.pick % FIELDS.length]!,
        ['', '12 S', 'Str', '1'][one.pick % 4]!,
      );
      return;
    case 'waits':
      return all.world.advance(one.ms);
    case 'the day comes':
      return all.comesTo(one.hours);
    case 'restarts':
      return all.world.restarts();
    case 'crashes':
      return all.world.crashes();
    case 'the night comes':
      return all.world.bot.night();
    case 'outage':
      all.world.telegram.goDown();
      await all.world.advance(one.hours * HOUR);
      all.world.telegram.comeBack();
      return;
  }
}

const SEEING = ['tick', 'tick', 'untick', 'taketask', 'free', 'notheld', 'tasks'] as const;

interface By {
  readonly by: Name;
  readonly pick: number;
}

async function invites(
  all: Troupe,
  { by, other, pick: role }: By & { other: Name },
): Promise<void> {
  await all.says(by, '/invite');
  if (!(await all.presses(by, 'inviteas', /coordinator|supporter|lawyer/, role))) return;
  const code = /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(all.one(by).sees.at(-1)?.text ?? '');
  if (!code) return;
  await all.says(other, code[0]);
  await all.presses(other, 'join');
}

async function plans(
  all: Troupe,
  { by, pick: kind, readers }: By & { readers: number },
): Promise<void> {
  await all.says(by, '/plan');
  if (!(await all.presses(by, 'plankind', /./, kind))) return;
  await all.presses(by, 'planmore');
  await all.presses(by, 'a', /\.signed\.(?:yes|no)$/);
  await all.says(by, all.word('Plan'));
  await all.presses(by, 'a', /\.readers\.[pr]-/, readers);
  await all.presses(by, 'a', /\.readers\.ok$/);
}

test('whatever happens, nothing reaches anybody that they may not know at that moment', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 20, maxLength: 70, size: 'max' }),
      fc.nat(1_000),
      fc.boolean(),
      async (deeds, seed, begun) => {
        const all = await troupe(seed, begun);
        for (const one of deeds) {
          await plays(all, one);
          all.judge();
          assert.equal(all.broken, undefined);
        }
        const bugs = all.world.journal.filter((line) => line.includes('"is":"bug"'));
        assert.deepEqual(bugs, []);
      },
    ),
    {
      numRuns: RUNS,
      includeErrorInReport: true,
      interruptAfterTimeLimit: RUNS > 15 ? 3_600_000 : 120_000,
    },
  );
});
