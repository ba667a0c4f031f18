import { dateOfId, withDate } from '../src/domain/circle.ts';
import { confirmedAsIs, isAssumed, stillAnyDay } from '../src/domain/assumed.ts';
import { PAPERS, current, isAnyDay, versionOf, type KeyDate } from '../src/domain/keydate.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { Button, Say } from '../src/text/view.ts';
import { cardOf, withKeyDate } from './dates.ts';

/** The buttons of dates that nobody confirmed, and of those whose day nobody knows. */
export default defineCommand({
  name: 'assume',
  listed: 'nobody',
  presses: {
    sure: (context, [id, version, paper]) =>
      withKeyDate(context, id, (date) =>
        isAssumed(date) && isNewest(date, version)
          ? confirm(context, date, paper)
          : [cardOf(context, date)],
      ),
    still: (context, [id, version]) =>
      withKeyDate(context, id, (date) =>
        isAnyDay(current(date).when) && isNewest(date, version)
          ? waitOn(context, date)
          : [cardOf(context, date)],
      ),
  },
});

/** A button of an older message says nothing about what holds now. */
function isNewest(date: KeyDate, version: string | undefined): boolean {
  return date.state.is === 'ahead' && String(versionOf(date)) === version;
}

/** «That is the right date»: asked first where it says so, since that is what makes it sure. */
async function confirm(
  context: Context,
  date: KeyDate,
  word: string | undefined,
): Promise<Replies> {
  const paper = PAPERS.find((one) => one === word);
  if (!paper) return [askPaper(date)];
  const sure = { by: context.person.id, at: context.now, paper };
  return change(context, date, {
    apply: (held) => confirmedAsIs(held, sure),
    thanks: { id: 'assume-done', args: { when: { when: current(date).when } } },
  });
}

function askPaper(date: KeyDate): Replies[number] {
  const button = (paper: string): Button => ({
    say: { id: `paper-${paper}` },
    token: token('sure', date.id, String(versionOf(date)), paper),
  });
  const rows = [PAPERS.slice(0, 2), PAPERS.slice(2, 4), PAPERS.slice(4)];
  return say({
    kind: 'question',
    before: [{ id: 'off-which', args: { when: { when: current(date).when } } }],
    ask: { id: 'assume-paper' },
    buttons: rows.map((row) => row.map(button)),
  });
}

/** «Nobody knows it yet»: its reminders go on, once a month. */
function waitOn(context: Context, date: KeyDate): Promise<Replies> {
  return change(context, date, {
    apply: (held) => stillAnyDay(held, { by: context.person.id, at: context.now }),
    thanks: { id: 'still-thanks' },
  });
}

interface Change {
  readonly apply: (date: KeyDate) => KeyDate;
  readonly thanks: Say;
}

/** Changes the date as it is by now, unless it moved meanwhile, and shows it with everything that is kept of it. */
async function change(context: Context, { id, versions }: KeyDate, { apply, thanks }: Change) {
  const changed = await context.changeCircle((circle) => {
    const held = dateOfId(circle, id);
    return held?.versions.length === versions.length ? withDate(circle, apply(held)) : circle;
  });
  const date = dateOfId(changed.circle, id);
  if (!date) return [say({ kind: 'notice', say: [{ id: 'date-gone' }] })];
  return [say({ kind: 'notice', say: [thanks] }), cardOf(changed, date)];
}
