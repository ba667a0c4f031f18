import assert from 'node:assert/strict';
import type { Somebody } from './world.ts';

/** Who may not know of a thing is answered as if it never was. */

/** An id that never was, as long as that one. */
export function never(id: string): string {
  return 'z'.repeat(id.length);
}

/** What came of pressing it: words, labels and files; not the ids that buttons carry. */
async function pressed(one: Somebody, token: string): Promise<string> {
  one.reads();
  await one.does({ is: 'pressed', token });
  const shown = one.news.map(({ text, choices, file }) => [
    text,
    choices.map(({ label }) => label),
    file?.body,
  ]);
  await one.says('/cancel');
  return JSON.stringify(shown);
}

/** The answer to each of these buttons is the very answer to the one at its place among the others. */
export async function tellsNothing(
  one: Somebody,
  real: readonly string[],
  fake: readonly string[],
): Promise<void> {
  for (const [at, token] of real.entries()) {
    assert.equal(await pressed(one, token), await pressed(one, fake[at] ?? ''), token);
  }
}
