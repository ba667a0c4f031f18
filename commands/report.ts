import { dateOfId, withDraft } from '../src/domain/circle.ts';
import { hoursGiven } from '../src/domain/given.ts';
import { keyDateId } from '../src/domain/id.ts';
import type { KeyDate } from '../src/domain/keydate.ts';
import { HOURS, mayReport, reportOf, withReport, type Report } from '../src/domain/report.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { answer, lengthOf, textOf, unclear, type Form } from '../src/app/form.ts';
import { givenSays, hoursRow } from '../src/app/report.ts';
import { tame } from '../src/text/tame.ts';
import { dateNamed, goneReply } from './form/named.ts';

/** Two lines on a phone. */
const LONGEST = 300;

/** How it was, in two lines, for the coordinator. */
const report: Form = {
  name: 'report',
  kept: 'circle',
  fields: [
    {
      name: 'words',
      ask: () => ({ ask: { id: 'report-ask' }, choices: [], write: true }),
      read: (words) => {
        const tamed = tame(words);
        const fits = tamed !== '' && lengthOf(tamed) <= LONGEST;
        return fits ? answer({ words: tamed }) : unclear({ id: 'report-long' });
      },
      choose: () => unclear({ id: 'use-buttons' }),
    },
  ],
  async finish(context, answers) {
    const date = dateNamed(answers, context);
    if (!date || !mayReport(context.circle, context.person.id, date)) return goneReply(context);
    return saved(context, date, { words: textOf(answers['words']) });
  },
};

/** The buttons of the thanks to those who came. */
export default defineCommand({
  name: 'report',
  listed: 'nobody',
  forms: [report],
  presses: {
    report: (context, [id]) =>
      withDateGone(context, id, (date) => context.open(report.name, { id: date.id })),
    gave: (context, [id, word]) =>
      withDateGone(context, id, (date) => {
        const hours = HOURS.find((one) => String(one) === word);
        return hours ? saved(context, date, { hours }) : goneReply(context);
      }),
  },
});

/** For whoever went along with that date; to all others it is not there. */
function withDateGone(
  context: Context,
  part: string | undefined,
  go: (date: KeyDate) => Promise<Replies>,
): Promise<Replies> {
  const id = keyDateId(part ?? '');
  const date = id && dateOfId(context.circle, id);
  const isTheirs = date && mayReport(context.circle, context.person.id, date);
  return isTheirs ? go(date) : goneReply(context);
}

async function saved(
  context: Context,
  date: KeyDate,
  said: Partial<Pick<Report, 'words' | 'hours'>>,
): Promise<Replies> {
  const { person, now } = context;
  const after = await context.changeCircle((circle) => {
    const held = reportOf(circle, date.id, person.id);
    const kept = { words: '', ...held, ...said, date: date.id, by: person.id, at: now };
    return withDraft(withReport(circle, kept), person.id, undefined);
  });
  const hours = reportOf(after.circle, date.id, person.id)?.hours;
  const buttons = hours === undefined ? [hoursRow(date)] : [];
  const given = givenSays(hoursGiven(after.circle, person.id, now));
  return [say({ kind: 'notice', say: [{ id: 'report-saved' }, ...given], buttons })];
}
