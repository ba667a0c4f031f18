import {
  current,
  versionOf,
  type Check,
  type Confirmation,
  type KeyDate,
  type Paper,
} from './keydate.ts';

/** Where what is kept of a date comes from, and who found it right: about the version that holds now. */

/** Papers that a date can be confirmed from: the person's own, or the government's page. */
export const CONFIRMING = ['letter', 'notice', 'online'] as const satisfies readonly Paper[];
export type ConfirmingPaper = (typeof CONFIRMING)[number];

/** Whether people were lured by such before: text messages and calls (NBC News of June 2025, read 2026-08). */
export function isWeak(paper: Paper): boolean {
  return paper === 'text' || paper === 'call';
}

/** Who found the version that holds now right, oldest first. */
export function confirmationsOf(date: KeyDate): readonly Confirmation[] {
  return (date.confirmed ?? []).filter(({ version }) => version === versionOf(date));
}

/** Whether it came by text message or call, and nobody has found it on a paper since. */
export function isUnverified(date: KeyDate): boolean {
  return isWeak(current(date).paper) && confirmationsOf(date).length === 0;
}

/** The newest look whether the version that holds now still stands; undefined when nobody has looked. */
export function lastCheck(date: KeyDate): Check | undefined {
  return (date.checked ?? []).filter(({ version }) => version === versionOf(date)).at(-1);
}

/** The date with this confirmation; the same person by the same paper confirms a version once. */
export function withConfirmation(date: KeyDate, more: Confirmation): KeyDate {
  const isKnown = (date.confirmed ?? []).some(
    ({ by, version, paper }) => by === more.by && version === more.version && paper === more.paper,
  );
  return isKnown ? date : { ...date, confirmed: [...(date.confirmed ?? []), more] };
}

/** The date with this look. Only the newest is shown; a year of weekly ones is kept. */
export function withCheck(date: KeyDate, more: Check): KeyDate {
  return { ...date, checked: [...(date.checked ?? []), more].slice(-MOST_CHECKS) };
}

const MOST_CHECKS = 60;
