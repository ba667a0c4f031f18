import type { About } from '../domain/item.ts';
import type { News } from '../domain/person.ts';
import type { Button, Say, View } from '../text/view.ts';
import { token } from './token.ts';

/** News that belong to no circle and no campaign: who asks to come in, who left, who was let in. */
export function newsView({ news }: About & { kind: 'news' }, isRepeat: boolean): View {
  const repeat: readonly Say[] = isRepeat ? [{ id: 'repeat' }] : [];
  const say = [...repeat, newsSay(news), ...warning(news)];
  return { kind: 'notice', say, buttons: newsButtons(news) };
}

/** A name proves nothing: somebody may come under the name of one who is trusted. */
function warning({ kind, called, alike }: News): readonly Say[] {
  if (alike === undefined) return [];
  return [
    {
      id: kind === 'circle-named' ? 'news-alike-named' : 'news-alike',
      args: { called: { typed: called }, role: { say: { id: `role-${alike}` } } },
    },
  ];
}

function newsButtons(news: News): Button[][] {
  switch (news.kind) {
    case 'family-asks':
      return lettingIn(news, ['letin', 'turnaway']);
    case 'circle-asks':
      return lettingIn(news, ['comein', 'stayout']);
    case 'circle-in':
      return [[{ say: { id: 'circle-open' }, token: 'v1:run:circle' }]];
    case 'campaign-asks':
      return lettingIn(news, ['campin', 'campout']);
    case 'campaign-wants':
      return wanting(news);
    case 'campaign-in':
    case 'campaign-may':
    case 'campaign-may-not':
    case 'campaign-lead':
      return [[{ say: { id: 'campaign-open' }, token: 'v1:run:campaign' }]];
    case 'campaign-refused':
    case 'campaign-left':
    case 'campaign-removed':
    case 'left':
    case 'trusted':
    case 'linked':
    case 'family-in':
    case 'family-left':
    case 'circle-refused':
    case 'circle-left':
    case 'circle-removed':
    case 'circle-over':
    case 'circle-lead':
      return [];
    case 'circle-named':
      return [[{ say: { id: 'circle-open' }, token: 'v1:run:circle' }]];
  }
}

/** It carries the campaign that is meant. */
function wanting({ id }: News): Button[][] {
  return [
    [{ say: { id: 'pledge-yes' }, token: token('campmay', id, 'yes'), look: 'main' }],
    [{ say: { id: 'pledge-no' }, token: token('campmay', id, 'no') }],
  ];
}

/** The news carries the first part of the code that was used, by which its owner's answer finds who asked. */
function lettingIn({ id }: News, [yes, no]: readonly [string, string]): Button[][] {
  return [
    [{ say: { id: 'family-let-in' }, token: token(yes, id), look: 'main' }],
    [{ say: { id: 'family-turn-away' }, token: token(no, id), look: 'danger' }],
  ];
}

function newsSay({ kind, called, role, vouched, before = '' }: News): Say {
  switch (kind) {
    case 'left':
    case 'trusted':
    case 'family-asks':
    case 'family-in':
    case 'family-left':
    case 'circle-refused':
    case 'circle-left':
    case 'circle-removed':
    case 'circle-over':
    case 'circle-lead':
    case 'campaign-in':
    case 'campaign-refused':
    case 'campaign-left':
    case 'campaign-removed':
    case 'campaign-lead':
    case 'campaign-wants':
    case 'campaign-may':
    case 'campaign-may-not':
      return { id: `news-${kind}`, args: { called: { typed: called } } };
    case 'circle-named':
      return {
        id: 'news-circle-named',
        args: { called: { typed: called }, before: { typed: before } },
      };
    case 'campaign-asks':
      return {
        id: vouched === undefined ? 'news-campaign-asks-own' : 'news-campaign-asks',
        args: { called: { typed: called }, by: { typed: vouched ?? '' } },
      };
    case 'circle-asks':
    case 'circle-in':
      return {
        id:
          kind === 'circle-asks' && vouched === undefined ? 'news-circle-asks-own' : `news-${kind}`,
        args: {
          called: { typed: called },
          role: { say: { id: `role-${role ?? 'supporter'}` } },
          by: { typed: vouched ?? '' },
        },
      };
    case 'linked':
      return { id: 'news-linked', args: { platform: { say: { id: `platform-${called}` } } } };
  }
}
