import { createHash } from 'node:crypto';
import type { Language } from '../domain/language.ts';
import type { About } from '../domain/item.ts';
import type { PersonId } from '../domain/id.ts';
import { isDisputed } from '../domain/dispute.ts';
import { current, isAnyDay, type KeyDate } from '../domain/keydate.ts';
import type { ReminderKey } from '../domain/ledger.ts';
import { NOTICEABLY_LATE, type Batch } from '../domain/look.ts';
import type { People } from '../domain/person.ts';
import { MINUTE } from '../domain/time.ts';
import type { Button, ReminderView, View, Whose } from '../text/view.ts';
import { custodyView, releaseView } from './alert.ts';
import { findings, settling } from './button.ts';
import { channelNewsView } from './channelview.ts';
import { goingView } from './going/letter.ts';
import { roomView } from './going/room.ts';
import { travelOf } from './going/travel.ts';
import { calmedView, dayRows, overdueView, whereView } from './outing.ts';
import { campaignLetter } from './rallying/letter.ts';
import { announcedView, endedView } from './rallying/crowdletter.ts';
import { newsView } from './newsview.ts';
import { restView } from './rest.ts';
import { unsavedView } from './unsaved.ts';
import { reportView, thanksView } from './report.ts';
import { token } from './token.ts';
import { anyDayRows, overRows, stillRows, sureRows } from './unsure.ts';
import { whoOf, whoseAll, whoseOf, type Reading } from './whose.ts';

/** What a batch says, as a view: decided from the documents as they are at the moment of saying it. */
export function viewOf(batch: Batch, people: People, language: Language): View {
  const [{ about, to }] = batch.items;
  const reading = { people, reader: to.kind === 'person' ? to.id : NOBODY };
  switch (about.kind) {
    case 'lead':
      return reminderView(batch, about, reading);
    case 'check':
      return checkupView(batch, about, reading);
    case 'which':
      return whichView(batch, about, reading);
    case 'moved':
      return {
        kind: 'moved',
        date: about.date,
        ...whosePart(about.date, reading),
        from: about.from,
        repeat: batch.repeat,
        buttons: [[{ say: { id: 'date-file' }, token: token('file', about.date.id) }]],
      };
    case 'overdue':
      return overdueView(batch, about, reading);
    case 'calm':
      return calmedView(batch, about, reading);
    case 'step':
      return whereView(batch, about, reading);
    case 'called-off':
      return {
        kind: 'called-off',
        date: about.date,
        ...whosePart(about.date, reading),
        repeat: batch.repeat,
      };
    case 'decided':
      return decidedView(batch, about, reading);
    case 'wanted':
    case 'taking':
    case 'comes':
    case 'upset':
    case 'gap':
    case 'board':
      return goingView(batch, about, reading);
    case 'theirs':
      return theirsView(batch, about, reading);
    case 'unreached':
      return {
        kind: 'unreached',
        called: people.get(about.who)?.called ?? '',
        what: about.what,
        when: about.when,
        around: people.get(about.who)?.trusted?.person !== reading.reader,
        repeat: batch.repeat,
      };
    case 'custody':
      return custodyView(batch, about, reading);
    case 'thanks':
      return thanksView(batch, about);
    case 'report':
      return reportView(batch, about, reading);
    case 'release':
      return releaseView(batch);
    case 'consent':
    case 'answered':
    case 'stirred':
    case 'resettled':
    case 'unlinked':
    case 'thanks-due':
      return campaignLetter(about, reading, language);
    case 'channel-news':
      return channelNewsView(about);
    case 'room-board':
    case 'room-call':
    case 'room-team':
      return roomView(about, people);
    case 'blot':
      return { kind: 'notice', say: [{ id: 'post-withdrawn' }] };
    case 'errand':
      throw new Error('done, and not said');
    case 'announced':
      return announcedView(batch, about, language);
    case 'ended':
      return endedView(about, language);
    case 'rest':
      return restView(batch, about);
    case 'unsaved':
      return unsavedView(batch, about);
    case 'operator':
      return { kind: 'operator-notice', say: { id: 'operator-unreached' } };
    case 'news':
      return newsView(about, batch.repeat);
  }
}

/** The operator is nobody's reader, and is told nothing that would name anybody. */
const NOBODY = '' as PersonId;

/** For coordinator and lawyer: they can look at the date, and say that it moved. */
function theirsView(
  { repeat }: Batch,
  { date, role }: About & { kind: 'theirs' },
  reading: Reading,
): View {
  const press = (say: string, action: string): Button => ({
    say: { id: say },
    token: token(action, date.id),
  });
  return {
    kind: 'theirs',
    role,
    date,
    ...whosePart(date, reading),
    repeat,
    buttons: [[press('date-card', 'card'), press('remind-changed', 'changed')]],
  };
}

