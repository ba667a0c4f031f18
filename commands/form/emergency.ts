import { withDraft } from '../../src/domain/circle.ts';
import {
  ENTRY_KINDS,
  READER_ROLES,
  entryId,
  entryOfId,
  planOf,
  scoreOf,
  withEntry,
  withNone,
  type EntryId,
  type EntryKind,
  type PlanEntry,
  type Reader,
} from '../../src/domain/emergency.ts';
import { personId } from '../../src/domain/id.ts';
import type { Answer } from '../../src/domain/draft.ts';
import type { Context, Replies } from '../../src/app/command.ts';
import {
  answer,
  lengthOf,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Form,
  type Reading,
} from '../../src/app/form.ts';
import { whoOf } from '../../src/app/whose.ts';
import { whoSay } from '../../src/text/compose/particulars.ts';
import { tame } from '../../src/text/tame.ts';
import { entryPage, overview } from '../plan-view.ts';

/** Long enough for two children with their schools, short enough for a phone in a hurry. */
const LONGEST = 500;
const PAPERS: readonly EntryKind[] = ['g28', 'waiver'];
/** Of these there may be none, and that is an answer. */
const MAY_BE_NONE: readonly EntryKind[] = ['child', 'medicine', 'avoid'];

function kindIn({ kind }: Answers): EntryKind {
  return ENTRY_KINDS.find((one) => one === kind) ?? 'lawyer';
}

/** The entry that is changed; undefined for a new one. */
function heldIn({ entry }: Answers, { circle }: Context): PlanEntry | undefined {
  const id = entryId(textOf(entry));
  return id && entryOfId(circle, id);
}

const SKIP: Choice = { say: { id: 'emergency-skip' }, word: 'skip' };

const signedField: Field = {
  name: 'signed',
  wanted: (answers) => PAPERS.includes(kindIn(answers)),
  ask: (answers) => ({
    ask: { id: `emergency-ask-${kindIn(answers)}` },
    choices: [
      [
        { say: { id: 'emergency-signed-yes' }, word: 'yes' },
        { say: { id: 'emergency-signed-no' }, word: 'no' },
      ],
      [SKIP],
    ],
    write: false,
  }),
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word, answers) => {
    if (word === 'skip') return skipped(answers);
    return word === 'yes' || word === 'no'
      ? answer({ signed: word === 'yes' })
      : unclear({ id: 'use-buttons' });
  },
};

const wordsField: Field = {
  name: 'words',
  ask: (answers, context) => {
    const kind = kindIn(answers);
    const held = heldIn(answers, context);
    const none = { say: { id: `emergency-none-${kind}` }, word: 'none' };
    const keep = { say: { id: 'emergency-keep-words' }, word: 'same' };
    return {
      ask: { id: PAPERS.includes(kind) ? 'emergency-where' : `emergency-ask-${kind}` },
      ...(held && held.words !== '' && { before: [wasSay(held)] }),
      choices: [
        ...(held && held.words !== '' ? [[keep]] : []),
        ...(MAY_BE_NONE.includes(kind) && !held ? [[none]] : []),
        [SKIP],
      ],
      write: true,
    };
  },
  read: (words) => {
    const tamed = tame(words);
    if (tamed === '') return unclear({ id: 'emergency-empty' });
    if (lengthOf(tamed) > LONGEST) return unclear({ id: 'emergency-long' });
    return answer({ words: tamed });
  },
  choose: (word, answers, context) => {
    const kind = kindIn(answers);
    if (word === 'same') return answer({ words: heldIn(answers, context)?.words ?? '' });
    if (word === 'none' && MAY_BE_NONE.includes(kind)) return none(answers);
    if (word !== 'skip') return unclear({ id: 'use-buttons' });
    return PAPERS.includes(kind) ? answer({ words: '' }) : skipped(answers);
  },
};

function wasSay({ words }: PlanEntry) {
  return { id: 'emergency-was', args: { words: { typed: words } } } as const;
}

function skipped(answers: Answers): Reading {
  return { is: 'elsewhere', go: (context) => goOn(context, answers) };
}

function none(answers: Answers): Reading {
  const kind = kindIn(answers);
  return {
    is: 'elsewhere',
    go: async (context) => {
      const { id } = context.person;
      const saved = await context.changeCircle((circle) =>
        withDraft(withNone(circle, kind), id, undefined),
      );
      return goOn(saved, answers);
    },
  };
}

/** Who else may read it: any of the circle by name, or those in a role. Pressing turns one over. */
const readersField: Field = {
  name: 'readers',
  ask: (answers, context) => ({
    ask: { id: 'emergency-readers' },
    choices: readerRows(answers, context),
    write: false,
  }),
  read: () => unclear({ id: 'use-buttons' }),
  choose: (word, answers, context) => {
    const picked = pickedIn(answers, context);
    if (word === 'ok') return answer({ readers: picked });
    const isKnown = wordsOf(context).includes(word);
    if (!isKnown) return unclear({ id: 'stale-button' });
    const others = picked.filter((one) => one !== word);
    return answer({ picked: others.length < picked.length ? others : [...picked, word] });
  },
};

