import { dateOfId, withDate } from '../src/domain/circle.ts';
import { confirmedAsIs } from '../src/domain/assumed.ts';
import { versionOf, type KeyDate } from '../src/domain/keydate.ts';
import { CONFIRMING, withConfirmation, type ConfirmingPaper } from '../src/domain/provenance.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import { cardOf, withKeyDate } from './dates.ts';

/**
 * «I checked it: it is right», and on which paper. Nothing moves by it and nothing is said again: the mark of a
 * date that came by text message or call goes, and the card says who found it right.
 */
export default defineCommand({
  name: 'confirm',
  listed: 'nobody',
  presses: {
    right: (context, [id, version]) =>
      withVersion(context, { id, version }, (date) => [askPaper(date)]),
    rightby: (context, [id, version, paper]) => {
      const by = CONFIRMING.find((one) => one === paper);
      if (!by) return Promise.resolve([say({ kind: 'notice', say: [{ id: 'right-not-yet' }] })]);
      return withVersion(context, { id, version }, (date) => confirm(context, date, by));
    },
  },
});

interface Named {
  readonly id: string | undefined;
  readonly version: string | undefined;
}

/** For buttons that speak of one version: of a date that moved since, or is over, the card is shown instead. */
export function withVersion(
  context: Context,
  { id, version }: Named,
  go: (date: KeyDate) => Replies | Promise<Replies>,
): Promise<Replies> {
  return withKeyDate(context, id, (date) => {
    if (date.state.is !== 'ahead') return [cardOf(context, date)];
    if (version === String(versionOf(date))) return go(date);
    return [say({ kind: 'notice', say: [{ id: 'right-moved-since' }] }), cardOf(context, date)];
  });
}

function askPaper(date: KeyDate): Replies[number] {
  const version = String(versionOf(date));
  const press = (paper: string, id = `paper-${paper}`) => ({
    say: { id },
    token: token('rightby', date.id, version, paper),
  });
  return say({
    kind: 'question',
    ask: { id: 'right-ask' },
    buttons: [
      CONFIRMING.slice(0, 2).map((paper) => press(paper)),
      CONFIRMING.slice(2).map((paper) => press(paper)),
      [press('none', 'right-no')],
    ],
  });
}

async function confirm(context: Context, date: KeyDate, paper: ConfirmingPaper): Promise<Replies> {
  const version = versionOf(date);
  const confirmation = { by: context.person.id, at: context.now, version, paper };
  const confirmed = await context.changeCircle((circle) => {
    const held = dateOfId(circle, date.id);
    const isMeant = held?.state.is === 'ahead' && versionOf(held) === version;
    return isMeant
      ? withDate(circle, withConfirmation(confirmedAsIs(held, confirmation), confirmation))
      : circle;
  });
  const held = dateOfId(confirmed.circle, date.id) ?? date;
  return [say({ kind: 'notice', say: [{ id: 'right-done' }] }), cardOf(confirmed, held)];
}
