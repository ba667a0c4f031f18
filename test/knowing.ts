import type { Circle, Member } from '../src/domain/circle.ts';
import type { Custody } from '../src/domain/task.ts';
import type { PlanEntry } from '../src/domain/emergency.ts';
import type { PersonId } from '../src/domain/id.ts';
import { overAt, startOf, type KeyDate, type Version } from '../src/domain/keydate.ts';
import type { Standing } from '../src/domain/permission.ts';
import { DAY, HOUR, MINUTE } from '../src/domain/time.ts';
import { appearsIn, type Secret } from './secret.ts';
import { tableOf } from './table.ts';
import type { Standings } from './watched.ts';

/**
 * Who may know what, read from docs/permissions.md and the documents as they are at one moment. Written without
 * anything that composes what people see, so that the two can be held against each other.
 */

const SIGHTS = tableOf('sights');
const ACCESS = 7 * DAY;
const UNDO = 2 * MINUTE;

/** Who looks, when. */
export interface Looking {
  readonly viewer: PersonId | undefined;
  readonly now: number;
}

/** Whether somebody may know this, by any of the ways in which it is written down. */
export function mayKnow(held: Standings, secret: Secret, looking: Looking): boolean {
  const { viewer } = looking;
  if (viewer === undefined) return false;
  const self = held.people.find(({ id }) => id === viewer);
  if (!self) return false;
  // What they were told of a circle they are in is theirs until the night, also of somebody who has just left it.
  const isIn = (id: string | undefined) =>
    held.circles.some((circle) => circle.id === id && memberOf(circle, viewer) !== undefined);
  const news = self.news.filter(({ circle }) => isIn(circle));
  const own = { ...self, news, circles: [], ledger: {} };
  if (appearsIn(JSON.stringify(own), secret)) return true;
  return held.circles.some((circle) => {
    const me = circle.ends === undefined ? memberOf(circle, viewer) : undefined;
    return me !== undefined && inCircle(held, { circle, me, secret, now: looking.now });
  });
}

interface Inside {
  readonly circle: Circle;
  readonly me: Member;
  readonly secret: Secret;
  readonly now: number;
}

function inCircle(held: Standings, inside: Inside): boolean {
  if (inside.secret.is === 'name') return mayKnowName(held, inside);
  const { circle, me, secret } = inside;
  const says = (words: unknown) => appearsIn(JSON.stringify(words ?? ''), secret);
  const draft = circle.drafts[me.person];
  return (
    says(draft) ||
    circle.dates.some((date) => ofDate(inside, date)) ||
    circle.members.some((member) => says(member.phone) && mayCall(inside, member)) ||
    (circle.reports ?? []).some(
      ({ by, words }) => says(words) && (by === me.person || me.role === 'coordinator'),
    ) ||
    (circle.plan?.entries ?? []).some((entry) => says(entry.words) && ofPlan(inside, entry))
  );
}

/** Whether one date, or what is wanted on it, says it to somebody of that standing. */
function ofDate(inside: Inside, date: KeyDate): boolean {
  const { circle, me, secret } = inside;
  const standing = standingAt(inside, date);
  const sees = (sight: string) => SIGHTS.get(sight)?.includes(standing) ?? false;
  const says = (words: unknown) => appearsIn(JSON.stringify(words ?? ''), secret);
  const [current, ...before] = [...date.versions].reverse();
  const older = [...before, ...(date.disputed ? [date.disputed] : [])];
  const needs = (circle.needs ?? []).filter((need) => need.date === date.id);
  const ids = new Set(needs.map(({ id }) => id));
  const offers = (circle.offers ?? []).filter(({ need }) => ids.has(need));
  return (
    (current !== undefined && parts(current, secret).some(sees)) ||
    older.some((one) => parts(one, secret).length > 0 && sees('history')) ||
    needs.some(
      (need) => says(need.meeting) && (need.closed === undefined ? sees('meeting') : sees('board')),
    ) ||
    leaving(circle, date, secret).some(
      (of) => sees('meeting') && (of === 'now' || sees('history')),
    ) ||
    offers.some(({ look, by }) => says(look) && (by === me.person || sees('team')))
  );
}

/** The number of somebody: their own, the family's for whoever leads or goes along, a companion's for whoever leads. */
function mayCall(inside: Inside, { person, role }: Member): boolean {
  const { circle, me } = inside;
  if (person === me.person) return true;
  const sees = (date: KeyDate) => SIGHTS.get('phone')?.includes(standingAt(inside, date)) ?? false;
  const isTheirs = (date: KeyDate) => role === 'family' || date.of.includes(person);
  return circle.dates.some(
    (date) => sees(date) && (isTheirs(date) || (leads(me) && isOnTeam(circle, date, person))),
  );
}

/** Under which sights a version of a date says it. */
function parts({ when, place, note }: Version, secret: Secret): readonly string[] {
  switch (secret.is) {
    case 'day':
      return when.date === secret.day ? ['day'] : [];
    case 'hour':
      return when.time.is === 'at' && when.time.time === secret.hour ? ['hour'] : [];
    case 'city':
      return place.includes(secret.words) ? ['area'] : [];
    case 'words':
      return [
        ...(place.includes(secret.words) ? ['place'] : []),
        ...(note.includes(secret.words) ? ['note'] : []),
      ];
    case 'name':
      return [];
  }
}

