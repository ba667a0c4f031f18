import { hasHour } from '../domain/campaign/rally.ts';
import { beginsWithType } from '../domain/campaign/rallytitle.ts';
import type { Words } from '../domain/campaign/statement.ts';
import type { Instant } from '../domain/time.ts';
import type { Post, RallyFacts } from './post.ts';
import type { Arg, Say } from './view.ts';
import { nearSay, timeSay } from './when.ts';

/** Sentences about a rally, for its posts and for the cards of those who run it or come to it. */

/** What it is and how it is called, in the words of this announcement. */
export function headSay(
  { rung, words }: Pick<Post, 'rung' | 'words'>,
  facts: RallyFacts,
  now: Instant,
): Say {
  const title = titleArg(words, facts);
  if (facts.up) return { id: 'rally-head-up', args: { title } };
  if (facts.freed) return { id: 'rally-head-freed', args: { title } };
  switch (rung) {
    case 'd7':
    case 'd3':
    case 'd1':
    case 'morning':
      return {
        id: 'rally-head-soon',
        args: { title, away: { say: nearSay(facts.time.when, now) } },
      };
    case 'h2':
    case 'here':
    case 'changed':
    case 'off':
      return { id: `rally-head-${rung}`, args: { title } };
    case 'thanks':
      return { id: 'rally-head-thanks' };
    case 'now':
    case 'out':
      return nameSay(words, facts);
  }
}

/** What kind of thing it is and how it is called; the kind once, where its title begins with it. */
export function nameSay(words: Words, facts: Pick<RallyFacts, 'type'>): Say {
  const title = titleArg(words, facts);
  const { title: typed = '' } = words;
  if (typed === '' || beginsWithType(typed, facts.type)) {
    return { id: 'rally-head-named', args: { title } };
  }
  return { id: 'rally-head-now', args: { type: typeArg(facts), title } };
}

function typeArg({ type }: Pick<RallyFacts, 'type'>): Arg {
  return { say: { id: `rally-type-${type}` } };
}

/** Its title as it was typed; what kind of thing it is where there is none. */
export function titleArg({ title = '' }: Words, facts: Pick<RallyFacts, 'type'>): Arg {
  return title === '' ? { say: { id: `rally-type-${facts.type}` } } : { typed: title };
}

/** When and where: all that has to be known of one that changed. */
export function whenLines(words: Words, facts: RallyFacts): readonly Say[] {
  const { place = '', address = '' } = words;
  const { time, before } = facts;
  return [
    { id: 'rally-when', args: { when: { when: time.when, place } } },
    ...(time.ends && hasHour(time)
      ? [{ id: 'rally-until', args: { hour: { say: timeSay(time.ends, 'between') } } }]
      : []),
    ...(before ? [{ id: 'rally-was', args: { when: { when: before.when, place } } }] : []),
    ...(place === '' ? [] : [{ id: 'rally-where', args: { place: { typed: place } } }]),
    ...(facts.address && address !== ''
      ? [{ id: 'rally-address', args: { address: { typed: address } } }]
      : []),
    ...(facts.later ? [{ id: 'rally-address-later' }] : []),
  ];
}

/** Words of the organizers that have a label of ours, in the order in which people ask themselves. */
const SAID = ['bring', 'access', 'risk', 'papers', 'languages', 'weather', 'contact'] as const;

export function detailLines(words: Words): readonly Say[] {
  return SAID.flatMap((field) => {
    const said = words[field] ?? '';
    return said === '' ? [] : [{ id: `rally-${field}`, args: { words: { typed: said } } }];
  });
}

/** How many come, whether there is room, and who is still wanted. */
export function countLines(facts: RallyFacts): readonly Say[] {
  const { coming, trying, waiting, open } = facts;
  const counted = (id: string, count: number): Say[] =>
    count > 0 ? [{ id, args: { count } }] : [];
  return [
    ...counted('rally-coming', coming),
    ...counted('rally-trying', trying),
    ...counted('rally-waiting', waiting),
    ...roomLines(facts),
    ...(open.length > 0 ? [{ id: 'rally-wanted' }] : []),
    ...open.map(({ role, many }) => ({
      id: 'rally-wanted-one',
      args: { role: { say: { id: `rally-role-${role}` } }, count: many },
    })),
  ];
}

function roomLines({ capacity, coming }: RallyFacts): readonly Say[] {
  if (capacity === undefined) return [];
  const free = Math.max(0, capacity - coming);
  return free > 0 ? [{ id: 'rally-free', args: { count: free } }] : [{ id: 'rally-full' }];
}
