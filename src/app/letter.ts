import { createHash } from 'node:crypto';
import type { About } from '../domain/item.ts';
import type { KeyDate } from '../domain/keydate.ts';
import type { ReminderKey } from '../domain/ledger.ts';
import { NOTICEABLY_LATE, type Batch } from '../domain/look.ts';
import type { News, People } from '../domain/person.ts';
import { MINUTE } from '../domain/time.ts';
import type { Button, ReminderView, Say, View } from '../text/view.ts';
import { token } from './token.ts';
import { overRows, stillRows, sureRows } from './unsure.ts';

/** What a batch says, as a view: decided from the documents as they are at the moment of saying it. */
export function viewOf(batch: Batch, people: People): View {
  const about = batch.items[0].about;
  switch (about.kind) {
    case 'lead':
      return reminderView(batch, about);
    case 'moved':
      return {
        kind: 'moved',
        date: about.date,
        from: about.from,
        repeat: batch.repeat,
        buttons: [[{ say: { id: 'date-file' }, token: token('file', about.date.id) }]],
      };
    case 'called-off':
      return { kind: 'called-off', date: about.date, repeat: batch.repeat };
    case 'unreached':
      return {
        kind: 'unreached',
        called: people.get(about.who)?.called ?? '',
        what: about.what,
        when: about.when,
        repeat: batch.repeat,
      };
    case 'operator':
      return { kind: 'operator-notice', say: { id: 'operator-unreached' } };
    case 'news':
      return newsView(about);
  }
}

function newsView({ news }: About & { kind: 'news' }): View {
  return { kind: 'notice', say: [newsSay(news)] };
}

function newsSay({ kind, called }: News): Say {
  switch (kind) {
    case 'left':
    case 'trusted':
      return { id: `news-${kind}`, args: { called: { typed: called } } };
    case 'linked':
      return { id: 'news-linked', args: { platform: { say: { id: `platform-${called}` } } } };
  }
}

function reminderView(batch: Batch, about: About & { kind: 'lead' }): ReminderView {
  const dates = batch.items.flatMap((item) =>
    item.about.kind === 'lead' ? [item.about.date] : [],
  );
  return {
    kind: 'reminder',
    lead: about.lead,
    dates,
    late: batch.late >= NOTICEABLY_LATE ? Math.round(batch.late / MINUTE) : 0,
    repeat: batch.repeat,
    buttons: buttonsFor(about, dates),
  };
}

/** The buttons of a reminder: about its first date; «the date changed» leads to a choice when there are two. */
function buttonsFor({ lead }: About & { kind: 'lead' }, dates: readonly KeyDate[]): Button[][] {
  const id = dates[0]?.id ?? '';
  const button = (say: string, action: string): Button => ({
    say: { id: say },
    token: token(action, id),
  });
  if (lead === 'out') return [[button('out-yes', 'out'), button('out-not-yet', 'notout')]];
  if (lead === 'next') {
    return dates.map((date) => [{ say: { id: 'date-done' }, token: token('done', date.id) }]);
  }
  if (lead === 'still') return stillRows(dates);
  return [
    ...sureRows(dates),
    [button('remind-ready', 'ready'), button('remind-ride', 'ride')],
    [button('remind-with-me', 'withme'), button('remind-changed', 'changed')],
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
