import type { KeyDate } from '../src/domain/keydate.ts';
import { teamOf } from '../src/domain/offer.ts';
import { standingOf } from '../src/domain/permission.ts';
import { familyPhones } from '../src/domain/phone.ts';
import type { Context } from '../src/app/command.ts';
import { glimpse, meetingLines, needArg, phoneLines } from '../src/app/going/say.ts';
import { token } from '../src/app/token.ts';
import type { Thing } from '../src/text/going.ts';
import type { Button } from '../src/text/view.ts';
import { readingOf } from './asked.ts';

/** For a week after it, whoever went along still finds what they knew, and the way to say how it was. */
export function pastThings(context: Context, date: KeyDate): readonly Thing[] {
  const { circle, person, now } = context;
  if (date.state.is === 'off' || standingOf(circle, person.id, date, now) !== 'companion')
    return [];
  const reading = readingOf(context);
  const write: Button = { say: { id: 'report-write' }, token: token('report', date.id) };
  const own = teamOf(circle, date.id).filter(({ offer }) => offer.by === person.id);
  return [
    {
      lines: [
        ...glimpse(date, 'companion', reading),
        ...own.map(({ need }) => ({ id: 'accompany-did', args: { what: needArg(need) } })),
        ...own.flatMap(({ need }) => meetingLines(need, 'companion')),
        ...phoneLines(familyPhones(circle, date.of), reading),
      ],
      buttons: [[write]],
    },
  ];
}
