import { alikeIn } from '../domain/alike.ts';
import type { Circle, Member } from '../domain/circle.ts';
import type { PersonId } from '../domain/id.ts';
import type { Arg, Say } from '../text/view.ts';
import { whoArg } from './going/say.ts';
import type { Reading } from './whose.ts';

/** Which of several people somebody is who share a name, by what nobody can take on with a name. */
export interface Alike {
  readonly self: Member;
  readonly others: readonly Member[];
}

/** «This one: supporter, here since…, Rosa vouched. Another one…»: for whoever has to choose, or to say yes. */
export function alikeLines({ self, others }: Alike, reading: Reading): readonly Say[] {
  return [
    { id: 'alike-head' },
    lineOf('alike-this', self, reading),
    ...others.map((member) => lineOf('alike-other', member, reading)),
  ];
}

/** The same of all in a row of buttons; where no two names look alike, nothing. */
export function alikeRows(
  circle: Circle,
  ids: readonly PersonId[],
  reading: Reading,
): readonly Say[] {
  const named = ids.filter((id) => alikeIn(circle, reading.people, id).length > 0);
  if (named.length === 0) return [];
  const others = named.flatMap((id) => alikeIn(circle, reading.people, id));
  const rest = circle.members.filter(
    (one) => others.includes(one) && !ids.includes(one.person) && one.person !== reading.reader,
  );
  const offered = circle.members.filter(({ person }) => named.includes(person));
  return [
    { id: 'alike-head' },
    ...ids.flatMap((id, place) =>
      offered
        .filter(({ person }) => person === id)
        .map((member) => lineOf('alike-nth', member, reading, { nth: String(place + 1) })),
    ),
    ...rest.map((member) => lineOf('alike-other', member, reading)),
  ];
}

function lineOf(id: string, member: Member, reading: Reading, more: { nth?: string } = {}): Say {
  const { person, role, lead, since, vouched } = member;
  const known = vouched !== undefined && reading.people.has(vouched);
  const how: Arg =
    since === undefined
      ? { say: { id: 'alike-start' } }
      : known
        ? {
            say: {
              id: 'alike-vouched',
              args: { since: { at: since }, by: whoArg(vouched, reading) },
            },
          }
        : { say: { id: 'alike-since', args: { since: { at: since } } } };
  const args = {
    called: whoArg(person, reading),
    role: { say: { id: lead ? 'role-lead' : `role-${role}` } },
    how,
    ...(more.nth !== undefined && { nth: { words: more.nth } }),
  };
  return { id, args };
}
