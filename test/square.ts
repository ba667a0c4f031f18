import assert from 'node:assert/strict';
import type { AccountId } from '../src/domain/account.ts';
import { platformOf } from '../src/domain/account.ts';
import type { PublicPlace } from '../src/ports/chat.ts';
import type { Seen } from './stage.ts';
import type { Somebody, World } from './world.ts';

/** Groups, broadcast channels and servers' channels of scenarios: connected as people do it, and what is read there. */
export interface Square {
  readonly account: AccountId;
  readonly title: string;
  /** Of a channel on Discord: whose it is. */
  readonly server?: string;
  /** On Telegram: only its administrators write there. */
  readonly broadcast?: true;
}

export function placeOf({ account, title, server }: Square): PublicPlace {
  return { spot: { account, chat: account, ...(server !== undefined && { server }) }, title };
}

/** All posts that stand or stood there, oldest first, each as it looks now. */
export function seenIn(world: World, account: AccountId): readonly Seen[] {
  const stage = platformOf(account) === 'discord' ? world.discord : world.telegram;
  return stage.seenBy(account);
}

/** Those of them that nobody took away. */
export function standingIn(world: World, account: AccountId): readonly Seen[] {
  const { channels } = platformOf(account) === 'discord' ? world.discord : world.telegram;
  return seenIn(world, account).filter(
    (_, place) => !channels.hasLost({ account, chat: account, message: String(place + 1) }),
  );
}

/** Whoever leads there connects it to the campaign that they run. */
export async function connectsSquare(world: World, who: Somebody, square: Square): Promise<void> {
  const { channels } = platformOf(square.account) === 'discord' ? world.discord : world.telegram;
  channels.leads(who.account);
  channels.is(square.account, { title: square.title });
  await who.says('/channels');
  await who.presses(/^(Connect one more|Conectar otro)$/);
  const place = placeOf(square);
  if (square.broadcast) return who.doesAt({ is: 'took-in' }, { ...place, leads: true });
  const payload = payloadSeenBy(who);
  const did =
    square.server === undefined
      ? { name: 'start', words: payload }
      : { name: 'channels', words: '' };
  await who.doesAt({ is: 'commanded', options: {}, ...did }, place);
}

function payloadSeenBy({ sees }: Somebody): string {
  const open = sees.at(-1)?.choices.find((one) => one.is === 'open');
  return /startgroup=([\w-]+)/.exec(open?.is === 'open' ? open.url : '')?.[1] ?? '';
}

/** Somebody presses a button of the newest post there that says this; the answer is for them alone. */
export async function pressesAt(
  world: World,
  who: Somebody,
  { square, on, label }: { readonly square: Square; readonly on: RegExp; readonly label: string },
): Promise<void> {
  const post = standingIn(world, square.account).findLast(({ text }) => on.test(text));
  const choice = post?.choices.find((one) => one.label === label);
  assert.ok(choice?.is === 'press', `no «${label}» there`);
  await who.doesAt({ is: 'pressed', token: choice.token }, placeOf(square));
}
