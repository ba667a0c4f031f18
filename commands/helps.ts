import type { Circle } from '../src/domain/circle.ts';
import { NEED_KINDS, WEEKLY, type Helps, type NeedKind } from '../src/domain/need.ts';
import { defineCommand, sayInstead, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { Button } from '../src/text/view.ts';
import { tongue } from './form/tongue.ts';
import { helpsOf, withHelps } from './own-helps.ts';

/** How many requests a week can be chosen; 0 is none. */
const WEEKS = [0, 1, 3, 7] as const;

/** What a supporter offers in one circle: which kinds, which languages, how many requests a week. */
export default defineCommand({
  name: 'helps',
  listed: 'nobody',
  forms: [tongue],
  presses: {
    helps: (context, [id]) => inCircle(context, id, () => [helpsView(context)]),
    helpkind: (context, [id, kind]) => inCircle(context, id, () => turn(context, kind)),
    helpweek: (context, [id, week]) => inCircle(context, id, () => weekly(context, week)),
    helptongue: (context, [id]) => inCircle(context, id, () => context.open(tongue.name)),
  },
});

/** For supporters of that very circle; anybody else's button is an old or forged one. */
async function inCircle(
  { circle, person }: Context,
  id: string | undefined,
  go: () => Replies | Promise<Replies>,
): Promise<Replies | undefined> {
  const isTheirs = circle.members.some(
    (member) => member.person === person.id && member.role === 'supporter',
  );
  return circle.id === id && isTheirs ? go() : undefined;
}

async function turn(context: Context, word: string | undefined): Promise<Replies> {
  const kind = NEED_KINDS.find((one) => one === word);
  const after = await changed(context, (helps) => (kind ? turned(helps, kind) : helps));
  return [helpsView(after)];
}

function turned(helps: Helps, kind: NeedKind): Helps {
  const has = helps.kinds.includes(kind);
  const kinds = has ? helps.kinds.filter((one) => one !== kind) : [...helps.kinds, kind];
  return { ...helps, kinds };
}

async function weekly(context: Context, word: string | undefined): Promise<Replies> {
  const week = WEEKS.find((one) => String(one) === word) ?? WEEKLY;
  return [helpsView(await changed(context, (helps) => ({ ...helps, week })))];
}

function changed(context: Context, apply: (helps: Helps) => Helps): Promise<Context> {
  const { id } = context.person;
  return context.changeCircle((circle: Circle) => withHelps(circle, id, apply));
}

/** What they offer now, each with a button that turns it on or off. */
export function helpsView({ circle, person }: Context): Replies[number] {
  const { kinds, languages, week } = helpsOf(circle, person.id);
  const kind = (one: NeedKind): Button => ({
    say: {
      id: kinds.includes(one) ? 'helps-on' : 'helps-off',
      args: { what: { say: { id: `take-${one}` } } },
    },
    token: token('helpkind', circle.id, one),
  });
  const often = WEEKS.map((one): Button => ({
    say: { id: one === week ? 'helps-week-on' : 'helps-week-off', args: { count: one } },
    token: token('helpweek', circle.id, String(one)),
  }));
  return sayInstead({
    kind: 'going',
    head: [
      { id: 'helps-head' },
      { id: kinds.length === 0 ? 'helps-anything' : 'helps-some' },
      { id: 'helps-week', args: { count: week } },
      ...(languages.length > 0
        ? [{ id: 'helps-languages', args: { names: { typed: languages.join(', ') } } }]
        : []),
    ],
    buttons: [
      ...NEED_KINDS.map((one) => [kind(one)]),
      often,
      [{ say: { id: 'helps-tongue' }, token: token('helptongue', circle.id) }],
    ],
  });
}
