import { deedsOf, lineFor, linesOf } from '../src/domain/campaign/turn.ts';
import type { Action, CallLine } from '../src/domain/campaign/action.ts';
import { scriptIn, wordsOfAction } from '../src/domain/campaign/actionchange.ts';
import {
  BUSINESS_DAYS,
  EVERY_DAY,
  closedFor,
  isAllDay,
  isOpenAt,
  opensAt,
  readable,
} from '../src/domain/campaign/callline.ts';
import type { Campaign } from '../src/domain/campaign/campaign.ts';
import type { Language } from '../src/domain/language.ts';
import type { Instant } from '../src/domain/time.ts';
import type { Visit } from '../src/app/command.ts';
import { publicPayload, token } from '../src/app/token.ts';
import { typedLines } from '../src/text/action.ts';
import type { CampaignView } from '../src/text/campaign.ts';
import { cityArg } from '../src/text/city.ts';
import type { Arg, Button, Notice, Say } from '../src/text/view.ts';
import { dayAndHourSay, timeSay } from '../src/text/when.ts';

/** What somebody who calls or writes sees: one number, whether somebody answers there, and what to say. */
export function callCard(
  { campaign, person, language, now }: Visit,
  action: Action,
  before: readonly Say[] = [],
): CampaignView | undefined {
  const place = lineFor(campaign, action, { by: person?.id, at: now });
  const line = place === undefined ? undefined : action.lines[place];
  const words = wordsOfAction(campaign, action, language);
  if (place === undefined || !line || !words) return undefined;
  const title: Arg = { typed: words['title'] ?? '' };
  return {
    kind: 'campaign',
    blocks: [
      [...before, { id: 'call-title', args: { title } }],
      [...whoLines(line), ...hoursLines(line, now)],
      ...scriptBlocks(campaign, action, language),
      [{ id: 'call-how' }],
    ],
    buttons: callRows({ campaign, action, place, now }),
  };
}

function whoLines({ name, number }: CallLine): readonly Say[] {
  return [
    { id: 'call-who', args: { name: { typed: name } } },
    { id: 'call-number', args: { phone: { phone: readable(number) } } },
  ];
}

/** The hours on that office's own clocks, and whether somebody answers there at this moment. */
export function hoursLines(line: CallLine, now: Instant): readonly Say[] {
  return [hoursSay(line), ...nowLines(line, now)];
}

export function hoursSay(line: CallLine): Say {
  const days: Arg = { say: { id: `call-days-${daysOf(line)}` } };
  if (isAllDay(line)) return { id: 'call-hours-all', args: { days } };
  const { from, to, zone } = line;
  return {
    id: 'call-hours',
    args: {
      days,
      from: { say: timeSay(from, 'between') },
      to: { say: timeSay(to, 'between') },
      city: cityArg(zone),
    },
  };
}

function daysOf({ days }: CallLine): string {
  const has = (all: readonly number[]) => all.every((day) => days.includes(day));
  if (has(EVERY_DAY)) return 'every';
  if (!has(BUSINESS_DAYS)) return 'some';
  return days.length === BUSINESS_DAYS.length ? 'business' : 'week';
}

function nowLines(line: CallLine, now: Instant): readonly Say[] {
  if (isOpenAt(line, now)) return [{ id: 'call-answers' }];
  const holiday = closedFor(line, now);
  const said: Say[] = holiday
    ? [{ id: 'call-holiday', args: { holiday: { say: { id: `holiday-${holiday.id}` } } } }]
    : [];
  const opens = opensAt(line, now);
  if (opens === undefined) return [...said, { id: 'call-closed-always' }];
  const args = { opens: { say: dayAndHourSay(opens, line.zone) }, city: cityArg(line.zone) };
  return [...said, { id: 'call-closed', args }];
}

/** What to say in the language that is spoken there, and in the reader's own what that means. */
export function scriptBlocks(
  campaign: Campaign,
  action: Action,
  language: Language,
): readonly (readonly Say[])[] {
  const speaks = action.speaks ?? 'en';
  const there = scriptIn(campaign, action, speaks);
  if (there === undefined) return [withoutScript(campaign, action, language)];
  const own = language === speaks ? undefined : scriptIn(campaign, action, language);
  return [
    [{ id: `call-script-${speaks}` }, ...typedLines(there, 'action-line')],
    ...(own === undefined ? [] : [[{ id: 'call-means' }, ...typedLines(own, 'action-line')]]),
  ];
}

function withoutScript(campaign: Campaign, action: Action, language: Language): readonly Say[] {
  const ask = wordsOfAction(campaign, action, language)?.['ask'] ?? '';
  return typedLines(ask, 'call-no-script');
}

interface Calls {
  readonly campaign: Campaign;
  readonly action: Action;
  readonly place: number;
  readonly now: Instant;
}

function callRows({ campaign, action, place, now }: Calls): readonly (readonly Button[])[] {
  const said = (word: string): Button => ({
    say: { id: `call-${word}` },
    token: token('called', campaign.id, action.id, String(place), word),
  });
  const others = linesOf(campaign, action).filter((one) => one !== place);
  const mayChange =
    !isOpenAt(action.lines[place]!, now) && others.some((one) => isOpenAt(action.lines[one]!, now));
  const other: Button = {
    say: { id: 'call-other' },
    token: token('callother', campaign.id, action.id),
  };
  return [
    [{ ...said('done'), look: 'main' }, said('voicemail'), said('said')],
    ...(mayChange ? [[other]] : []),
  ];
}

/** Counted; and how many there are, with one number more for whoever has the breath. */
export function countedCard({ campaign }: Visit, action: Action): CampaignView {
  const count = deedsOf(campaign, action.id).all;
  const isCall = action.type === 'call-in';
  const next: Button = { say: { id: 'call-next' }, token: token('call', campaign.id, action.id) };
  return {
    kind: 'campaign',
    blocks: [
      [
        { id: isCall ? 'call-counted' : 'letter-counted' },
        { id: `action-done-${action.type}`, args: { count } },
        ...(isCall ? [{ id: 'call-counted-next' }] : []),
      ],
    ],
    buttons: isCall ? [[next]] : [],
  };
}

/** Telegram shows little and no buttons to whoever pressed among others: the tap leads to the private chat. */
export function chatFirst({ campaign }: Visit, { id, type }: Action): Notice {
  const does = type === 'letter' ? 'letter' : 'call';
  return {
    kind: 'notice',
    say: [{ id: 'call-chat-first' }],
    link: { say: { id: 'call-chat-open' }, payload: publicPayload(does, campaign.id, id) },
  };
}

/** The letter, to be copied, and where it goes. */
export function letterCard(
  { campaign, language }: Visit,
  action: Action,
): CampaignView | undefined {
  const words = wordsOfAction(campaign, action, language);
  if (!words) return undefined;
  const { to = '', address = '', text = '' } = words;
  const sent: Button = {
    say: { id: 'letter-sent' },
    token: token('sent', campaign.id, action.id),
    look: 'main',
  };
  return {
    kind: 'campaign',
    blocks: [
      [
        ...(to === '' ? [] : [{ id: 'action-to', args: { to: { typed: to } } }]),
        ...typedLines(address, 'letter-address'),
      ],
      [{ id: 'letter-copy' }, ...typedLines(text, 'action-line')],
    ],
    buttons: [[sent]],
  };
}
