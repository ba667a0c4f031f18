import { areaOf } from '../../domain/area.ts';
import { current, isAnyDay, type KeyDate } from '../../domain/keydate.ts';
import type { Need } from '../../domain/need.ts';
import type { PersonId } from '../../domain/id.ts';
import { isConfirmed, type Companion, type Offer } from '../../domain/offer.ts';
import { maySee, type Standing } from '../../domain/permission.ts';
import type { Phone } from '../../domain/phone.ts';
import type { ClockTime } from '../../domain/time.ts';
import type { Travel } from '../../domain/travel.ts';
import { daySay, leavesSay, timeSay } from '../../text/when.ts';
import { whoSay } from '../../text/compose/particulars.ts';
import type { Arg, Say } from '../../text/view.ts';
import { whoOf, whoseOf, type Reading } from '../whose.ts';

/** Sentences about going along. Each asks the permission table before it says anything of a date. */

/** «a driver», «an interpreter for Mam»: in the middle of a sentence. */
export function needSay({ kind, language }: Pick<Need, 'kind' | 'language'>): Say {
  if (kind !== 'interpreter' || !language) return { id: `need-${kind}` };
  return { id: 'need-interpreter-of', args: { language: { typed: language } } };
}

export function needArg(need: Need): Arg {
  return { say: needSay(need) };
}

/** Somebody in the middle of a sentence, as this reader knows them. */
export function whoArg(id: PersonId, reading: Reading): Arg {
  return { say: whoSay(whoOf(id, reading)) };
}

/** Those whose date it is. */
export function theirs(date: KeyDate, reading: Reading): Arg {
  const [first, ...others] = whoseOf(date, reading) ?? ['you'];
  const names = [first, ...others].map((who) => (who === 'you' ? '' : who.called));
  const known = names.filter((name) => name !== '');
  if (first === 'you') return { say: { id: 'who-you' } };
  return known.length === 0 ? { say: { id: 'who-someone' } } : { typed: known.join(', ') };
}

/** Whose it is, the day, and as much of hour and place as this reader may know. */
export function glimpse(date: KeyDate, standing: Standing, reading: Reading): readonly Say[] {
  const isNamed = maySee(standing, 'first-name') && whoseOf(date, reading) !== undefined;
  const named = isNamed ? [{ id: 'going-for', args: { who: theirs(date, reading) } }] : [];
  return [...named, ...whenAndWhere(date, standing)];
}

/** The same without whose it is. */
export function whenAndWhere(date: KeyDate, standing: Standing): readonly Say[] {
  const { when, place } = current(date);
  const hour = maySee(standing, 'hour') && !isAnyDay(when);
  return [
    ...(hour ? [{ id: 'detail-day', args: { when: { when, place } } }] : dayLines(date, standing)),
    ...placeLines(date, standing),
  ];
}

function placeLines(date: KeyDate, standing: Standing): readonly Say[] {
  const { place } = current(date);
  if (maySee(standing, 'place')) {
    return place === '' ? [] : [{ id: 'detail-place', args: { place: { typed: place } } }];
  }
  const area = maySee(standing, 'area') ? areaOf(date) : undefined;
  return area === undefined ? [] : [{ id: 'going-area', args: { area: { typed: area } } }];
}

function dayLines(date: KeyDate, standing: Standing): readonly Say[] {
  const { when } = current(date);
  if (!maySee(standing, 'day')) return [];
  if (isAnyDay(when)) return [{ id: 'going-any-day' }];
  return [{ id: 'going-day', args: { day: { say: daySay(when.date) } } }];
}

/** Hours and meeting point of one need, for those who may know them. */
export function meetingLines(need: Need, standing: Standing): readonly Say[] {
  if (!maySee(standing, 'meeting')) return [];
  const { from, to, meeting } = need;
  return [
    ...(from && to
      ? [
          {
            id: 'going-hours',
            args: { from: { say: timeSay(from, 'between') }, to: { say: timeSay(to, 'between') } },
          },
        ]
      : []),
    ...(from && !to ? [{ id: 'going-from', args: { from: { say: timeSay(from, 'at') } } }] : []),
    {
      ...(meeting === ''
        ? { id: 'going-meeting-none' }
        : { id: 'going-meeting', args: { meeting: { typed: meeting } } }),
    },
  ];
}

/** «Leaving home at 7:15», for those who may know it; nothing while nobody said so. */
export function leavesLines(leaves: ClockTime | undefined, standing: Standing): readonly Say[] {
  if (leaves === undefined || !maySee(standing, 'meeting')) return [];
  return [leavesSay(leaves)];
}

/** «Ana: 555-0134», a line each. */
export function phoneLines(phones: readonly Phone[], reading: Reading): readonly Say[] {
  return phones.map(({ of, number }) => ({
    id: 'phone-line',
    args: { who: whoArg(of, reading), number: { typed: number } },
  }));
}

/** Who comes along, for those with whom they come, and their numbers. */
export function companyLines({ team = [], phones = [] }: Travel, reading: Reading): readonly Say[] {
  const others = team.filter(({ offer }) => offer.by !== reading.reader);
  if (others.length === 0) return [];
  const [, ...lines] = teamLines(others, reading);
  return [{ id: 'company-head' }, ...lines, ...phoneLines(phones, reading)];
}

/** «Luz: a driver», a line each; nothing where nobody else comes. */
export function teamLines(team: readonly Companion[], reading: Reading): readonly Say[] {
  if (team.length === 0) return [];
  return [
    { id: 'team-head' },
    ...team.map(({ need, offer }) => ({
      id: 'team-line',
      args: { who: whoArg(offer.by, reading), what: needArg(need) },
    })),
  ];
}

/** Names with a mark each: ✓ the family said yes, ? it has not yet, ⏰ they are late. */
export function namesOf(offers: readonly Offer[], { people }: Reading): string {
  return offers
    .map((offer) => `${people.get(offer.by)?.called ?? '?'} ${markOf(offer)}`)
    .join(', ');
}

function markOf(offer: Offer): string {
  if (offer.late !== undefined) return '⏰';
  return isConfirmed(offer) ? '✓' : '?';
}
