import { familyOf, roleOf, type Circle, type Member } from '../src/domain/circle.ts';
import { givenIn } from '../src/domain/given.ts';
import type { PersonId } from '../src/domain/id.ts';
import { isLastOfFamily, leadOf, mayRemove } from '../src/domain/membership.ts';
import { mayDo, maySee, standingOf } from '../src/domain/permission.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { mayHandOver } from '../src/app/parting.ts';
import { reachabilityOf } from '../src/app/reachable.ts';
import { token } from '../src/app/token.ts';
import type { Button, Say } from '../src/text/view.ts';
import { listOf } from './list.ts';

/** The circle as this reader may see it, and what they can do in it. */
export async function circleView(context: Context): Promise<Replies[number]> {
  const { circle, person } = context;
  const seesAll = maySee(standingOf(circle, person.id), 'members');
  const rows = seesAll ? [...memberRows(context), ...givenRows(context)] : ownRows(context);
  const hasMore = (await context.circles.all()).length > 1;
  return say({ kind: 'circle', rows, buttons: buttonsFor(context, hasMore) });
}

/** Everybody in it; a line each, family first. */
function memberRows({ circle, people, person }: Context): readonly Say[] {
  if (circle.members.length === 1) return [{ id: 'circle-alone' }];
  const order = ['family', 'coordinator', 'lawyer', 'supporter'];
  const sorted = [...circle.members].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return sorted.map((member) => {
    const called = member.person === person.id ? YOU : nameOf(member.person, people);
    const role = { say: { id: member.lead ? 'role-lead' : `role-${member.role}` } } as const;
    const reach = {
      say: { id: `reachable-${reachabilityOf(people.get(member.person))}` },
    } as const;
    const row: Say = { id: 'circle-row', args: { called, role, reach } };
    return vouchedRow(row, member, people);
  });
}

/** For coordinators: who gave how many hours, so that nobody carries too much. */
function givenRows({ circle, people, person, now }: Context): readonly Say[] {
  if (roleOf(circle, person.id) !== 'coordinator') return [];
  const given = givenIn(circle, now);
  if (given.length === 0) return [];
  return [
    { id: 'given-head' },
    ...given.map(({ by, hours }) => {
      const called = by === person.id ? YOU : nameOf(by, people);
      return { id: 'given-row', args: { called, count: hours } };
    }),
  ];
}

function vouchedRow(row: Say, { vouched }: Member, people: Context['people']): Say {
  if (vouched === undefined || !people.has(vouched)) return row;
  return { id: 'circle-row-vouched', args: { ...row.args, by: nameOf(vouched, people) } };
}

/** For those who help: whom, as what, and who leads; nobody else. */
function ownRows({ circle, people, person }: Context): readonly Say[] {
  const family = familyOf(circle).map((id): Say => whoSay(nameOf(id, people)));
  const role = { say: { id: `role-${roleOf(circle, person.id) ?? 'supporter'}` } } as const;
  const lead = leadOf(circle);
  return [
    { id: 'circle-helping', args: { names: { say: listOf(family) }, role } },
    ...(lead ? [{ id: 'circle-led-by', args: { called: nameOf(lead, people) } }] : []),
    { id: 'circle-need-to-know' },
  ];
}

const YOU = { say: { id: 'circle-you' } } as const;

type Name = { readonly typed: string } | { readonly say: Say };

function nameOf(id: PersonId, people: Context['people']): Name {
  const called = people.get(id)?.called ?? '';
  return called === '' ? { say: { id: 'who-someone' } } : { typed: called };
}

function whoSay(name: Name): Say {
  return 'say' in name ? name.say : { id: 'who-called', args: { called: name } };
}

function buttonsFor({ circle, person }: Context, hasMore: boolean): readonly (readonly Button[])[] {
  const { id, members } = circle;
  const standing = standingOf(circle, person.id);
  const button = (name: string): Button => ({
    say: { id: `circle-${name}` },
    token: token(name, id),
  });
  const others = members.filter((member) => member.person !== person.id);
  const goes = others.length > 0 && !isLastOfFamily(circle, person.id);
  const rows: readonly (readonly Button[])[] = [
    mayDo(standing, 'invite') ? [{ ...button('invite'), look: 'main' }] : [],
    [
      ...(others.some((one) => mayRemove(circle, person.id, one.person))
        ? [button('takeout')]
        : []),
      ...(hasHeirs(circle) && mayHandOver(circle, person.id) ? [button('handover')] : []),
    ],
    [
      ...(goes ? [button('leave')] : []),
      ...(others.length > 0 && mayDo(standing, 'dissolve') ? [button('dissolve')] : []),
    ],
    mayDo(standing, 'ask-help') ? [button('room')] : [],
    circle.members.length > 1 && standing !== 'lawyer'
      ? [{ say: { id: 'number-own' }, token: token('number', id) }]
      : [],
    hasMore ? [{ say: { id: 'circle-turn' }, token: 'v1:turn:' }] : [],
  ];
  return rows.filter((row) => row.length > 0);
}

/** Whether there is another coordinator, to whom the lead can go. */
function hasHeirs({ members }: Circle): boolean {
  return members.some(({ role, lead }) => role === 'coordinator' && !lead);
}

/** How a circle goes by in a list of somebody's circles: the family's first names. */
export async function circleName(context: Context, circle: Circle): Promise<Say> {
  const others = familyOf(circle).filter((id) => id !== context.person.id);
  const isOwn = roleOf(circle, context.person.id) === 'family';
  if (isOwn && others.length === 0) return { id: 'circle-name-own' };
  const names = (await context.circles.names(circle)).slice(0, 30);
  return { id: 'circle-name', args: { names: { typed: names } } };
}
