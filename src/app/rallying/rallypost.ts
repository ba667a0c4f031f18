import type { Announced } from '../../domain/campaign/about.ts';
import type { Campaign } from '../../domain/campaign/campaign.ts';
import { timeOf, type Rally, type RallyTime } from '../../domain/campaign/rally.ts';
import { openRoles, peopleIn } from '../../domain/campaign/rsvp.ts';
import type { Words } from '../../domain/campaign/statement.ts';
import type { Post, RallyFacts } from '../../text/post.ts';
import type { Button } from '../../text/view.ts';
import { token } from '../token.ts';
import { isTold } from './wording.ts';
import { callRow } from './actionpost.ts';

/** The facts and buttons of this rally's post. */
export function rallyPost(about: Announced, rally: Rally): Pick<Post, 'facts' | 'buttons'> {
  const { campaign, announcement, audience } = about;
  const before = announcement.rung === 'changed' ? timeBefore(rally, announcement.from) : undefined;
  return {
    facts: {
      ...rallyFacts(campaign, rally, isTold(audience)),
      ...(before && { before }),
      ...(audience === 'up' && { up: true as const }),
      ...(audience === 'freed' && { freed: true as const }),
    },
    buttons: buttonsFor(about, rally),
  };
}

/** What is known of a rally besides its words; `isTold`: whether this reader may know the full address. */
export function rallyFacts(campaign: Campaign, rally: Rally, isTold: boolean): RallyFacts {
  const { type, capacity, address, state } = rally;
  return {
    kind: 'rally',
    type,
    time: timeOf(rally),
    address: address === 'all' || isTold,
    ...(address === 'yes' && !isTold && { later: true as const }),
    coming: peopleIn(campaign, rally.id, 'yes'),
    trying: peopleIn(campaign, rally.id, 'try'),
    waiting: peopleIn(campaign, rally.id, 'waiting'),
    ...(capacity !== undefined && { capacity }),
    open: openRoles(campaign, rally),
    ...(state.is === 'off' && state.why && { why: state.why }),
  };
}

/** The words without the address where that is for those alone who come. Channels, events and pictures take these. */
export function openWords({ address }: Rally, words: Words): Words {
  if (address === 'all') return words;
  const { address: _, ...open } = words;
  return open;
}

/** What it was before, when what changed is the time. */
function timeBefore({ times }: Rally, changed: number): RallyTime | undefined {
  const newest = times[times.length - 1];
  return newest?.at === changed ? times[times.length - 2] : undefined;
}

function buttonsFor(
  { campaign, announcement, audience }: Announced,
  rally: Rally,
): Post['buttons'] {
  if (rally.state.is !== 'announced') return [];
  const { rung } = announcement;
  if (audience === 'channel' && rung === 'here') return [];
  return isTold(audience)
    ? [comingRow(campaign, rally), ...callRow(campaign, rally)]
    : answerRows(campaign, rally);
}

/** «I'll be there · I'll try · can't», how one can help where that is wanted, and a picture to pass on. */
export function answerRows(campaign: Campaign, rally: Rally): Button[][] {
  const says = (['yes', 'try', 'no'] as const).map((said) => answerButton(campaign, rally, said));
  const help: Button = {
    say: { id: 'rally-help' },
    token: token('rhelp', campaign.id, rally.id),
  };
  const share: Button = {
    say: { id: 'poster-share' },
    token: token('poster', campaign.id, rally.id),
  };
  return [
    says,
    [...(openRoles(campaign, rally).length > 0 ? [help] : []), share],
    ...callRow(campaign, rally),
  ];
}

export function answerButton(campaign: Campaign, rally: Rally, said: 'yes' | 'try' | 'no'): Button {
  return {
    say: { id: `rally-say-${said}` },
    token: token('rsvp', campaign.id, rally.id, said),
    ...(said === 'yes' && { look: 'main' as const }),
  };
}

/** For those who come: their own card, and the way out. */
function comingRow(campaign: Campaign, rally: Rally): Button[] {
  const mine: Button = {
    say: { id: 'rally-mine-one' },
    token: token('mine', campaign.id, rally.id),
  };
  return [mine, answerButton(campaign, rally, 'no')];
}
