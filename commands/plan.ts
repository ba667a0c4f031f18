import { custodyOf, isHeld } from '../src/domain/custody.ts';
import {
  ENTRY_KINDS,
  entryId,
  entryOfId,
  readersOf,
  withShowing,
  withoutEntry,
  type PlanEntry,
} from '../src/domain/emergency.ts';
import { mayDo, standingOf, type Deed } from '../src/domain/permission.ts';
import { withReading } from '../src/domain/release.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { entrySay } from '../src/app/alert.ts';
import { token } from '../src/app/token.ts';
import type { Button } from '../src/text/view.ts';
import { askFree } from './form/custody.ts';
import { emergency, fillIn, openEntry } from './form/emergency.ts';
import { entryPage, kindPage, overview, readersSay } from './plan-view.ts';

/** /plan: the family's emergency plan. Whoever is not of the family sees what was released to them, and no more. */
export default defineCommand({
  name: 'plan',
  listed: 'everyone',
  forms: [emergency],
  run: (context) => withPlan(context, 'see-plan', overview),
  presses: {
    planall: (context) => withPlan(context, 'see-plan', overview),
    planfill: (context) => withPlan(context, 'edit-plan', fillIn),
    plankind: (context, [, kind]) => withPlan(context, 'see-plan', (now) => openKind(now, kind)),
    planmore: (context, [, kind]) => withPlan(context, 'edit-plan', (now) => addTo(now, kind)),
    planentry: (context, [id]) =>
      withPlan(context, 'see-plan', (now) => onEntry(now, id, (one) => entryPage(now, one))),
    planedit: (context, [id]) => withEntryNamed(context, id, (one) => edit(context, one)),
    planwho: (context, [id]) => withEntryNamed(context, id, (one) => chooseReaders(context, one)),
    planshow: (context, [id]) => withEntryNamed(context, id, (one) => askShow(context, one)),
    planshowyes: (context, [id, showing]) =>
      withEntryNamed(context, id, (one) => show(context, one, showing)),
    plandrop: (context, [id]) => withEntryNamed(context, id, askDrop),
    plandropyes: (context, [id]) => withEntryNamed(context, id, (one) => drop(context, one)),
  },
});

type PlanDeed = Extract<Deed, 'see-plan' | 'edit-plan'>;
type Go = (context: Context) => Replies | Promise<Replies>;

/** For the family; but not for one who is in custody while others see to it: their phone may be in other hands. */
async function withPlan(context: Context, deed: PlanDeed, go: Go): Promise<Replies> {
  const { circle, person } = context;
  if (!mayDo(standingOf(circle, person.id), deed)) return released(context);
  const custody = custodyOf(circle, person.id);
  if (custody && isHeld(circle, person.id)) {
    return [say({ kind: 'notice', say: [{ id: 'emergency-closed' }] }), askFree(context, custody)];
  }
  return go(context);
}

/** What the family released to this reader; the same answer for all others, whether there is a plan or not. */
async function released(context: Context): Promise<Replies> {
  const { circle, person, people, now, from } = context;
  const reader = { person: person.id, now, account: from.account, people };
  const { entries } = withReading(circle, reader);
  if (entries.length === 0) return [say({ kind: 'notice', say: [{ id: 'emergency-others' }] })];
  await context.changeCircle((one) => withReading(one, reader).circle);
  return [
    say({
      kind: 'notice',
      say: [{ id: 'emergency-released' }, ...entries.map(entrySay), { id: 'emergency-keep' }],
    }),
  ];
}

type OnEntry = (entry: PlanEntry) => Replies | Promise<Replies>;

/** For the entry that a button names, to change it or to show it to others. */
function withEntryNamed(context: Context, part: string | undefined, go: OnEntry): Promise<Replies> {
  return withPlan(context, 'edit-plan', (now) => onEntry(now, part, go));
}

function onEntry(
  context: Context,
  part: string | undefined,
  go: OnEntry,
): Replies | Promise<Replies> {
  const id = entryId(part ?? '');
  const entry = id && entryOfId(context.circle, id);
  return entry ? go(entry) : overview(context);
}

function openKind(context: Context, word: string | undefined): Replies | Promise<Replies> {
  const kind = ENTRY_KINDS.find((one) => one === word);
  if (!kind) return overview(context);
  return kindPage(context, kind) ?? addTo(context, kind);
}

function addTo(context: Context, word: string | undefined): Replies | Promise<Replies> {
  const kind = ENTRY_KINDS.find((one) => one === word);
  const { circle, person } = context;
  const mayEdit = mayDo(standingOf(circle, person.id), 'edit-plan');
  return kind && mayEdit ? openEntry(context, kind, {}) : overview(context);
}

function edit(context: Context, { id, kind }: PlanEntry): Promise<Replies> {
  return context.open(emergency.name, { entry: id, kind });
}

function chooseReaders(context: Context, entry: PlanEntry): Promise<Replies> {
  const { id, kind, words, signed } = entry;
  const kept = { words, ...(signed !== undefined && { signed }) };
  return context.open(emergency.name, { entry: id, kind, ...kept });
}

/** Asked once, since what was told cannot be taken back. The yes is good for one showing. */
function askShow(context: Context, entry: PlanEntry): Replies {
  if (readersOf(context.circle, entry).length === 0) return entryPage(context, entry);
  const showing = context.chance.word(10);
  const yes: Button = {
    say: { id: 'emergency-show-yes' },
    token: token('planshowyes', entry.id, showing),
    look: 'danger',
  };
  const no: Button = { say: { id: 'emergency-show-no' }, token: token('planentry', entry.id) };
  return [
    say({
      kind: 'question',
      before: [readersSay(context, entry)],
      ask: { id: 'emergency-show-ask' },
      buttons: [[yes], [no]],
    }),
  ];
}

async function show(
  context: Context,
  entry: PlanEntry,
  part: string | undefined,
): Promise<Replies> {
  const id = entryId(part ?? '');
  if (!id) return entryPage(context, entry);
  const showing = { id, entry: entry.id, by: context.person.id, at: context.now };
  const shown = await context.changeCircle((circle) => withShowing(circle, showing));
  return entryPage(shown, entry, [{ id: 'emergency-shown' }]);
}

function askDrop(entry: PlanEntry): Replies {
  const yes: Button = {
    say: { id: 'emergency-drop-yes' },
    token: token('plandropyes', entry.id),
    look: 'danger',
  };
  const no: Button = { say: { id: 'emergency-drop-no' }, token: token('planentry', entry.id) };
  return [
    say({
      kind: 'question',
      before: [entrySay(entry)],
      ask: { id: 'emergency-drop-ask' },
      buttons: [[yes], [no]],
    }),
  ];
}

async function drop(context: Context, { id }: PlanEntry): Promise<Replies> {
  return overview(await context.changeCircle((circle) => withoutEntry(circle, id)));
}
