import type { KeyDateId, PersonId } from './id.ts';
import type { Lead } from './lead.ts';
import { LEADS } from './lead.ts';
import type { ReminderKey } from './ledger.ts';
import { CHECK_RUNGS, type CheckRung } from './rung.ts';

/**
 * What one thing said about a key date is: a rung of the ladder, news of the date itself, the request to look
 * whether it still stands, or what comes of a day that is in dispute.
 */
export type What =
  | Lead
  | 'moved'
  | 'off'
  | 'done'
  | 'again'
  | CheckWhat
  | DisputeWhat
  | OtherWhat
  | OutingWhat
  | HelpWhat;
export type CheckWhat = `check-${CheckRung}`;
/** `which`: the family is asked which day is right; `or`: the reminder of the other day. `stamp` tells disputes apart. */
export type DisputeWhat = `which-${string}` | `or-${Lead}-${string}`;

/** Who is told when somebody is not out: those asked, whoever went along, whoever watches, all who may know. */
export const DUE_RUNGS = ['ask', 'companion', 'watch', 'all'] as const;
export type DueRung = (typeof DUE_RUNGS)[number];
/** Of the day itself: that they are late or need help, that all is well again, where they are. */
export type OutingWhat = `due-${DueRung}-${string}` | `calm-${string}` | `step-${string}`;

/** About going along: what is wanted, who comes. The rest is words of ours, stamps and ids. */
export type HelpWhat = `help-${string}`;

/** A rung of the family's ladder, said to somebody of the circle who is not of the family. */
export type OtherWhat = `for-${Lead}`;

const WHATS: readonly string[] = [
  ...LEADS,
  ...LEADS.map((lead) => `for-${lead}`),
  'moved',
  'off',
  'done',
  'again',
  ...CHECK_RUNGS.map((rung) => `check-${rung}`),
];

function isWhat(text: string): text is What {
  return WHATS.includes(text) || isHelp(text) || isDispute(text) || isOuting(text);
}

/** Whether it asks somebody to look if a date still stands. Nobody is alarmed when that does not arrive. */
export function isCheck(what: What): what is CheckWhat {
  return what.startsWith('check-');
}

const OUTING = /^(?:due-(?:ask|companion|watch|all)|calm|step)-[0-9a-z]+$/;

/** Whether it is about the day itself: where they are, and whether they are out. */
export function isOuting(what: string): what is OutingWhat {
  return OUTING.test(what);
}

/** Whether it is about going along. Somebody of the circle hears of its failures by a way of its own. */
export function isHelp(what: string): what is HelpWhat {
  return /^help-[0-9a-z-]+$/.test(what);
}

/** Whether it is a reminder for somebody who is not of the family: of those the circle hears, not their own people. */
export function isOther(what: string): what is OtherWhat {
  return what.startsWith('for-');
}

const DISPUTE = /^(?:which|or-(?<lead>[a-z0-9]+))-[0-9a-z]+$/;

/** Whether it is about a day that somebody else says and that nobody has settled yet. */
export function isDispute(what: string): what is DisputeWhat {
  const match = DISPUTE.exec(what);
  const lead = match?.groups?.['lead'];
  return match !== null && (lead === undefined || (LEADS as readonly string[]).includes(lead));
}

export interface KeyParts {
  readonly date: KeyDateId;
  readonly version: number;
  readonly what: What;
  readonly to: PersonId;
}

/** `date.version.what.person`: a date that moves changes its version and with it every key. */
export function reminderKey({ date, version, what, to }: KeyParts): ReminderKey {
  return `${date}.${version}.${what}.${to}` as ReminderKey;
}

/** The key of something said about going along. */
export function helpKey({ what, ...parts }: Omit<KeyParts, 'what'> & { readonly what: string }) {
  return reminderKey({ ...parts, what: `help-${what}` });
}

/** The parts of a key about a date; undefined for keys of another form (proxies and news). */
export function parseReminderKey(key: string): KeyParts | undefined {
  if (key.includes(':')) return undefined;
  const [date, version, what, to, ...more] = key.split('.');
  if (!date || !version || !what || !to || more.length > 0) return undefined;
  if (!isWhat(what)) return undefined;
  return {
    date: date as KeyDateId,
    version: Number(version),
    what,
    to: to as PersonId,
  };
}

/** Who else hears that something could not be said: the trusted person, or the operator (without content). */
export type Proxy = 'unreached' | 'operator';

/** `unreached:<key>`: said to somebody else because the thing behind that key could not be said. */
export function proxyKey(proxy: Proxy, about: ReminderKey): ReminderKey {
  return `${proxy}:${about}` as ReminderKey;
}

/** The key of a person's own news: `news:<id>`. */
export function newsKey(id: string): ReminderKey {
  return `news:${id}` as ReminderKey;
}
