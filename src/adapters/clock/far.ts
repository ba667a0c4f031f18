import { instant } from '../../domain/time.ts';
import type { FarClock } from '../../ports/clock.ts';

const PATIENCE_MS = 10_000;

/**
 * The clock of whoever answers at this address, from the head of any answer, a refusal too (RFC 9110, 6.6.1: to the
 * second). Asks for nothing but the head, and names nobody: no token goes with it.
 */
export function farClock(address: string): FarClock {
  return {
    async ask() {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const answer = await fetch(address, { method: 'HEAD', redirect: 'manual', signal }).catch(
        () => undefined,
      );
      const said = Date.parse(answer?.headers.get('date') ?? '');
      return Number.isNaN(said) ? undefined : instant(said);
    },
  };
}
