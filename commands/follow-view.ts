import { platformOf } from '../src/domain/account.ts';
import type { Campaign } from '../src/domain/campaign/campaign.ts';
import type { Follower } from '../src/domain/campaign/crowd.ts';
import type { Language } from '../src/domain/language.ts';
import type { Visit } from '../src/app/command.ts';
import { publicName } from '../src/app/rallying/post.ts';
import { publicPayload, token } from '../src/app/token.ts';
import type { Arg, Button, Notice, Say } from '../src/text/view.ts';

/** What comes to a follower and how often, and the buttons to change that. */
export function followView(visit: Visit, first: Say['id']): Notice {
  const { campaign, language, follower } = visit;
  return {
    kind: 'notice',
    say: [named(first, campaign, language), ...rulesFor(visit, follower)],
    buttons: [
      [oftenButton(campaign, follower)],
      ...(asksForPrivate(visit) ? [[directButton(campaign)]] : []),
      [press('crowd-language', 'tongue', campaign), press('crowd-where', 'where', campaign)],
      [{ ...press('crowd-stop', 'unfollow', campaign), look: 'danger' }],
    ],
  };
}

function rulesFor(visit: Visit, follower: Follower | undefined): readonly Say[] {
  if (asksForPrivate(visit)) return [{ id: 'crowd-in-channel' }];
  return [{ id: `crowd-comes-${follower?.often ?? 'each'}` }, { id: 'crowd-quiet' }];
}

/** On Discord they read along in a channel, until they ask to be written to. */
function asksForPrivate({ from, follower, canWrite, place }: Visit): boolean {
  if (platformOf(from.account) !== 'discord') return false;
  return follower?.direct !== true || (!canWrite && place !== undefined);
}

function oftenButton(campaign: Campaign, follower: Follower | undefined): Button {
  const other = follower?.often === 'daily' ? 'each' : 'daily';
  return { say: { id: `crowd-${other}` }, token: token('often', campaign.id, other) };
}

function directButton(campaign: Campaign): Button {
  return { ...press('crowd-direct', 'direct', campaign), look: 'main' };
}

function press(say: string, action: string, { id }: Campaign): Button {
  return { say: { id: say }, token: token(action, id) };
}

/** The sentence with the campaign's public name; the one without it while none may be said. */
export function named(id: string, campaign: Campaign, language: Language): Say {
  const name = publicName(campaign, language);
  return name === '' ? { id: `${id}-unnamed` } : { id, args: { name: { typed: name } } };
}

/** As much of a name as a button takes. */
export function shortName(campaign: Campaign, language: Language): Arg {
  const name = publicName(campaign, language);
  if (name === '') return { say: { id: 'crowd-unnamed' } };
  return { typed: name.length > MOST ? `${name.slice(0, MOST - 1).trimEnd()}…` : name };
}

const MOST = 28;

/** Telegram lets nobody be written to who has not opened the private chat: the tap leads there. */
export function startFirst(visit: Visit): Notice {
  return {
    kind: 'notice',
    say: [{ id: 'crowd-start-first' }],
    link: { say: { id: 'crowd-open' }, payload: publicPayload('follow', visit.campaign.id) },
  };
}

/** Where they follow, each with the way to change or end it. */
export function whereView(
  all: readonly Campaign[],
  language: Language,
): Pick<Notice, 'kind' | 'say' | 'buttons'> {
  if (all.length === 0) {
    const more = { say: { id: 'help-more' }, token: 'v1:run:help' };
    return { kind: 'notice', say: [{ id: 'crowd-nowhere' }], buttons: [[more]] };
  }
  return {
    kind: 'notice',
    say: [{ id: 'crowd-list', args: { count: all.length } }],
    buttons: all.slice(0, 20).map((campaign) => [
      {
        say: { id: 'crowd-named', args: { name: shortName(campaign, language) } },
        token: token('followed', campaign.id),
      },
    ]),
  };
}

/** Asks for the language in which they are written to. */
export function tongueView(
  { campaign }: Visit,
  languages: readonly Language[],
): Pick<Notice, 'kind' | 'say' | 'buttons'> {
  return {
    kind: 'notice',
    say: [{ id: 'crowd-language-ask' }],
    buttons: languages.map((language) => [
      { say: { id: `language-${language}` }, token: token('tongue', campaign.id, language) },
    ]),
  };
}
