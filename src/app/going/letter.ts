import type { HelpAbout } from '../../domain/help/about.ts';
import type { Batch } from '../../domain/look.ts';
import { current, startOf, versionOf } from '../../domain/keydate.ts';
import type { Need } from '../../domain/need.ts';
import type { Going } from '../../text/going.ts';
import type { Button, Say } from '../../text/view.ts';
import { alikeLines } from '../alike.ts';
import { hereButton } from '../outing.ts';
import { token } from '../token.ts';
import type { Reading } from '../whose.ts';
import { boardView, rowLines } from './board.ts';
import {
  glimpse,
  leavesLines,
  meetingLines,
  needArg,
  phoneLines,
  teamLines,
  theirs,
  whenAndWhere,
  whoArg,
} from './say.ts';

type Of<K extends HelpAbout['kind']> = HelpAbout & { readonly kind: K };

/** What a letter about going along says. */
export function goingView(batch: Batch, about: HelpAbout, reading: Reading): Going {
  const view = viewOf(batch, about, reading);
  const starts = startOf(current(about.date).when);
  return { ...view, repeat: batch.repeat, soon: batch.items[0].lane === 'day-of', starts };
}

function viewOf(batch: Batch, about: HelpAbout, reading: Reading): Going {
  switch (about.kind) {
    case 'wanted':
      return wantedView(batch, about, reading);
    case 'taking':
      return takingView(about, reading);
    case 'comes':
      return comesView(about, reading);
    case 'upset':
      return upsetView(about, reading);
    case 'gap':
      return gapView(about, reading);
    case 'board':
      return { ...boardView(about.date, about.rows, reading), open: 'first-board' };
  }
}

/** All that is wanted on one date, a button each. */
function wantedView({ items }: Batch, { date, standing }: Of<'wanted'>, reading: Reading): Going {
  const needs = items.flatMap(({ about }) => (about.kind === 'wanted' ? [about.need] : []));
  return {
    kind: 'going',
    open: 'first-wanted',
    head: [
      { id: 'wanted-head', args: { who: theirs(date, reading) } },
      ...whenAndWhere(date, standing),
      ...needs.map((need) => ({ id: 'wanted-line', args: { what: needArg(need) } })),
    ],
    more: [{ id: 'wanted-after' }],
    buttons: needs.map((need) => [takeButton(need)]),
  };
}

export function takeButton({ id, kind }: Need): Button {
  return { say: { id: `take-${kind}` }, token: token('takeneed', id), look: 'main' };
}

export function giveBackButton({ id }: Need): Button {
  return { say: { id: 'going-cannot' }, token: token('giveback', id) };
}

function takingView(about: Of<'taking'>, reading: Reading): Going {
  const { what, date, need, standing, team, phones, leaves } = about;
  if (what === 'declined' || what === 'off') {
    const args = { what: needArg(need), who: theirs(date, reading) };
    const head = [{ id: `taking-${what}`, args }, ...glimpse(date, 'supporter', reading)];
    return { kind: 'going', open: 'first-going', head };
  }
  return {
    kind: 'going',
    open: 'first-going',
    head: [
      { id: `taking-${what}`, args: { what: needArg(need), who: theirs(date, reading) } },
      ...glimpse(date, standing, reading),
      ...leavesLines(leaves, standing),
      ...meetingLines(need, standing),
      ...teamLines(team, reading),
      ...phoneLines(phones, reading),
    ],
    more: takingMore(about),
    buttons: takingButtons(about),
  };
}

function takingMore({ what, offer }: Of<'taking'>): readonly Say[] {
  if (what === 'up' || !offer.yes) return [{ id: 'taking-wait' }];
  return what === 'chosen' || what === 'changed' || what === 'eve' ? [{ id: 'taking-after' }] : [];
}

function takingButtons({ what, date, need, offer }: Of<'taking'>): Button[][] {
  const version = versionOf(date);
  const still: Button = {
    say: { id: 'going-still' },
    token: token('yescoming', need.id, String(version)),
    look: 'main',
  };
  const late: Button = { say: { id: 'going-late' }, token: token('runlate', need.id) };
  const isSure = offer.coming?.version === version;
  const first = what === 'morning' ? [late] : what === 'up' || isSure ? [] : [still];
  const here = what === 'morning' && offer.yes ? [[hereButton(date)]] : [];
  return [...here, ...(first.length > 0 ? [first] : []), [giveBackButton(need)]];
}

/** «Luz would drive»: in plain words, and the family says yes or no. */
function comesView({ date, need, offer, alike }: Of<'comes'>, reading: Reading): Going {
  const { look = '' } = offer;
  return {
    kind: 'going',
    open: 'first-going',
    head: [
      { id: 'comes-head', args: { who: whoArg(offer.by, reading), what: needArg(need) } },
      ...whenAndWhere(date, 'family'),
      ...(look === '' ? [] : [{ id: 'comes-look', args: { look: { typed: look } } }]),
      ...(alike ? alikeLines(alike, reading) : []),
    ],
    more: [{ id: 'comes-ask' }],
    buttons: [
      [{ say: { id: 'comes-yes' }, token: token('comeyes', need.id, offer.by), look: 'main' }],
      [{ say: { id: 'comes-no' }, token: token('comeno', need.id, offer.by) }],
    ],
  };
}

function upsetView({ what, date, need, offer, next, open }: Of<'upset'>, reading: Reading): Going {
  const args = { who: whoArg(offer.by, reading), what: needArg(need) };
  const after: Say[] = next
    ? [{ id: 'upset-next', args: { who: whoArg(next.by, reading) } }]
    : [{ id: open > 0 ? 'upset-free' : 'upset-filled' }];
  return {
    kind: 'going',
    open: 'first-going',
    head: [{ id: `upset-${what}`, args }, ...glimpse(date, 'coordinator', reading)],
    more: what === 'late' ? [{ id: 'upset-late-after' }] : after,
    buttons: [[{ say: { id: 'going-board' }, token: token('whocomes', date.id) }]],
  };
}

/** The last one names its reader: it is theirs to call somebody now. */
function gapView({ date, wave, rows }: Of<'gap'>, reading: Reading): Going {
  const called = reading.people.get(reading.reader)?.called ?? '';
  const named = (wave === 'd2' || wave === 'd1') && called !== '';
  return {
    kind: 'going',
    open: 'first-gap',
    head: [
      { id: 'gap-head' },
      ...glimpse(date, 'coordinator', reading),
      ...rows
        .filter(({ open, silent }) => open + silent > 0)
        .flatMap((row) => rowLines(row, reading)),
    ],
    more: [
      named
        ? { id: 'gap-named', args: { called: { typed: called } } }
        : { id: wave === 'd14' ? 'gap-some' : 'gap-all' },
    ],
    buttons: [[{ say: { id: 'going-board' }, token: token('whocomes', date.id) }]],
  };
}
