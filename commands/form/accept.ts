import { createHash } from 'node:crypto';
import { dateOfId, draftOf, withDate, withDraft, type Circle } from '../../src/domain/circle.ts';
import { saysNo } from '../../src/domain/entry/agreed.ts';
import { ALPHABET, keyDateId, type KeyDateId, type PersonId } from '../../src/domain/id.ts';
import type { KeyDate } from '../../src/domain/keydate.ts';
import { acceptedDate, isAccepted } from '../../src/domain/rule/accepted.ts';
import { dayToAct, type Reckoning } from '../../src/domain/rule/reckon.ts';
import { RULE_IDS, type RuleId } from '../../src/domain/rule/rule.ts';
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
import { nameArg } from '../../src/text/compose/deadline.ts';
import type { Deadlines, Proposed } from '../../src/text/deadline.ts';

/** What a form proposes, as far as its answers go. */
export type Reckoner = (answers: Answers, context: Context) => readonly Reckoning[];

/**
 * What was counted, to be accepted: each rule can be ticked off by itself. The «Yes» carries a digest of what it
 * stands under, so that a «Yes» on an older message never saves days that it did not show.
 */
export function acceptField(reckoner: Reckoner): Field {
  return {
    name: 'accept',
    ask: (answers, context) => {
      const proposed = proposedOf(reckoner(answers, context), context);
      return {
        choices: choicesFor(proposed, answers),
        view: (buttons, before): Deadlines => ({ kind: 'deadlines', before, proposed, buttons }),
      };
    },
    read: (words) => {
      if (saysNo(words)) return DROP;
      return unclear({ id: 'use-buttons' });
    },
    choose: (word, answers, context) => {
      if (word === 'no') return DROP;
      if (word === 'day') return answer({ from: undefined, skip: undefined });
      if (word.startsWith('t-')) return toggled(word.slice(2), answers);
      const proposed = proposedOf(reckoner(answers, context), context);
      return word === yesWord(wantedOf(proposed, answers)) ? answer({ accept: true }) : unclear();
    },
  };
}

const DROP: Reading = { is: 'elsewhere', go: (context) => context.run('cancel') };

function proposedOf(reckonings: readonly Reckoning[], context: Context): readonly Proposed[] {
  const { circle, person, now } = context;
  return reckonings.map((reckoning) => {
    const act = dayToAct(reckoning, dayOf(now, person.zone));
    const isKept = circle.dates.some((date) => isAccepted(date, reckoning, person.id));
    return { reckoning, isKept, ...(act && { act }) };
  });
}

/** What can still be kept and is not there yet. */
function openOf(proposed: readonly Proposed[]): readonly Proposed[] {
  return proposed.filter(({ act, isKept }) => act !== undefined && !isKept);
}

function wantedOf(proposed: readonly Proposed[], answers: Answers): readonly Proposed[] {
  const skipped = skippedIn(answers);
  return openOf(proposed).filter(({ reckoning }) => !skipped.includes(reckoning.rule.id));
}

function skippedIn({ skip }: Answers): readonly RuleId[] {
  const held: readonly unknown[] = Array.isArray(skip) ? skip : [];
  return RULE_IDS.filter((id) => held.includes(id));
}

function toggled(word: string, answers: Answers): Reading {
  const id = RULE_IDS.find((one) => one === word);
  if (!id) return unclear();
  const skipped = skippedIn(answers);
  return answer({
    skip: skipped.includes(id) ? skipped.filter((one) => one !== id) : [...skipped, id],
  });
}

function choicesFor(
  proposed: readonly Proposed[],
  answers: Answers,
): readonly (readonly Choice[])[] {
  const open = openOf(proposed);
  const wanted = wantedOf(proposed, answers);
  const ticks = open.length > 1 ? open.map((one) => [tick(one, wanted.includes(one))]) : [];
  const yes: Choice = { say: { id: 'accept-yes' }, word: yesWord(wanted), look: 'main' };
  return [
    ...ticks,
    ...(wanted.length > 0 ? [[yes]] : []),
    [
      { say: { id: 'accept-day' }, word: 'day' },
      { say: { id: 'accept-no' }, word: 'no' },
    ],
  ];
}

function tick({ reckoning }: Proposed, isOn: boolean): Choice {
  const { id } = reckoning.rule;
  return {
    say: { id: isOn ? 'accept-on' : 'accept-off', args: { name: nameArg(id) } },
    word: `t-${id}`,
  };
}

/** Eight letters that differ when any rule or day of what would be saved does. */
function yesWord(wanted: readonly Proposed[]): string {
  const said = wanted.map(({ reckoning: { rule, last }, act }) => [rule.id, last, act]);
  return `yes-${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8)}`;
}

export interface Kept {
  readonly context: Context;
  readonly dates: readonly KeyDate[];
}

/** Saves what was accepted and takes the draft away, in one write; the same «Yes» can never save it twice. */
export async function keep(
  context: Context,
  reckonings: readonly Reckoning[],
  answers: Answers,
): Promise<Kept> {
  const { person, now } = context;
  const wanted = wantedOf(proposedOf(reckonings, context), answers);
  const today = dayOf(now, person.zone);
  const of = whose(context, answers);
  const parts = { by: person.id, of, at: now, today, zone: person.zone };
  const dates = wanted.flatMap(({ reckoning }) => {
    const id = idFor(context, reckoning.rule.id);
    return acceptedDate(reckoning, { ...parts, id }) ?? [];
  });
  const saved = await context.changeCircle((circle) =>
    withDraft(dates.reduce(withNew, circle), person.id, undefined),
  );
  return { context: saved, dates };
}

/** Whose the date is that it follows from; the person's own where it follows from none. */
function whose({ circle, person }: Context, { about }: Answers): readonly PersonId[] {
  const id = keyDateId(textOf(about));
  const date = id && dateOfId(circle, id);
  return date ? date.of : [person.id];
}

/** The draft's id and a letter for the rule, so that each is saved once. */
function idFor({ circle, person, chance }: Context, rule: RuleId): KeyDateId {
  const draft = draftOf(circle, person.id);
  return keyDateId(`${draft?.id ?? chance.word(10)}${ALPHABET[RULE_IDS.indexOf(rule)]!}`)!;
}

function withNew(circle: Circle, date: KeyDate): Circle {
  return dateOfId(circle, date.id) ? circle : withDate(circle, date);
}

/** The day from which to count; undefined while it is open. */
export function fromIn(answers: Answers): LocalDate | undefined {
  return localDate(textOf(answers['from']));
}
