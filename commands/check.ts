import { dateOfId, withDate } from '../src/domain/circle.ts';
import { turnsOf } from '../src/domain/checkup.ts';
import { FINDINGS, versionOf, type Finding, type KeyDate } from '../src/domain/keydate.ts';
import { lastCheck, withCheck } from '../src/domain/provenance.ts';
import { MINUTE } from '../src/domain/time.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { whoOf } from '../src/app/whose.ts';
import { whoSay } from '../src/text/compose/particulars.ts';
import type { Say } from '../src/text/view.ts';
import { withVersion } from './confirm.ts';
import { changed } from './form/changed.ts';

/** What came of looking whether a date still stands: the same, changed, or it could not be looked at. */
export default defineCommand({
  name: 'check',
  listed: 'nobody',
  presses: {
    check: (context, [id, version, found]) => {
      const known = FINDINGS.find((one) => one === found);
      if (!known) return Promise.resolve(undefined);
      return withVersion(context, { id, version }, (date) => answered(context, date, known));
    },
  },
});

async function answered(context: Context, date: KeyDate, found: Finding): Promise<Replies> {
  const after = await noted(context, date, found);
  switch (found) {
    case 'same':
      return [thanks('check-thanks-same', after, date)];
    case 'could-not':
      return [thanks('check-thanks-could-not', after, date)];
    case 'changed':
      return after.open(changed.name, { id: date.id, kind: date.kind });
  }
}

/** Pressing twice looks once. */
function noted(context: Context, date: KeyDate, found: Finding): Promise<Context> {
  const { now: at, person } = context;
  const check = { by: person.id, at, version: versionOf(date), found };
  return context.changeCircle((circle) => {
    const held = dateOfId(circle, date.id);
    if (held?.state.is !== 'ahead' || versionOf(held) !== check.version) return circle;
    const last = lastCheck(held);
    const isKnown = last?.by === check.by && last.found === found && at - last.at < AGAIN;
    return isKnown ? circle : withDate(circle, withCheck(held, check));
  });
}

/** Within this time the same answer of the same person is the same look. */
const AGAIN = 10 * MINUTE;

/** Thanks, and when who is asked next. */
function thanks(id: string, context: Context, { id: of }: KeyDate): Replies[number] {
  return say({ kind: 'notice', say: [{ id }, nextSay(context, of)] });
}

function nextSay({ circle, people, person, now }: Context, id: KeyDate['id']): Say {
  const date = dateOfId(circle, id);
  const next = date && turnsOf(circle, date, people).find(({ due }) => due > now);
  if (!next) return { id: 'check-next-none' };
  const who = { say: whoSay(whoOf(next.asked.id, { people, reader: person.id })) };
  return { id: 'check-next', args: { at: { at: next.due }, who } };
}
