import { RALLY_TYPES } from '../../src/domain/campaign/rally.ts';
import { isBareType, typeIn } from '../../src/domain/campaign/rallytitle.ts';
import { holdsCaseNumber } from '../../src/domain/campaign/casenumber.ts';
import { locate } from '../../src/domain/place/city.ts';
import type { Language } from '../../src/domain/language.ts';
import { clockTime } from '../../src/domain/time.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  lengthOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { tame } from '../../src/text/tame.ts';
import { hourSay, timeSay } from '../../src/text/when.ts';
import { oddField } from '../form/doubt.ts';
import { dateField } from './date.ts';
import { placeField } from './place.ts';
import { timeField } from './time.ts';

/** The questions about a rally. */

/** As long as a scheduled event's name may be on Discord (100), so that every platform shows it whole. */
export const LONGEST_TITLE = 100;

/** What kind of thing it is; whoever types its title instead is asked one question less. */
export const typeField: Field = {
  name: 'type',
  ask: () => ({
    ask: { id: 'rally-ask-type' },
    choices: [0, 2, 4].map((from) =>
      RALLY_TYPES.slice(from, from + 2).map((type) => ({
        say: { id: `rally-type-${type}` },
        word: type,
      })),
    ),
    write: true,
  }),
  read: (words, answers, context) => {
    const title = tame(words);
    const all = wholeLine(title, answers, context);
    if (all) return all;
    if (lengthOf(title) > LONGEST_TITLE) return tooLong(LONGEST_TITLE);
    if (holdsCaseNumber(title)) return unclear({ id: 'action-case-number' });
    const type = typeIn(title);
    return answer(isBareType(title, type) ? { type } : { type, title });
  },
  choose: (word) => {
    const type = RALLY_TYPES.find((one) => one === word);
    return type ? answer({ type }) : unclear({ id: 'stale-button' });
  },
};

/**
 * «Vigilia el 5 de diciembre a las 6 de la tarde en la plaza» says when and where, and is no name; «Marcha del 1 de
 * mayo» and «Marcha por Luz» are. Undefined where the words behind the type do not surely say day and hour.
 */
function wholeLine(line: string, answers: Answers, context: Context): Reading | undefined {
  const [first = '', ...more] = line.split(' ');
  const rest = more.join(' ');
  const type = typeIn(first);
  if (!isBareType(first, type) || /^(?:por|para|de|del|con|for|of|with) /i.test(rest))
    return undefined;
  const reading = whenField.read(rest, answers, context);
  const isWhole = reading.is === 'answer' && 'date' in reading.answers && 'time' in reading.answers;
  return isWhole ? { ...reading, answers: { ...reading.answers, type } } : undefined;
}

export const titleField: Field = {
  name: 'title',
  ask: () => ({ ask: { id: 'rally-ask-title' }, choices: [], write: true }),
  read: (words) => {
    const title = tame(words);
    if (title === '') return unclear();
    return shareable('title', title, LONGEST_TITLE);
  },
  choose: () => unclear(),
};

/** Words for everybody: not too long, and without what looks like the number of a case. */
export function shareable(name: string, said: string, most: number): Reading {
  if (lengthOf(said) > most) return tooLong(most);
  return holdsCaseNumber(said) ? unclear({ id: 'action-case-number' }) : answer({ [name]: said });
}

/** So many characters at most. */
export function tooLong(count: number): Reading {
  return unclear({ id: 'add-too-long', args: { count } });
}

const day = dateField('rally-ask-when');

/** On one day: people come together at a time that they know. Hour and place may be said in the same breath. */
export const whenField: Field = {
  ...day,
  read: (words, answers, context) => withCity(onOneDay(day.read(words, answers, context))),
};

function onOneDay(reading: Reading): Reading {
  const said = { id: 'rally-one-day' };
  switch (reading.is) {
    case 'answer': {
      const { until, rhythm, ...rest } = reading.answers;
      return until === undefined && rhythm === undefined
        ? { ...reading, answers: rest }
        : unclear(said);
    }
    case 'doubt': {
      const readings = reading.readings.filter((one) => !('until' in one));
      return readings.length > 0 ? { ...reading, readings } : unclear(said);
    }
    case 'unclear':
    case 'elsewhere':
      return reading;
  }
}

const hour = timeField();
/** Hours at which people can come after work, and at noon. */
const COMMON = ['12:00', '16:00', '17:00', '17:30', '18:00', '19:00'].map((one) => clockTime(one)!);

export const hourField: Field = {
  ...hour,
  ask: (answers, context) => {
    const heard = hour.ask(answers, context);
    if (Array.isArray(answers['hours']) || 'view' in heard) return heard;
    return { ask: { id: 'rally-ask-time' }, choices: [...HOURS, [ALL_DAY]], write: true };
  },
};

const HOURS: readonly (readonly Choice[])[] = [0, 2, 4].map((from) =>
  COMMON.slice(from, from + 2).map((time) => ({
    say: timeSay(time),
    word: `t${time.replace(':', '')}`,
  })),
);
const ALL_DAY: Choice = { say: hourSay({ is: 'all-day' }), word: 'all' };

const place = placeField(() => ({
  ask: { id: 'rally-ask-place' },
  choices: [[{ say: { id: 'rally-no-place' }, word: 'skip' }]],
  write: true,
}));

/** Never a place that a circle used: what is public is typed here. */
export const meetingField: Field = {
  ...place,
  read: (words, answers, context) => withCity(place.read(words, answers, context)),
  choose: () => answer({ place: '' }),
};

/**
 * People who come together are where the last words say: «Iglesia San Juan, Hartford» is in Hartford, whatever else a
 * name before it may mean. Offices are asked about instead, since there a wrong one costs the day.
 */
function withCity(reading: Reading): Reading {
  if (reading.is !== 'answer') return reading;
  const { place } = reading.answers;
  if (typeof place !== 'string') return reading;
  return { ...reading, answers: { ...reading.answers, place: placed(place) } };
}

/** The state set behind a city that stands last and means one only; everything else as it was typed. */
function placed(place: string): string {
  const comma = place.lastIndexOf(',');
  const last = place.slice(comma + 1).trim();
  const located = locate(last);
  if (comma < 0 || located.is !== 'at' || located.cities.length > 1) return place;
  const { label } = located.cities[0];
  const isJust = label.toLowerCase().startsWith(`${last.toLowerCase()},`);
  return isJust ? `${place.slice(0, comma)}, ${label}` : place;
}

/** What is odd about a day and an hour as such; offices need not be open for people to come together. */
export const oddRally: Field = {
  ...oddField,
  wanted: (answers, context) => oddField.wanted?.(asAnyDay(answers), context) ?? false,
  ask: (answers, context) => oddField.ask(asAnyDay(answers), context),
  read: (words, answers, context) => oddField.read(words, asAnyDay(answers), context),
  choose: (word, answers, context) => oddField.choose(word, asAnyDay(answers), context),
};

/** Of a permit's last day the same is odd: one that is over, or an hour that no clock shows. */
function asAnyDay(answers: Answers): Answers {
  return { ...answers, kind: 'expiry' };
}

/** The language in which an organizer writes for the campaign: their own, where it speaks that. */
export function ownLanguage({ person, campaign }: Context): Language {
  const spoken = campaign?.languages ?? [];
  return spoken.includes(person.language) ? person.language : (spoken[0] ?? person.language);
}
