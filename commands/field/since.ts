import { readDate } from '../../src/domain/entry/date.ts';
import { readPast } from '../../src/domain/entry/past.ts';
import { addCalendarDays } from '../../src/domain/calendar.ts';
import { dateOfId } from '../../src/domain/circle.ts';
import { keyDateId } from '../../src/domain/id.ts';
import { current, type KeyDate } from '../../src/domain/keydate.ts';
import { looksBack, type Rule, type Start } from '../../src/domain/rule/rule.ts';
import { dayOf, localDate, type LocalDate } from '../../src/domain/time.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { daySay } from '../../src/text/when.ts';

/** How many dates of the circle are offered as the day from which to count. */
const MOST_OFFERED = 4;

/** From which day a rule counts: one that has been, or, for rules that count back, one that is ahead. */
export function sinceField(ruleFor: (answers: Answers) => Rule | undefined): Field {
  return {
    name: 'from',
    ask: (answers, context) => {
      const rule = ruleFor(answers);
      return {
        ask: { id: `since-${rule?.starts ?? 'decision'}` },
        choices: rule ? offered(rule, answers, context) : [],
        write: true,
      };
    },
    read: (words, answers, context) => {
      const rule = ruleFor(answers);
      return rule && looksBack(rule) ? behind(words, context) : ahead(words, context);
    },
    choose: (word, _, context) => chosen(word, context),
    meaning: ({ from }) => daySay(from as LocalDate),
  };
}

function todayOf({ now, person }: Context): LocalDate {
  return dayOf(now, person.zone);
}

/** The day of the date that it is about, today and yesterday; or the dates ahead from which to count back. */
function offered(rule: Rule, answers: Answers, context: Context): readonly (readonly Choice[])[] {
  const today = todayOf(context);
  const about = datesAbout(rule, answers, context).map((date): readonly Choice[] => [
    { say: daySay(current(date).when.date), word: `k-${date.id}` },
  ]);
  if (!looksBack(rule) || rule.starts === 'arrival') return about;
  const near: readonly Choice[] = [
    { say: { id: 'since-today' }, word: today },
    { say: { id: 'since-yesterday' }, word: addCalendarDays(today, -1) },
  ];
  return [...about, near];
}

/** What it is about; for a rule that counts back, any date ahead of the kind from which it counts. */
function datesAbout(rule: Rule, answers: Answers, context: Context): readonly KeyDate[] {
  const { circle, person } = context;
  const today = todayOf(context);
  const id = keyDateId(textOf(answers['about']));
  const named = id && dateOfId(circle, id);
  const fits = (date: KeyDate) => {
    const { date: day, until } = current(date).when;
    return until === undefined && (looksBack(rule) ? day <= today : day >= today);
  };
  if (named?.of.includes(person.id)) return [named].filter(fits);
  const kind = KIND_FOR[rule.starts];
  return circle.dates
    .filter((date) => date.kind === kind && date.state.is === 'ahead')
    .filter((date) => date.of.includes(person.id) && fits(date))
    .sort((a, b) => (current(a).when.date < current(b).when.date ? -1 : 1))
    .slice(0, MOST_OFFERED);
}

const KIND_FOR: Readonly<Partial<Record<Start, KeyDate['kind']>>> = {
  master: 'hearing',
  hearing: 'hearing',
  expiry: 'expiry',
};

function chosen(word: string, { circle, person, ...context }: Context): Reading {
  const id = keyDateId(word.replace(/^k-/, ''));
  const date = id && dateOfId(circle, id);
  if (date?.of.includes(person.id)) return answer({ from: current(date).when.date });
  const day = localDate(word);
  const isPast = day !== undefined && day <= dayOf(context.now, person.zone);
  return isPast ? answer({ from: day }) : unclear({ id: 'since-unclear' });
}

function behind(words: string, context: Context): Reading {
  const { language } = context.person;
  const said = readPast(words, { today: todayOf(context), language });
  switch (said.is) {
    case 'date':
      return answer({ from: said.date });
    case 'doubt':
      return which(said.readings);
    case 'unclear':
      return unclear({ id: said.because === 'ahead' ? 'since-ahead' : 'since-unclear' });
  }
}

function ahead(words: string, context: Context): Reading {
  const { language } = context.person;
  const said = readDate(words, { today: todayOf(context), language });
  switch (said.is) {
    case 'date':
      return said.until === undefined ? answer({ from: said.date }) : unclear(UNCLEAR);
    case 'doubt':
      return which(said.readings.map(({ date }) => date));
    case 'unclear':
      return unclear(said.because === 'past' ? { id: 'add-date-past' } : UNCLEAR);
  }
}

const UNCLEAR = { id: 'since-unclear' } as const;

function which(days: readonly LocalDate[]): Reading {
  const readings = [...new Set(days)].map((from) => ({ from }));
  const about = readings.length > 1 ? 'add-date-which' : 'since-this';
  return { is: 'doubt', about, readings };
}
