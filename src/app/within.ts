import type { Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';

/** Whether the work ended within so many milliseconds; it is left alone when not. */
export function within(work: Promise<unknown>, patience: number, clock: Clock): Promise<boolean> {
  return new Promise((resolve) => {
    const end = clock.at((clock.now() + patience) as Instant, () => {
      resolve(false);
    });
    const done = () => {
      end();
      resolve(true);
    };
    work.then(done, done);
  });
}