/** What the news of an outcome leads to: a new date, where there may be one and the reader may add it. */
function decidedView(
  { repeat }: Batch,
  { what, date, role }: About & { kind: 'decided' },
  reading: Reading,
): View {
  const by = date.state.is === 'done' ? date.state.by : undefined;
  const add: Button = { say: { id: 'help-add' }, token: 'v1:run:add' };
  const look: Button = { say: { id: 'date-card' }, token: token('card', date.id) };
  return {
    kind: 'decided',
    what,
    ...(role && { role }),
    date,
    ...whosePart(date, reading),
    by: (by && reading.people.get(by)?.called) ?? '',
    repeat,
    buttons: what === 'done' ? [[role === 'lawyer' ? look : add]] : [],
  };
}

function whosePart(date: KeyDate, reading: Reading): { readonly whose?: Whose } {
  const whose = whoseOf(date, reading);
  return whose ? { whose } : {};
}

function reminderView(
  batch: Batch,
  about: About & { kind: 'lead' },
  reading: Reading,
): ReminderView {
  const dates = datesOf(batch, 'lead');
  const checks = datesOf(batch, 'check');
  return {
    kind: 'reminder',
    lead: about.lead,
    dates,
    whose: whoseAll(dates, reading),
    checks,
    ...(about.missing && { missing: about.missing }),
    ...travelOf(batch, reading),
    late: batch.late >= NOTICEABLY_LATE ? Math.round(batch.late / MINUTE) : 0,
    repeat: batch.repeat,
    buttons: withPlan(about, [...buttonsFor(about, dates), ...findings(checks)]),
  };
}

function datesOf({ items }: Batch, kind: 'lead' | 'check'): readonly KeyDate[] {
  return items.flatMap(({ about }) => (about.kind === kind && 'date' in about ? [about.date] : []));
}

function checkupView(batch: Batch, { rung }: About & { kind: 'check' }, reading: Reading): View {
  const dates = datesOf(batch, 'check');
  const { repeat } = batch;
  return {
    kind: 'checkup',
    rung,
    dates,
    whose: whoseAll(dates, reading),
    repeat,
    buttons: findings(dates),
  };
}

function whichView({ repeat }: Batch, { date }: About & { kind: 'which' }, reading: Reading): View {
  const { disputed = current(date) } = date;
  return {
    kind: 'which',
    date,
    disputed,
    by: whoOf(disputed.by, reading),
    ...whosePart(date, reading),
    repeat,
    buttons: isDisputed(date) ? settling(date) : [],
  };
}

/** The way to the emergency plan where something of it is missing, as long as there is room for one row more. */
function withPlan({ missing }: About & { kind: 'lead' }, rows: Button[][]): Button[][] {
  if (!missing || rows.length > 4) return rows;
  return [...rows, [{ say: { id: 'emergency-open' }, token: 'v1:run:plan' }]];
}

/** The buttons of a reminder: about its first date; «the date changed» leads to a choice when there are two. */
function buttonsFor(about: About & { kind: 'lead' }, dates: readonly KeyDate[]): Button[][] {
  const { lead } = about;
  const id = dates[0]?.id ?? '';
  const button = (say: string, action: string): Button => ({
    say: { id: say },
    token: token(action, id),
  });
  if (lead === 'out') return [[button('out-yes', 'out'), button('out-not-yet', 'notout')]];
  if (lead === 'next') {
    return dates.map((date) => [{ say: { id: 'date-tell' }, token: token('done', date.id) }]);
  }
  if (lead === 'still') return stillRows(dates);
  const ready = [button('remind-ready', 'ready'), button('remind-ride', 'ride')];
  const withMe = button('remind-with-me', 'withme');
  if (dates.every((date) => isAnyDay(current(date).when))) {
    return [ready, [withMe], ...anyDayRows(dates)];
  }
  return [
    ...sureRows(dates),
    ...dayRows(about, dates),
    ready,
    [withMe, button('remind-changed', 'changed')],
    ...overRows(lead, dates),
  ];
}

/**
 * The idempotency key of what one message says to one person: at most 25 characters, the same after a restart.
 * All that the message says is in it, or a platform would take a message that says more for a repeat. It is a
 * hash, so that a platform's records hold no id of ours.
 */
export function nonceOf(keys: readonly ReminderKey[]): string {
  return createHash('sha256').update(keys.join(' ')).digest('hex').slice(0, 24);
}
