import type { Platform } from '../domain/account.ts';
import type { Instant } from '../domain/time.ts';
import type { Connection } from '../ports/chat.ts';

/** How the bot is doing, in counts and codes only: for the operator. */
export interface StatusFacts {
  readonly version: string;
  readonly since: Instant;
  readonly people: number;
  /** Documents that have something left to come. */
  readonly planned: number;
  /** Letters that wait for a platform or are under way. */
  readonly open: number;
  /** When everything due had last been looked at. */
  readonly lastLook: Instant | undefined;
  /** When the next look is. */
  readonly next: Instant | undefined;
  /** Since the start: messages delivered, messages given up, writes that the disk refused, bugs caught. */
  readonly delivered: number;
  readonly failed: number;
  readonly notSaved: number;
  readonly bugs: number;
  readonly damaged: number;
  /** Documents that are older than they once were, or not there any more, and nobody here did that. */
  readonly rolledBack: number;
  /** How late the latest message of today (UTC) came, in minutes. */
  readonly worstLateMinutes: number;
  /** When the disk last refused a write. */
  readonly lastNotSaved: Instant | undefined;
  /** When so many wrong codes had come within an hour that somebody may be guessing. */
  readonly lastGuessing: Instant | undefined;
  readonly lastSaid: Readonly<Partial<Record<Platform, Instant>>>;
  /** Whether the machine's clock is wrong, so that the platforms' time is gone by. */
  readonly isClockOff: boolean;
  /** Whether backups are made each night, and when the last one was, since the start. */
  readonly backsUp: boolean;
  readonly lastBackup: Instant | undefined;
  readonly platforms: readonly { readonly platform: Platform; readonly is: Connection['is'] }[];
}
