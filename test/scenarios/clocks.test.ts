import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { nodeFiles } from '../../src/adapters/lowdb/files.ts';
import { openStore } from '../../src/adapters/lowdb/open.ts';
import { makeCode, makeInvitation } from '../../src/app/code.ts';
import { forgottenFrom } from '../../src/domain/campaign/ending.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import { endsAt, timeOf, type Rally } from '../../src/domain/campaign/rally.ts';
import type { Circle, Document } from '../../src/domain/circle.ts';
import type {
  CrowdId,
  DraftId,
  EventId,
  KeyDateId,
  NeedId,
  PersonId,
  StatementId,
} from '../../src/domain/id.ts';
import { current, overAt } from '../../src/domain/keydate.ts';
import { LASTING } from '../../src/domain/lasting.ts';
import { standingOf } from '../../src/domain/permission.ts';
import { plan } from '../../src/domain/plan.ts';
import { hoursGiven } from '../../src/domain/given.ts';
import { askedAt, isToErase, keep } from '../../src/domain/retention.ts';
import { custodyId } from '../../src/domain/task.ts';
import { DAY, HOUR, MINUTE, later, type Instant } from '../../src/domain/time.ts';
import type { Store } from '../../src/ports/store.ts';
import { seededChance } from '../chance.ts';
import { ANA, CIRCLE, accountOf, circle, keyDate, moment, peopleOf, person } from '../family.ts';
import { agreed, openCampaign, withRally } from '../following.ts';
import { treeOf } from '../adapters/lowdb/ground.ts';
import { newWorld, openVault } from '../world.ts';

/**
 * docs/retention.md row by row: a millisecond before its clock has run out a thing is still there, and the night at
 * which it has finds it gone: from the document, from the version before it, and from the marks. The documents hold a
 * word that is looked for in the bytes on the disk, which nothing seals here.
 */
const WORD = 'canary';
const SINCE = moment('2027-10-12 08:30');
const WHO = WORD as PersonId;

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Whether the word is anywhere on the disk after the night at that instant. */
async function isLeftAfter(documents: readonly Document[], night: Instant): Promise<boolean> {
  const folder = join(mkdtempSync(join(tmpdir(), 'contigo-clocks-')), 'data');
  folders.push(folder);
  const opened = await openStore({
    folder,
    vault: openVault,
    isKeyNew: true,
    journal: { note: () => undefined },
    files: nodeFiles,
  });
  assert.equal(opened.is, 'open');
  const { store } = opened;
  for (const document of documents) {
    await put(store, document);
  }
  const world = await newWorld('2027-01-01 00:00', { store });
  await world.clock.moveTo(night);
  await world.bot.night();
  await world.bot.settled();
  await world.bot.stop(10_000);
  // What was erased is named for the backups until the next one is made: a row of its own.
  return [...treeOf(folder)]
    .filter(([path]) => basename(path) !== 'erased')
    .some(([path, bytes]) => path.includes(WORD) || bytes.includes(WORD));
}

async function put(store: Store, one: Document): Promise<void> {
  switch (one.kind) {
    case 'person':
      await store.change({ kind: one.kind, id: one.id }, () => one);
      return;
    case 'circle':
      await store.change({ kind: one.kind, id: one.id }, () => one);
      return;
    case 'campaign':
      await store.change({ kind: one.kind, id: one.id }, () => one);
      return;
    case 'crowd':
      await store.change({ kind: one.kind, id: one.id }, () => one);
      return;
  }
}

/** Still there the moment before, and gone at it. */
async function goesAt(
  after: number,
  documents: (since: Instant) => readonly Document[],
): Promise<void> {
  const all = documents(SINCE);
  assert.equal(await isLeftAfter(all, later(SINCE, after - 1)), true, 'still there before it');
  assert.equal(await isLeftAfter(all, later(SINCE, after)), false, 'gone at it');
}

const ann = person(ANA, { circles: [CIRCLE] });

function family(more: Partial<Circle>, dates = [keyDate('2029-01-09 08:30')]): readonly Document[] {
  return [ann, circle(dates, { members: [{ person: ANA, role: 'family' }], ...more })];
}

/** A date that is over at that instant, and one that is still to come. */
const OLD = keyDate('2027-10-12 08:30', { id: 'datexa' });
const NEXT = keyDate('2029-01-09 08:30', { id: 'datexb' });

function toldAll(held: Circle): Circle {
  const entry = { is: 'delivered', at: SINCE, by: accountOf(ANA), ref: ref() } as const;
  const keys = plan(held, peopleOf(ann))
    .filter(({ key }) => key.includes('datexa'))
    .map(({ key }) => [key, entry] as const);
  return { ...held, ledger: Object.fromEntries(keys) };
}

