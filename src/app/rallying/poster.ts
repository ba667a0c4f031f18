import { lastOf, type Campaign } from '../../domain/campaign/campaign.ts';
import { endsAt, timeOf, type Rally } from '../../domain/campaign/rally.ts';
import { shownWords } from '../../domain/campaign/shown.ts';
import type { Sign } from '../../domain/campaign/sign.ts';
import { approvedOf, wordsIn, type Wording } from '../../domain/campaign/statement.ts';
import type { Language } from '../../domain/language.ts';
import type { Instant } from '../../domain/time.ts';
import type { PosterView, Shape } from '../../text/poster.ts';
import type { Button } from '../../text/view.ts';
import type { Bots } from '../../text/voice.ts';
import { publicPayload, token } from '../token.ts';
import { openWords } from './rallypost.ts';

export interface Painting {
  readonly campaign: Campaign;
  readonly rally: Rally;
  readonly sign: Sign | undefined;
  readonly now: Instant;
}

/**
 * The words that may stand in a picture of this rally; undefined while there is none: before their yes and after it was
 * taken back, while it is open what becomes of the rally, and once nobody can come any more.
 */
export function picturedWords({ campaign, rally, sign, now }: Painting): Wording | undefined {
  const isAhead = rally.state.is === 'announced' && endsAt(timeOf(rally)) > now;
  return isAhead && !campaign.closed ? shownWords(campaign, rally, sign) : undefined;
}

interface Wish {
  readonly shape: Shape;
  /** The reader's; the picture speaks it where the words are written in it. */
  readonly language: Language;
  readonly bots: Bots;
}

/** The rally as a picture to pass on: what anybody may see of it, in one language. */
export function posterView(painting: Painting, wish: Wish): PosterView | undefined {
  const wording = picturedWords(painting);
  if (!wording) return undefined;
  const { campaign, rally } = painting;
  const { shape } = wish;
  const language = spokenIn(wording, wish.language);
  const { type, address } = rally;
  const link = linkTo(painting, wish.bots);
  return {
    kind: 'poster',
    shape,
    language,
    words: openWords(rally, wordsIn(wording, language) ?? {}),
    facts: { kind: 'rally', type, time: timeOf(rally), address: address === 'all' },
    ask: askedIn(campaign, language),
    ...(link !== undefined && { deepLink: link }),
    buttons: otherRows(painting, { shape, language, wording }),
  };
}

function spokenIn({ words }: Wording, language: Language): Language {
  const [first = language] = tonguesOf({ words });
  return words[language] ? language : first;
}

function tonguesOf({ words }: Pick<Wording, 'words'>): readonly Language[] {
  return Object.keys(words) as Language[];
}

/** What the campaign asks of people; empty where that was not said, or not in this language. */
function askedIn(campaign: Campaign, language: Language): string {
  const asked = lastOf(campaign, 'ask');
  return (asked && approvedOf(asked)?.words[language]?.['ask']) ?? '';
}

/** Telegram alone has an address that leads anybody to this rally: Discord's links open nothing to who is not there yet. */
function linkTo({ campaign, rally }: Painting, { telegram }: Bots): string | undefined {
  if (telegram === undefined) return undefined;
  return `https://t.me/${telegram}?start=${publicPayload('mine', campaign.id, rally.id)}`;
}

interface Shown {
  readonly shape: Shape;
  readonly language: Language;
  readonly wording: Wording;
}

function otherRows(painting: Painting, { shape, language, wording }: Shown): Button[][] {
  const other: Shape = shape === 'tall' ? 'wide' : 'tall';
  const also = tonguesOf(wording).filter((one) => one !== language);
  return [
    [posterButton(`poster-${other}`, painting, other, language)],
    ...also.map((one) => [posterButton(`poster-in-${one}`, painting, shape, one)]),
  ];
}

/** Asks for the picture; of this shape and in that language where these are said. */
export function posterButton(
  say: string,
  { campaign, rally }: Pick<Painting, 'campaign' | 'rally'>,
  ...wish: readonly [] | readonly [Shape, Language]
): Button {
  return { say: { id: say }, token: token('poster', campaign.id, rally.id, ...wish) };
}
