import type { Instant } from './time.ts';

export const PLATFORMS = ['telegram', 'discord', 'terminal'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A person's account on a platform, `telegram:12345`; the key by which an incoming message finds its person. */
export type AccountId = `${Platform}:${string}`;

/** Reads `platform:id`; the id is digits on Telegram and Discord and a name in the terminal. */
export function accountId(text: string): AccountId | undefined {
  return /^(?:telegram:-?\d{1,20}|discord:\d{5,24}|terminal:[\p{L}\p{N}_-]{1,40})$/u.test(text)
    ? (text as AccountId)
    : undefined;
}

export function platformOf(account: AccountId): Platform {
  return account.slice(0, account.indexOf(':')) as Platform;
}

/** The id as the platform itself knows it. */
export function nativeId(account: AccountId): string {
  return account.slice(account.indexOf(':') + 1);
}

/**
 * One way to reach a person. `chat` is where to write when the platform tells it apart from the account (a
 * Discord DM channel), undefined until it was opened once. Dead ways are not tried again until the person
 * is seen there.
 */
export interface Way {
  readonly account: AccountId;
  readonly chat?: string;
  readonly state: WayState;
}

export type WayState =
  | { readonly is: 'untried' }
  | { readonly is: 'proven'; readonly on: Instant }
  | { readonly is: 'dead'; readonly since: Instant; readonly because: Unreachable };

/**
 * Why nothing can be brought to a place any more, whatever the platform calls it. Of groups and channels: we were
 * put out of it, or may not do there what was asked.
 */
export const UNREACHABLE = [
  'closed',
  'blocked',
  'gone',
  'never-met',
  'no-shared-place',
  'put-out',
  'no-rights',
] as const;
export type Unreachable = (typeof UNREACHABLE)[number];
