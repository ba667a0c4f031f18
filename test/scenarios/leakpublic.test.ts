/**
 * A family's whole life with a circle, a plan, an arrest and a campaign, with words that stand nowhere else: none of
 * them leaves the process but in messages to whom they are meant for, and what holds no yes is seen by nobody outside.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { memoryJournal } from '../../src/adapters/journal/journal.ts';
import { backUp } from '../../src/adapters/lowdb/backup/shelf.ts';
import { nodeFiles } from '../../src/adapters/lowdb/files.ts';
import { openStore } from '../../src/adapters/lowdb/open.ts';
import { MasterVault } from '../../src/adapters/vault/vault.ts';
import { metricsOf, pulseOf } from '../../src/app/pulse.ts';
import { nativeId } from '../../src/domain/account.ts';
import { MINUTE, localDate } from '../../src/domain/time.ts';
import { assertUnseen, datesOf, printedDuring } from '../canary.ts';
import { joins } from '../gather.ts';
import { codeSeenBy } from '../rallying.ts';
import { SAYS, begins, letsSpeak, onlyCampaign, writesNews } from '../rallying.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const KEY = Buffer.alloc(32, 'w9Qz');
const PRIVATE = {
  family: 'Quetzalina',
  coordinator: 'Xiomarita',
  organizer: 'Yolotzin',
  street: '4711 Cempasuchil St, Hartford CT',
  plan: 'Doctora Azafran turquesa',
  phone: '860 555 0147',
  draft: 'borrador con jacaranda violeta',
  refused: 'palabras con nochebuena gris',
} as const;
/** Holds a yes: it may be seen by whoever follows, and stands in no journal all the same. */
const PUBLIC = 'Colibri esmeralda a las cinco';

interface Played {
  readonly world: World;
  readonly people: readonly Somebody[];
  readonly luz: Somebody;
  readonly codes: readonly string[];
  readonly printed: string;
  readonly ground: { readonly folder: string; readonly vault: MasterVault };
  readonly disk: readonly string[];
}

async function plays(t: TestContext): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-leak-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const vault = new MasterVault(KEY);
  const journal = memoryJournal();
  const root = join(folder, 'data');
  const opened = await openStore({ folder: root, vault, isKeyNew: false, journal });
  assert.ok(opened.is === 'open');
  const world = await newWorld('2027-09-01 10:00', {
    store: opened.store,
    operator: 'telegram:77777',
  });
  const [ana, cora, sara, luz] = [
    world.person(PRIVATE.family, 'telegram', 'en'),
    world.person(PRIVATE.coordinator, 'discord', 'en'),
    world.person(PRIVATE.organizer, 'discord', 'en'),
    world.person('Luzmila', 'telegram', 'en'),
  ];
  const codes: string[] = [];
  const printed = await printedDuring(async () => {
    for (const one of [ana, cora, sara, luz]) await one.arrives({ language: 'en' });
    await circleLife(world, { ana, cora });
    codes.push(codeSeenBy(ana));
    await campaignLife(world, { ana, sara, luz });
    codes.push(codeSeenBy(sara));
    world.telegram.fails({ is: 'refused', because: 'malformed' });
    await world.advanceTo('2027-10-20 10:00');
    await backUp(
      { root, files: nodeFiles, seal: vault, to: join(folder, 'backups'), keep: 3 },
      world.clock.now(),
    );
  });
  return {
    world,
    people: [ana, cora, sara, luz],
    luz,
    codes: codes.filter((code) => code !== ''),
    printed,
    ground: { folder, vault },
    disk: journal.lines,
  };
}

async function circleLife(
  world: World,
  { ana, cora }: Readonly<Record<'ana' | 'cora', Somebody>>,
): Promise<void> {
  await joins({ person: ana, language: 'en' }, cora, 'coordinator');
  await ana.adds(`hearing October 19 2027 8:30 am, ${PRIVATE.street}`);
  await ana.says('/plan');
  await ana.presses('Lawyer');
  await ana.says(`${PRIVATE.plan}, ${PRIVATE.phone}`);
  await ana.presses('Only the family');
  await ana.says('/detained');
  await ana.presses(/^Yes/).catch(() => ana.presses('Me'));
  await world.advance(3 * MINUTE);
  await ana.says('/invite');
  await ana.presses(/^Supporter/);
}

