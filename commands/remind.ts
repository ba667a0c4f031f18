import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { isDateLine, lineIn } from '../src/app/line.ts';
import { token } from '../src/app/token.ts';
import { wishIn, type Wish } from '../src/domain/entry/wish.ts';
import { current, overAt, type KeyDate } from '../src/domain/keydate.ts';
import { mayDo, standingOf } from '../src/domain/permission.ts';
import type { Button } from '../src/text/view.ts';
import { daySay } from '../src/text/when.ts';
import { openDates, withKeyDate } from './dates.ts';
import { askAtOnce } from './needs.ts';

/** The buttons of reminders: «I'm ready», «I need a ride», «I need someone with me»; these two in own words too. */
export default defineCommand({
  name: 'remind',
  listed: 'nobody',
  run: (context, { words }) => wished(context, words),
  presses: {
    ready: (context, [id]) => withKeyDate(context, id, () => notice('ready-thanks')),
    ride: (context, [id]) => withKeyDate(context, id, (date) => askAtOnce(context, date, 'driver')),
    withme: (context, [id]) =>
      withKeyDate(context, id, (date) => askAtOnce(context, date, 'companion')),
  },
});

/** A wish in somebody's own words, for the one date it can be about; of several they say which. */
async function wished(context: Context, words: string): Promise<Replies> {
  const wish = wishIn(words);
  const dates = goingTo(context);
  const [only, ...more] = dates.filter((date) => isNamed(context, date, words));
  if (wish && only && more.length === 0) return askAtOnce(context, only, wish);
  if (isDateLine(words, context) && only === undefined) return context.run('add', words);
  return wish && dates.length > 0 ? whichDate(dates, wish) : noDate();
}

/** The dates ahead for which they may ask for help, nearest first. */
function goingTo({ circle, person, now }: Context): readonly KeyDate[] {
  return openDates(circle, now)
    .filter((date) => overAt(current(date).when) > now)
    .filter((date) => mayDo(standingOf(circle, person.id, date, now), 'ask-help'));
}

/** Whether the words can be about that date: they name its day, or no day at all. */
function isNamed(context: Context, date: KeyDate, words: string): boolean {
  const said = lineIn(words, context).date;
  return isDateLine(words, context) ? said === current(date).when.date : true;
}

/** What one message shows of them without tiring. */
const AT_ONCE = 5;
const ACTIONS: Readonly<Record<Wish, string>> = { driver: 'ride', companion: 'withme' };

function whichDate(dates: readonly KeyDate[], wish: Wish): Replies {
  const buttons = dates
    .slice(0, AT_ONCE)
    .map((date): readonly Button[] => [
      { say: daySay(current(date).when.date), token: token(ACTIONS[wish], date.id) },
    ]);
  return [say({ kind: 'question', ask: { id: `wish-${wish}` }, buttons })];
}

function noDate(): Replies {
  const add = { say: { id: 'help-add' }, token: 'v1:run:add', look: 'main' } as const;
  return [say({ kind: 'notice', say: [{ id: 'wish-none' }], buttons: [[add]] })];
}

function notice(id: string): Replies {
  return [say({ kind: 'notice', say: [{ id }] })];
}