/** When they leave home for this date, or would have left for it before it moved, is that hour. */
function leaving(
  { outings = [] }: Circle,
  { id, versions }: KeyDate,
  secret: Secret,
): readonly ('now' | 'before')[] {
  if (secret.is !== 'hour') return [];
  return outings
    .filter(({ date, leaves }) => date === id && leaves === secret.hour)
    .map(({ version }) => (version === versions.length - 1 ? 'now' : 'before'));
}

/** What somebody is to a date, as docs/permissions.md says it. */
export function standingAt(
  { circle, me, now }: Pick<Inside, 'circle' | 'me' | 'now'>,
  date: KeyDate,
): Standing {
  if (date.of.includes(me.person)) return 'family';
  if (me.role !== 'supporter') return me.role;
  const wanted = (circle.needs ?? []).filter(
    (need) => need.date === date.id && need.closed === undefined,
  );
  const version = date.versions.at(-1) ?? date.versions[0];
  if (wanted.length === 0 || now >= overAt(version.when) + ACCESS) return 'nobody';
  const comes = (circle.offers ?? []).some(
    ({ need, by, state, yes }) =>
      by === me.person && state === 'taken' && yes && wanted.some(({ id }) => id === need),
  );
  return comes ? 'companion' : 'supporter';
}

/** An entry of the plan: the family's, but not of one in custody; of others only when it names them and was released. */
function ofPlan({ circle, me, now }: Inside, entry: PlanEntry): boolean {
  const open = (circle.custodies ?? []).filter(({ over }) => over === undefined);
  if (me.role === 'family') return !open.some(({ of }) => of === me.person) || isAlone(circle);
  const isNamed = entry.readers.some((one) =>
    one.is === 'person' ? one.person === me.person : one.role === me.role,
  );
  const isShown = (circle.plan?.shown ?? []).some(
    (one) => one.entry === entry.id && one.at <= now && now < one.at + ACCESS,
  );
  const isTaken = open.some(({ since }) => now >= since + UNDO);
  return isNamed && (isShown || isTaken || circle.dates.some((date) => isAlarm(circle, date, now)));
}

function isAlone({ members }: Circle): boolean {
  return members.length === 1;
}

/** Not out an hour and more after the start, which is before any alarm goes; or help was asked for. */
function isAlarm({ outings = [] }: Circle, { id, state, versions }: KeyDate, now: number): boolean {
  const version = versions.at(-1) ?? versions[0];
  const steps = outings
    .filter(({ date }) => date === id)
    .flatMap((one) => one.steps.filter(({ undone }) => undone === undefined));
  const last = steps.filter(({ is }) => is === 'out' || is === 'help').at(-1)?.is;
  if (state.is !== 'ahead' || last === 'out') return false;
  return last === 'help' || now >= startOf(version.when) + HOUR;
}

function mayKnowName(held: Standings, inside: Inside): boolean {
  const { circle, me, secret, now } = inside;
  const named = held.people.find(({ called }) => secret.is === 'name' && called === secret.words);
  if (!named) return secret.is === 'name' && leads(me);
  const { id } = named;
  const their = memberOf(circle, id);
  if (their?.role === 'family' || their?.lead === true) return true;
  if (leads(me)) return held.ever.get(circle.id)?.has(id) ?? false;
  const writes = (date: KeyDate) =>
    [...date.versions, date.disputed, ...(date.checked ?? []), ...(date.confirmed ?? [])].some(
      (one) => one?.by === id,
    );
  return (
    circle.dates.some((date) => isOnTeam(circle, date, id) && goes(inside, date)) ||
    (me.role === 'lawyer' && circle.dates.some(writes)) ||
    (circle.custodies ?? []).some(
      (custody) => isInvolved(custody, id) && isConcerned(inside, custody, now),
    )
  );
}

function leads({ role }: Member): boolean {
  return role === 'family' || role === 'coordinator';
}

function goes(inside: Inside, date: KeyDate): boolean {
  return SIGHTS.get('team')?.includes(standingAt(inside, date)) ?? false;
}

function isOnTeam({ needs = [], offers = [] }: Circle, date: KeyDate, id: PersonId): boolean {
  const wanted = needs.filter((need) => need.date === date.id).map((need) => need.id);
  return offers.some(
    ({ need, by, state }) => by === id && state === 'taken' && wanted.includes(need),
  );
}

function isInvolved({ of, by, tasks, over }: Custody, id: PersonId): boolean {
  const doing = tasks.flatMap(({ owner, done }) => [owner, done?.by]);
  return [of, by, over?.by, ...doing].includes(id);
}

/** Those who see to somebody in custody: who leads, the lawyer, who has a task, who goes along or is on call. */
function isConcerned({ circle, me, now }: Inside, custody: Custody, _: number): boolean {
  if (custody.of === me.person) return false;
  if (me.role !== 'supporter' || custody.tasks.some(({ owner }) => owner === me.person))
    return true;
  return circle.dates.some((date) => standingAt({ circle, me, now }, date) === 'companion');
}

function memberOf({ members }: Circle, id: PersonId): Member | undefined {
  return members.find(({ person }) => person === id);
}
