import type { Announced } from '../../domain/campaign/about.ts';
import type { Action } from '../../domain/campaign/action.ts';
import { callsOn, standingPetitions } from '../../domain/campaign/actionnews.ts';
import type { Campaign } from '../../domain/campaign/campaign.ts';
import type { Rally } from '../../domain/campaign/rally.ts';
import { wordsIn } from '../../domain/campaign/statement.ts';
import { deedsOf, linesOf } from '../../domain/campaign/turn.ts';
import type { Language } from '../../domain/language.ts';
import type { ActionFacts, Petition, Post } from '../../text/post.ts';
import type { Button } from '../../text/view.ts';
import { token } from '../token.ts';

/** The facts and buttons of this action's post. */
export function actionPost(
  { campaign, announcement }: Announced,
  action: Action,
): Pick<Post, 'facts' | 'buttons'> {
  const facts = actionFacts(campaign, action);
  const isAsked = facts.isOpen && announcement.rung !== 'thanks';
  return { facts, buttons: isAsked ? doRows(campaign, action) : [] };
}

export function actionFacts(campaign: Campaign, action: Action): ActionFacts {
  const { type, state, goal, count } = action;
  return {
    kind: 'action',
    type,
    isOpen: state.is === 'open',
    lines: linesOf(campaign, action).length,
    done: deedsOf(campaign, action.id).all,
    ...(goal !== undefined && { goal }),
    ...countOf(count),
  };
}

function countOf(count: Action['count']): Pick<ActionFacts, 'count' | 'counted'> {
  return { ...(count && { count: count.many }), ...(count?.on && { counted: count.on }) };
}

/** Calls and letters begin with a tap, answered in private; petitions and donations are a link. */
export function doRows(campaign: Campaign, action: Action): readonly (readonly Button[])[] {
  switch (action.type) {
    case 'call-in':
      return [[callButton(campaign, action)]];
    case 'letter':
      return [[pressOf('letter-show', 'letter', { campaign, action })]];
    case 'petition':
    case 'donation':
      return [];
  }
}

export function callButton(campaign: Campaign, action: Action): Button {
  return pressOf('call-begin', 'call', { campaign, action });
}

function pressOf(
  say: string,
  does: string,
  { campaign, action }: { readonly campaign: Campaign; readonly action: Action },
): Button {
  return { say: { id: say }, token: token(does, campaign.id, action.id), look: 'main' };
}

/** On a day of calls the way to the calls stands under it. */
export function callRow(campaign: Campaign, rally: Rally): Button[][] {
  const action = callsOn(campaign, rally);
  return action ? [[callButton(campaign, action)]] : [];
}

/** The petitions that stand under everything else that goes out; not under an action's own post. */
export function petitionsUnder(
  { campaign, announcement }: Announced,
  language: Language,
): Pick<Post, 'petitions'> {
  if (announcement.event.kind === 'action') return {};
  const petitions = standingPetitions(campaign).map(({ action, wording }): Petition => {
    const { goal, count } = action;
    return {
      words: wordsIn(wording, language) ?? {},
      ...(goal !== undefined && { goal }),
      ...countOf(count),
    };
  });
  return petitions.length > 0 ? { petitions } : {};
}