function ref() {
  return { account: accountOf(ANA), chat: WORD, message: '1' };
}

function stillKnown(parts: Partial<ReturnType<typeof person>>): readonly Document[] {
  return family({}).map((one) => (one.kind === 'person' ? { ...one, ...parts } : one));
}

/** A rally of two hours that ended at that instant. */
function rallied(more: (rally: Rally) => Partial<Campaign>): Campaign {
  const since = later(SINCE, -30 * DAY);
  const said = withRally(openCampaign(since), {
    id: 'marcha',
    on: '2027-10-12 06:30',
    title: ['March', 'Marcha'],
    at: since,
  });
  const [rally] = said.events;
  assert.ok(rally?.kind === 'rally');
  assert.equal(endsAt(timeOf(rally)), SINCE);
  return { ...said, ...more(rally) };
}

const ROWS: Readonly<Record<keyof typeof LASTING, () => Promise<void> | void>> = {
  rests: () => {
    assert.equal(askedAt(circle([OLD])), later(SINCE, LASTING.rests));
  },
  answer: () => {
    const nobody = peopleOf();
    const due = later(SINCE, LASTING.rests + LASTING.answer);
    assert.equal(isToErase(circle([OLD]), nobody, later(due, -1)), false);
    assert.equal(isToErase(circle([OLD]), nobody, due), true);
    return goesAt(LASTING.rests + LASTING.answer, () => [
      person(ANA, { consent: { is: 'withdrawn', on: SINCE } }),
      circle([{ ...OLD, versions: [{ ...current(OLD), place: WORD }] }], {
        members: [{ person: ANA, role: 'family' }],
      }),
    ]);
  },
  keep: () => {
    const kept = keep(circle([OLD]), ANA, later(SINCE, LASTING.rests));
    assert.equal(askedAt(kept), later(SINCE, LASTING.rests + LASTING.keep));
  },
  told: () => goesAt(LASTING.told, () => [ann, toldAll(circle([OLD, NEXT]))]),
  history: () =>
    goesAt(LASTING.history, () => [
      ann,
      {
        ...circle([
          { ...OLD, versions: [{ ...current(OLD), place: WORD }], away: later(SINCE, DAY) },
          NEXT,
        ]),
        outings: [{ date: OLD.id, version: 0, steps: [{ is: 'in', by: WHO, at: SINCE }] }],
      },
    ]),
  custody: () =>
    goesAt(LASTING.custody, (since) =>
      family({
        custodies: [
          {
            id: custodyId(WORD)!,
            of: ANA,
            since: later(since, -DAY),
            by: ANA,
            tasks: [],
            over: { is: 'free', by: ANA, at: since },
          },
        ],
        ledger: { [`custody:${WORD}.free.${ANA}`]: { is: 'superseded', at: since } },
      }),
    ),
  alone: () =>
    goesAt(LASTING.alone, (since) => [person(ANA, { circles: [], alone: since, called: WORD })]),
  unfinished: () =>
    goesAt(LASTING.unfinished, (since) => [
      person(ANA, { circles: [], consent: { is: 'never' }, since, called: WORD }),
    ]),
  draft: () => {
    const draft = (since: Instant) =>
      ({
        id: 'drafta' as DraftId,
        form: 'add',
        since,
        answers: { place: WORD },
        asking: 'x',
      }) as const;
    return goesAt(LASTING.draft, (since) => family({ drafts: { [ANA]: draft(since) } })).then(() =>
      goesAt(LASTING.draft, (since) => stillKnown({ draft: draft(since) })),
    );
  },
  access: () => {
    const need = 'needne' as NeedId;
    const held = circle([OLD], {
      members: [
        { person: ANA, role: 'family' },
        { person: WHO, role: 'supporter' },
      ],
      needs: [{ id: need, date: OLD.id, kind: 'driver', many: 1, meeting: '', by: ANA, at: SINCE }],
      offers: [{ need, by: WHO, at: SINCE, state: 'taken', yes: { by: ANA, at: SINCE } }],
    });
    const until = later(overAt(current(OLD).when), LASTING.access);
    assert.equal(standingOf(held, WHO, OLD, later(until, -1)), 'companion');
    assert.equal(standingOf(held, WHO, OLD, until), 'nobody');
  },
  hours: () => {
    const need = 'needne' as NeedId;
    const held = circle([OLD], {
      needs: [{ id: need, date: OLD.id, kind: 'driver', many: 1, meeting: '', by: ANA, at: SINCE }],
      offers: [{ need, by: WHO, at: SINCE, state: 'taken', yes: { by: ANA, at: SINCE } }],
      reports: [{ date: OLD.id, by: WHO, words: '', hours: 4, at: SINCE }],
    });
    assert.equal(hoursGiven(held, WHO, later(SINCE, LASTING.hours - 1)), 4);
    assert.equal(hoursGiven(held, WHO, later(SINCE, LASTING.hours)), 0);
  },
  report: () =>
    goesAt(LASTING.report, (since) =>
      family({ reports: [{ date: 'dddddd' as KeyDateId, by: ANA, words: WORD, at: since }] }),
    ),
  link: () =>
    goesAt(LASTING.link, (since) => {
      const { code } = makeCode({ purpose: 'link' }, seededChance(1), since);
      return stillKnown({ code: { ...code, proof: WORD } });
    }),
  invitation: () =>
    goesAt(LASTING.invitation, (since) => {
      const wanted = { circle: CIRCLE, role: 'supporter' } as const;
      const { invitation } = makeInvitation(wanted, seededChance(1), since);
      return stillKnown({ invitations: [{ ...invitation, proof: WORD }] });
    }),
  news: () =>
    goesAt(LASTING.news, (since) =>
      stillKnown({
        consent: { is: 'withdrawn', on: since },
        news: [{ kind: 'left', id: 'newsne', at: since, called: WORD }],
      }),
    ),
  rsvp: () => {
    const campaign = rallied(({ id }) => ({
      crowds: ['crwdaa' as CrowdId],
      rsvps: { [id]: [{ by: WHO, is: 'yes', plus: 2, roles: [], at: later(SINCE, -DAY) }] },
    }));
    const at = later(SINCE, -DAY);
    const follows = [{ campaign: campaign.id, crowd: 'crwdaa' as CrowdId }];
    return goesAt(LASTING.rsvp, () => [
      campaign,
      {
        schema: 2,
        kind: 'crowd',
        id: 'crwdaa' as CrowdId,
        campaign: campaign.id,
        since: at,
        followers: [{ person: WHO, at, follows: false, often: 'each' }],
        ledger: {},
        tallies: {},
      },
      person(WHO, { circles: [], consent: { is: 'never' }, follows }),
    ]);
  },
  deed: () =>
    goesAt(LASTING.deed, (since) => [
      openCampaign(later(since, -DAY), {
        deeds: { ['cxxxsa' as EventId]: [{ by: WHO, at: since, is: 'said', words: 'no' }] },
        turns: { ['cxxxsa' as EventId]: [{ by: WHO, at: since, line: 0 }] },
      }),
    ]),
  farewell: () => {
    const last = agreed('wrdswr', 'update', { at: SINCE, name: ['Over', 'Fin'] });
    const closed = { at: later(SINCE, -HOUR), by: ANA, statement: 'wrdswr' as StatementId };
    const campaign = openCampaign(later(SINCE, -DAY), { closed });
    const said = { ...campaign, statements: [...campaign.statements, last] };
    assert.equal(forgottenFrom(said), later(SINCE, LASTING.farewell));
  },
  closing: () => {
    const campaign = openCampaign(later(SINCE, -DAY), { closed: { at: SINCE, by: ANA } });
    assert.equal(forgottenFrom(campaign), later(SINCE, LASTING.closing));
  },
};

