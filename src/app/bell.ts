import type { AccountId } from '../domain/account.ts';
import { HOUR, MINUTE, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Say } from '../text/view.ts';
import type { Voice } from '../text/voice.ts';
import type { Delivery } from './delivery.ts';
import type { Ailment } from './pulse.ts';

/**
 * Tells the operator when something is wrong with the bot itself: once when it begins, once when it is over, and
 * not each time that it shows. Called every minute with what is wrong just then.
 */
export interface Bell {
  ring(ailments: readonly Ailment[]): Promise<void>;
}

export interface BellParts {
  readonly operator: AccountId | undefined;
  readonly delivery: Pick<Delivery, 'deliverTo'>;
  readonly voice: () => Voice;
  readonly chance: Chance;
  readonly now: () => Instant;
}

/** What comes and goes by itself is told only when it stays so long. */
const PATIENCE: Readonly<Record<Ailment, number>> = {
  'no-look': 0,
  'platform-refused': 0,
  'platform-retrying': 10 * MINUTE,
  'disk-refuses': 0,
  'disk-nearly-full': 0,
  'no-backup': 0,
  damaged: 0,
  'older-data': 0,
  'clock-off': 0,
  guessing: 0,
};
/** Something that flaps is told again only after so long. */
const AGAIN_AFTER = 6 * HOUR;

interface Known {
  readonly since: Instant;
  readonly told: Instant | undefined;
}

export function createBell({ operator, delivery, voice, chance, now }: BellParts): Bell {
  const known = new Map<Ailment, Known>();
  const lastTold = new Map<Ailment, Instant>();

  async function tell(say: Say): Promise<boolean> {
    if (!operator) return false;
    const view = { kind: 'operator-notice', say } as const;
    const letter = { view, voice: voice(), nonce: chance.word(20) };
    const delivered = await delivery.deliverTo(
      { account: operator },
      { letter, lane: 'day-of', tries: 0 },
    );
    return delivered.is === 'delivered';
  }

  /** One that could not be told is tried again with the next minute. */
  async function tellNew(ailment: Ailment): Promise<void> {
    const found = known.get(ailment) ?? { since: now(), told: undefined };
    known.set(ailment, found);
    if (found.told !== undefined || now() - found.since < PATIENCE[ailment]) return;
    const before = lastTold.get(ailment);
    if (before !== undefined && now() - before < AGAIN_AFTER) return;
    if (!(await tell({ id: `operator-${ailment}` }))) return;
    known.set(ailment, { ...found, told: now() });
    lastTold.set(ailment, now());
  }

  async function tellOver(ailment: Ailment): Promise<void> {
    const wasTold = known.get(ailment)?.told !== undefined;
    known.delete(ailment);
    if (wasTold) await tell({ id: `operator-${ailment}-over` });
  }

  return {
    async ring(ailments) {
      for (const ailment of ailments) await tellNew(ailment);
      const over = [...known.keys()].filter((ailment) => !ailments.includes(ailment));
      for (const ailment of over) await tellOver(ailment);
    },
  };
}
