import { familyOf } from '../../src/domain/circle.ts';
import { personId, type PersonId } from '../../src/domain/id.ts';
import { plainOf } from '../../src/domain/entry/words.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';

/** Whose date it is; asked only where it can be more than one of a family. */
export const ofField: Field = {
  name: 'of',
  wanted: (_, { circle }) => familyOf(circle).length > 1,
  ask: (_, context) => ({ ask: { id: 'add-of' }, choices: rows(context), write: true }),
  read: (words, _, context) => named(words, context),
  choose: (word, _, context) => chosen(word, context),
};

function rows(context: Context): readonly (readonly Choice[])[] {
  const all = familyOf(context.circle);
  const others = othersOf(context).map((id): Choice => ({
    say: { id: 'add-of-one', args: { called: { typed: calledOf(id, context) } } },
    word: id,
  }));
  const isOurs = all.includes(context.person.id);
  const together = { say: { id: togetherId(all.length, isOurs) }, word: 'all' };
  const me = isOurs ? [{ say: { id: 'add-of-me' }, word: 'me' }] : [];
  return [[...me, ...others], [together]];
}

function togetherId(count: number, isOurs: boolean): string {
  if (!isOurs) return count === 2 ? 'add-of-both' : 'add-of-them';
  return count === 2 ? 'add-of-two' : 'add-of-all';
}

function othersOf({ circle, person }: Context): readonly PersonId[] {
  return familyOf(circle).filter((id) => id !== person.id);
}

function calledOf(id: PersonId, { people }: Context): string {
  const called = people.get(id)?.called ?? '';
  return called === '' ? '?' : called.slice(0, 24);
}

function chosen(word: string, context: Context): Reading {
  const all = familyOf(context.circle);
  if (word === 'me' && all.includes(context.person.id)) return answer({ of: [context.person.id] });
  if (word === 'all') return answer({ of: [...all] });
  const id = personId(word);
  return id && othersOf(context).includes(id)
    ? answer({ of: [id] })
    : unclear({ id: 'add-of-unclear' });
}

/** A name that is one of theirs. */
function named(words: string, context: Context): Reading {
  const found = othersOf(context).filter((id) => plainOf(calledOf(id, context)) === plainOf(words));
  const [only, ...more] = found;
  return only && more.length === 0 ? answer({ of: [only] }) : unclear({ id: 'add-of-unclear' });
}

/**
 * Whose date the answers make it: theirs who were named and are of the family, else the person's own. Who enters
 * it for a family of one enters it for that one.
 */
export function whoseDate({ of }: Answers, { circle, person }: Context): readonly PersonId[] {
  const family = familyOf(circle);
  const named = family.filter((id) => isNamed(of, id));
  if (named.length > 0) return named;
  const [first = person.id] = family;
  return [family.includes(person.id) ? person.id : first];
}

function isNamed(of: Answers[string] | undefined, id: PersonId): boolean {
  return Array.isArray(of) && of.includes(id);
}