for (const [clock, holds] of Object.entries(ROWS)) {
  test(`the clock «${clock}» runs out to the millisecond, and then nothing is left`, async () => {
    await holds();
  });
}

/** `30 days`, `10 minutes`, as the table says them; several where a row has several. */
const SPAN = /`(?<clock>\w+)` (?<many>\d+) (?<unit>days?|hours?|minutes?)/g;
const UNITS = { day: DAY, hour: HOUR, minute: MINUTE } as const;

test('docs/retention.md says each clock as it runs, and each has its row and its test', () => {
  const page = readFileSync('docs/retention.md', 'utf8');
  const said = [...page.matchAll(SPAN)].map(({ groups }) => {
    const unit = (groups?.['unit'] ?? '').replace(/s$/, '') as keyof typeof UNITS;
    return [groups?.['clock'] ?? '', Number(groups?.['many']) * UNITS[unit]] as const;
  });
  assert.deepEqual(Object.fromEntries(said), { ...LASTING });
  assert.equal(said.length, Object.keys(LASTING).length, 'each once');
  assert.deepEqual(Object.keys(ROWS).sort(), Object.keys(LASTING).sort());
});

test('a row of docs/retention.md without a clock says where its test is', () => {
  const page = readFileSync('docs/retention.md', 'utf8');
  const rows = page.split('\n').filter((line) => /^\| (?!what|-)/.test(line));
  assert.ok(rows.length > 10);
  for (const row of rows) assert.match(row, /`\w+` \d+ \w+|test\/[\w/]+\.test\.ts/, row);
});
