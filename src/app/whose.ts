import type { PersonId } from '../domain/id.ts';
import { current, type KeyDate } from '../domain/keydate.ts';
import type { People, Person } from '../domain/person.ts';
import { confirmationsOf, lastCheck } from '../domain/provenance.ts';
import { isDisputed } from '../domain/dispute.ts';
import type { Deed, Provenance, Who, Whose } from '../text/view.ts';

/** Those whom a text may name, for one reader: the people of the circle, and which of them reads. */
export interface Reading {
  readonly people: People;
  readonly reader: PersonId;
}

export function whoOf(id: PersonId, { people, reader }: Reading): Who {
  return id === reader ? 'you' : { called: people.get(id)?.called ?? '' };
}

/** Whose date it is; undefined where it is the reader's alone, which needs no words. */
export function whoseOf({ of }: Pick<KeyDate, 'of'>, reading: Reading): Whose | undefined {
  const [first, ...more] = [...of].sort(
    (a, b) => Number(b === reading.reader) - Number(a === reading.reader),
  );
  if (first === undefined || (first === reading.reader && more.length === 0)) return undefined;
  return [whoOf(first, reading), ...more.map((id) => whoOf(id, reading))];
}

/** The same as a part of a view, for somebody who is in conversation. */
export function whosePart(
  date: Pick<KeyDate, 'of'>,
  { people, person }: { readonly people: People; readonly person: Person },
): { readonly whose?: Whose } {
  const whose = whoseOf(date, { people, reader: person.id });
  return whose ? { whose } : {};
}

/** The same for several dates, by their ids. */
export function whoseAll(
  dates: readonly KeyDate[],
  reading: Reading,
): Readonly<Record<string, Whose>> {
  return Object.fromEntries(
    dates.flatMap((date) => {
      const whose = whoseOf(date, reading);
      return whose ? [[date.id, whose] as const] : [];
    }),
  );
}

/** What is known of where a date comes from, as this reader may see it. */
export function provenanceOf(date: KeyDate, reading: Reading): Provenance {
  const deed = ({ by, at }: { by: PersonId; at: Deed['at'] }): Deed => ({
    who: whoOf(by, reading),
    at,
  });
  const checked = lastCheck(date);
  return {
    entered: deed(current(date)),
    confirmed: confirmationsOf(date).map((one) => ({ ...deed(one), paper: one.paper })),
    ...(checked && { checked: { ...deed(checked), found: checked.found } }),
    ...(isDisputed(date) && {
      disputed: { ...deed(date.disputed), when: date.disputed.when },
    }),
  };
}
