import { bugOf } from '../app/bug.ts';
import type { Journal } from '../ports/journal.ts';
import type { Paint } from '../ports/painter.ts';

/** Paints, loading what it takes with the first picture and not with the start. What fails is noted, and costs the picture. */
export function painterFor(journal: Journal): Paint {
  let ready: Promise<Paint> | undefined;
  return async (poster) => {
    try {
      ready ??= import('../adapters/painter/painter.ts').then((made) => made.createPainter());
      return await (
        await ready
      )(poster);
    } catch (thrown) {
      journal.note({ is: 'bug', where: 'painter', ...bugOf(thrown) });
      return undefined;
    }
  };
}
