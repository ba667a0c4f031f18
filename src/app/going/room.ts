import type { RoomAbout } from '../../domain/channelabout.ts';
import type { People, Person } from '../../domain/person.ts';
import type { PersonId } from '../../domain/id.ts';
import type { Going } from '../../text/going.ts';
import { token } from '../token.ts';
import type { Reading } from '../whose.ts';
import { boardView } from './board.ts';
import { glimpse, needArg, theirs, whoArg } from './say.ts';

/** Everybody in the room reads it, and nobody in particular. */
const NOBODY = '' as PersonId;

/**
 * What the circle's private room reads: whose day it is by first names, the day, the city, what is needed and who
 * comes. Never a case, an hour, an address or a number, by the permission table.
 */
export function roomView(about: RoomAbout, people: People): Going {
  const reading = { people: firstNamed(people), reader: NOBODY };
  switch (about.kind) {
    case 'room-board':
      return boardView(about.date, about.rows, reading);
    case 'room-call':
      return callView(about, reading);
    case 'room-team':
      return {
        kind: 'going',
        head: [
          {
            id: `room-team-${about.what}`,
            args: { who: whoArg(about.offer.by, reading), what: needArg(about.need) },
          },
          ...glimpse(about.date, 'room', reading),
        ],
      };
  }
}

function callView(
  { date, need, circle }: RoomAbout & { kind: 'room-call' },
  reading: Reading,
): Going {
  return {
    kind: 'going',
    head: [
      { id: 'room-call', args: { what: needArg(need), who: theirs(date, reading) } },
      ...glimpse(date, 'room', reading),
    ],
    more: [{ id: 'room-call-after' }],
    buttons: [
      [
        {
          say: { id: `take-${need.kind}` },
          token: token('roomtake', circle, need.id),
          look: 'main',
        },
      ],
    ],
  };
}

/** By the first word of what they are called: others may read along over a shoulder. */
function firstNamed(people: People): People {
  const first = ({ called, ...person }: Person): Person => ({
    ...person,
    called: called.trim().split(/\s+/u)[0] ?? '',
  });
  return new Map([...people].map(([id, person]) => [id, first(person)]));
}