async function campaignLife(
  world: World,
  { ana, sara, luz }: Readonly<Record<'ana' | 'sara' | 'luz', Somebody>>,
): Promise<void> {
  await begins(sara, SAYS.en, { about: SAYS.en.askedFamily, name: 'Ana stays' });
  await letsSpeak(ana, sara, [SAYS.en, SAYS.en]);
  await writesNews(sara, SAYS.en, { words: PUBLIC, put: SAYS.en.put });
  await ana.presses(SAYS.en.yes);
  const { id } = await onlyCampaign(world);
  await luz.does({ is: 'pressed', token: `v1:follow:${id}` });
  await writesNews(sara, SAYS.en, { words: PRIVATE.refused, put: SAYS.en.put });
  await ana.presses(SAYS.en.no);
  await writesNews(sara, SAYS.en, { words: PRIVATE.draft, put: SAYS.en.put });
  await world.advance(3 * MINUTE);
  await luz.does({ is: 'pressed', token: `v1:follow:${id}` });
}

/** All that must be nowhere but in messages. */
function canaries({ world, people, codes }: Played): readonly string[] {
  const day = datesOf(localDate('2027-10-19')!, world.instant('2027-10-19 08:30'));
  const accounts = people.map(({ account }) => nativeId(account));
  const key = [KEY.toString('hex'), KEY.toString('base64'), KEY.toString('latin1')];
  return [...Object.values(PRIVATE), 'Cempasuchil', PUBLIC, ...day, ...accounts, ...codes, ...key];
}

function files(folder: string): readonly (readonly [path: string, bytes: Buffer])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path))] as const);
}

test('journal, console, health, metrics, data files and backups say nothing of a family or of its campaign', async (t) => {
  const played = await plays(t);
  const { world, printed, ground, disk, people, codes } = played;
  const hidden = canaries(played);
  assert.ok(codes.length > 0, 'codes were given out');
  const shown = people.flatMap(({ sees }) => sees.map(({ text }) => text)).join('\n');
  for (const words of [PRIVATE.plan, PRIVATE.draft, PRIVATE.refused, PUBLIC])
    assert.ok(shown.includes(words), `it was said to somebody: ${words}`);
  const facts = world.bot.status();
  const machine = { freeBytes: 1, memoryBytes: 2 };
  const now = world.clock.now();
  assertUnseen(hidden, 'health', JSON.stringify(pulseOf(facts, machine, now)));
  assertUnseen(hidden, 'metrics', metricsOf(facts, machine, now));
  assertUnseen(hidden, 'status', JSON.stringify(facts));
  assertUnseen(hidden, 'the journal', [...world.journal, ...disk].join('\n'));
  assertUnseen(hidden, 'the console', printed);
  await world.bot.stop(10_000);
  const all = files(ground.folder);
  assert.ok(all.some(([path]) => path.endsWith('.backup')));
  assert.ok(all.length > 15);
  for (const [path, bytes] of all) {
    assertUnseen(hidden, 'a file name', path);
    assertUnseen(hidden, path, bytes);
  }
});

test('who only follows sees what holds a yes, and nothing of the family or of texts without one', async (t) => {
  const { luz, world } = await plays(t);
  const seen = luz.sees
    .map(({ text, choices, file }) =>
      [text, ...choices.map(({ label }) => label), file?.name ?? '', file?.body ?? ''].join('\n'),
    )
    .join('\n');
  assert.ok(seen.includes(PUBLIC));
  assertUnseen([...Object.values(PRIVATE), 'Cempasuchil'], 'what a follower sees', seen);
  await world.bot.stop(10_000);
});
