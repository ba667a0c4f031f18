import { readTime } from '../../src/domain/entry/time.ts';
import { language as languageOf } from '../../src/domain/language.ts';
import type { Person } from '../../src/domain/person.ts';
import { clockTime, type ClockTime } from '../../src/domain/time.ts';
import { say } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
  type Reading,
} from '../../src/app/form.ts';
import { timeSay } from '../../src/text/when.ts';
import { calledField } from '../field/called.ts';
import { languageField } from '../field/language.ts';
import { clockIn, zoneField } from '../field/zone.ts';
import { settingsView } from '../settings-view.ts';

type Apply = (answers: Answers, person: Person) => Person;

/** A form of one field that changes one setting and shows them all again. */
function setting(name: string, field: Field, apply: Apply): Form {
  return {
    name,
    kept: 'person',
    fields: [field],
    async finish(context, answers) {
      const changed = await context.changeMe(({ draft: _, ...one }) => apply(answers, one));
      return [say(settingsView(changed))];
    },
  };
}

const QUIET: readonly (readonly [string, string])[] = [
  ['22:00', '07:00'],
  ['21:00', '08:00'],
  ['23:00', '06:00'],
];

const quietField: Field = {
  name: 'quiet',
  ask: () => ({
    ask: { id: 'settings-quiet-ask' },
    choices: [
      ...QUIET.map(([from, to], place) => [
        { say: hoursSay(from as ClockTime, to as ClockTime), word: `q${place}` },
      ]),
      [{ say: { id: 'settings-quiet-off' }, word: 'none' }],
    ],
    write: true,
  }),
  read: readQuiet,
  choose: (word) => {
    const hours = word === 'none' ? ['00:00', '00:00'] : QUIET[Number(word.slice(1))];
    return hours ? answer({ quiet: [...hours] }) : unclear({ id: 'settings-quiet-unclear' });
  },
};

function hoursSay(from: ClockTime, to: ClockTime) {
  return {
    id: 'settings-quiet-range',
    args: { from: { say: timeSay(from, 'between') }, to: { say: timeSay(to, 'between') } },
  };
}

/** «10 pm to 7 am», «de 10 de la noche a 7 de la mañana», «22:00-7:00». */
function readQuiet(words: string): Reading {
  const halves = words
    .slice(0, 80)
    .split(/\s*(?:-|–|\bto\b|\buntil\b|\ba\b(?!\s*\.?m)|\bhasta\b)\s*/iu);
  const times = halves
    .map((half) => readTime(half))
    .flatMap((read) => (read.is === 'time' && read.time.is === 'at' ? [read.time.time] : []));
  return times.length === 2 && halves.length === 2
    ? answer({ quiet: times })
    : unclear({ id: 'settings-quiet-unclear' });
}

const EVENINGS = ['17:00', '18:00', '19:00', '20:00'].flatMap((time) => clockTime(time) ?? []);

const eveningField: Field = {
  name: 'evening',
  ask: () => ({
    ask: { id: 'settings-evening-ask' },
    choices: [EVENINGS.slice(0, 2), EVENINGS.slice(2)].map((row) =>
      row.map((time) => ({ say: timeSay(time), word: `e${time.slice(0, 2)}` })),
    ),
    write: true,
  }),
  read: (words) => {
    const read = readTime(words);
    if (read.is === 'doubt') {
      const later = read.readings.find((one) => one.is === 'at' && one.time >= '12:00');
      return eveningOf(later?.is === 'at' ? later.time : undefined);
    }
    return eveningOf(read.is === 'time' && read.time.is === 'at' ? read.time.time : undefined);
  },
  choose: (word) => eveningOf(clockTime(`${word.slice(1)}:00`)),
};

/** After noon, and before most people's quiet hours: the evening before is a time to prepare. */
function eveningOf(time: ClockTime | undefined): Reading {
  const fits = time !== undefined && time >= '12:00' && time <= '22:00';
  return fits ? answer({ evening: time }) : unclear({ id: 'settings-evening-unclear' });
}

const renamed = setting('set-called', calledField('start-called'), ({ called }, one) => ({
  ...one,
  called: textOf(called),
}));

/** A name like another's in a circle of theirs is told to those who trust it there, before anybody sees it. */
const renaming: Form = {
  ...renamed,
  async finish(context, answers) {
    await context.circles.renames(textOf(answers['called']));
    return renamed.finish(context, answers);
  },
};

export const settingForms: readonly Form[] = [
  setting('set-language', languageField('start-language'), ({ language }, one) => {
    const known = languageOf(textOf(language));
    return known ? { ...one, language: known } : one;
  }),
  renaming,
  setting('set-zone', zoneField('start-zone'), (answers, { city, ...one }) => {
    const clock = clockIn(answers);
    return clock ? { ...one, ...clock } : { ...one, ...(city && { city }) };
  }),
  setting('set-quiet', quietField, ({ quiet }, one) => {
    const [from, to] = (Array.isArray(quiet) ? quiet : []).map((one) => clockTime(String(one)));
    return from && to ? { ...one, quiet: { from, to } } : one;
  }),
  setting('set-evening', eveningField, ({ evening }, one) => {
    const time = clockTime(textOf(evening));
    return time ? { ...one, evening: time } : one;
  }),
];