/** Those whom the buttons marked so far; at first those whom the entry names. */
function pickedIn(answers: Answers, context: Context): readonly string[] {
  const { picked } = answers;
  if (Array.isArray(picked)) return picked.filter((one: Answer) => typeof one === 'string');
  return (heldIn(answers, context)?.readers ?? []).map(wordOf);
}

function wordOf(reader: Reader): string {
  return reader.is === 'person' ? `p-${reader.person}` : `r-${reader.role}`;
}

function helpersIn({ circle }: Context) {
  return circle.members.filter(({ role }) => role !== 'family').map(({ person }) => person);
}

function wordsOf(context: Context): readonly string[] {
  return [...READER_ROLES.map((role) => `r-${role}`), ...helpersIn(context).map((id) => `p-${id}`)];
}

/** As many names as fit under a message. */
const MOST_NAMES = 9;

function readerRows(answers: Answers, context: Context): readonly (readonly Choice[])[] {
  const picked = pickedIn(answers, context);
  const reading = { people: context.people, reader: context.person.id };
  const choice = (word: string, name: Choice['say']): Choice => ({
    say: {
      id: picked.includes(word) ? 'emergency-reader-on' : 'emergency-reader-off',
      args: { name: { say: name } },
    },
    word,
  });
  const roles = READER_ROLES.map((role) => choice(`r-${role}`, { id: `emergency-role-${role}` }));
  const names = helpersIn(context)
    .slice(0, MOST_NAMES)
    .map((id) => choice(`p-${id}`, whoSay(whoOf(id, reading))));
  const rows = [0, 3, 6].map((from) => names.slice(from, from + 3));
  const done = picked.length > 0 ? 'emergency-readers-ok' : 'emergency-readers-family';
  return [
    roles,
    ...rows.filter((row) => row.length > 0),
    [{ say: { id: done }, word: 'ok', look: 'main' }],
  ];
}

function readersIn(answers: Answers): readonly Reader[] {
  const { readers } = answers;
  const words: readonly Answer[] = Array.isArray(readers) ? readers : [];
  return words.flatMap((word): Reader[] => {
    const [is, rest] = [textOf(word).slice(0, 2), textOf(word).slice(2)];
    const person = is === 'p-' ? personId(rest) : undefined;
    const role = is === 'r-' ? READER_ROLES.find((one) => one === rest) : undefined;
    if (person) return [{ is: 'person', person }];
    return role ? [{ is: 'role', role }] : [];
  });
}

/** One entry of the emergency plan; each question can be skipped. */
export const emergency: Form = {
  name: 'emergency',
  kept: 'circle',
  fields: [signedField, wordsField, readersField],

  async finish(context, answers) {
    const { person, now, chance } = context;
    const { signed } = answers;
    const id: EntryId = heldIn(answers, context)?.id ?? entryId(chance.word(10))!;
    const entry: PlanEntry = {
      id,
      kind: kindIn(answers),
      words: textOf(answers['words']),
      ...(typeof signed === 'boolean' && { signed }),
      readers: readersIn(answers),
      by: person.id,
      at: now,
    };
    const saved = await context.changeCircle((circle) =>
      withDraft(withEntry(circle, entry), person.id, undefined),
    );
    if (answers['chain'] === true) return goOn(saved, answers);
    return entryPage(saved, entry, [{ id: 'emergency-saved' }]);
  },
};

/** The next thing that is missing and was not skipped; the whole plan when there is none, or none was asked for. */
export async function goOn(context: Context, answers: Answers): Promise<Replies> {
  const passed = [...passedIn(answers), kindIn(answers)];
  const plan = planOf(context.circle);
  const next = scoreOf(plan).missing.find((kind) => !passed.includes(kind));
  if (answers['chain'] !== true || !next) {
    await context.drop();
    return overview(context);
  }
  return openEntry(context, next, { chain: true, passed });
}

function passedIn({ passed }: Answers): readonly string[] {
  return Array.isArray(passed) ? passed.filter((one: Answer) => typeof one === 'string') : [];
}

/** Asks for a kind of entry from its first question on. A paper that is there but not signed is asked about again. */
export function openEntry(context: Context, kind: EntryKind, more: Answers): Promise<Replies> {
  const paper = PAPERS.includes(kind)
    ? planOf(context.circle).entries.find((entry) => entry.kind === kind)
    : undefined;
  return context.open(emergency.name, { ...(paper && { entry: paper.id }), ...more, kind });
}

/** Begins with the first thing that is missing. */
export function fillIn(context: Context): Promise<Replies> {
  const [first] = scoreOf(planOf(context.circle)).missing;
  return first ? openEntry(context, first, { chain: true }) : Promise.resolve(overview(context));
}
