import type { AccountId } from '../src/domain/account.ts';
import type { Circle } from '../src/domain/circle.ts';
import type { Item } from '../src/domain/item.ts';
import { withEntries, type Entry, type ReminderKey } from '../src/domain/ledger.ts';
import { look, type Batch, type Look } from '../src/domain/look.ts';
import type { People, Person } from '../src/domain/person.ts';
import { plan } from '../src/domain/plan.ts';
import { later, MINUTE, type Instant } from '../src/domain/time.ts';
import { moment, peopleOf } from './family.ts';

/** What one attempt ends with, for one batch. */
export type Fate = 'arrives' | 'hitch' | 'unsure' | 'fails' | 'crash';

/** The rules at work without an application: looks, says, and keeps the ledger, as the speaker does. */
export class Teller {
  circle: Circle;
  people: People;
  now: Instant;
  fate: (batch: Batch) => Fate = () => 'arrives';

  constructor(circle: Circle, people: readonly Person[], now: Instant) {
    this.circle = circle;
    this.people = peopleOf(...people);
    this.now = now;
  }

  at(words: string): this {
    this.now = moment(words);
    return this;
  }

  set(...people: readonly Person[]): void {
    this.people = new Map([...this.people, ...peopleOf(...people)]);
  }

  look(): Look {
    const { circle, people, now } = this;
    return look(plan(circle, people), { ledger: circle.ledger, people, now, underWay: new Set() });
  }

  /** Looks and says until nothing is left to say now; what was said, as one line a message. */
  tells(): readonly string[] {
    return this.says().map(lineOf);
  }

  says(): readonly Batch[] {
    const said: Batch[] = [];
    for (let rounds = 0; rounds < 20; rounds += 1) {
      const seen = this.look();
      for (const [key, entry] of seen.settle) this.#write([key], entry);
      if (seen.say.length === 0 && seen.settle.length === 0) return this.#rests(seen, said);
      for (const batch of seen.say) this.#say(batch, said);
      if (seen.say.some((batch) => this.fate(batch) === 'crash')) return said;
    }
    throw new Error('says things without end');
  }

  /** With nothing left to do now the next look lies ahead, or the engine would look without end. */
  #rests({ next }: Look, said: readonly Batch[]): readonly Batch[] {
    if (next !== undefined && next <= this.now) throw new Error('looks again without end');
    return said;
  }

  /** Everything told from now to then, each with its time, looking whenever there is something to see. */
  tellsUntil(words: string): readonly string[] {
    const end = moment(words);
    const all: string[] = [];
    for (;;) {
      const { now } = this;
      all.push(...this.says().map((batch) => `${now} ${lineOf(batch)}`));
      const { next } = this.look();
      if (next === undefined || next > end) break;
      this.now = next;
    }
    this.now = end;
    return all;
  }

  entry(key: string): Entry | undefined {
    return this.circle.ledger[key];
  }

  #say(batch: Batch, said: Batch[]): void {
    const fate = this.fate(batch);
    if (fate !== 'hitch' && fate !== 'fails') said.push(batch);
    this.#write(
      batch.items.map((item) => item.key),
      this.#entry(batch, fate),
    );
  }

  #entry(batch: Batch, fate: Fate): Entry {
    const at = this.now;
    const tries = batch.tries + 1;
    if (fate === 'arrives') return { is: 'delivered', at, by: 'terminal:ana' as AccountId };
    if (fate === 'crash') return { is: 'sending', at, tries, unsure: batch.repeat };
    if (fate === 'fails') {
      return { is: 'failed', at, because: { is: 'unreachable', because: 'blocked' } };
    }
    return {
      is: 'waiting',
      since: batch.since ?? at,
      until: later(at, 5 * MINUTE),
      tries,
      because: 'outage',
      unsure: fate === 'unsure' || batch.repeat,
    };
  }

  #write(keys: readonly ReminderKey[], entry: Entry): void {
    this.circle = { ...this.circle, ledger: withEntries(this.circle.ledger, keys, entry) };
  }
}

/**
 * `d7 dddddd to anaana`, with `again` when it says that it may be a repeat. The request to look whether a date
 * still stands is named only where it comes alone.
 */
export function lineOf(batch: Batch): string {
  const others = batch.items.filter(({ about }) => about.kind !== 'check');
  const named = others.length > 0 ? others : batch.items;
  const what = [...new Set(named.map(wordOf))].join('+');
  const [{ to }] = batch.items;
  const whom = to.kind === 'person' ? to.id : 'operator';
  return `${what} to ${whom}${batch.repeat ? ' again' : ''}`;
}

function wordOf({ about }: Item): string {
  switch (about.kind) {
    case 'lead':
      return `${about.lead} ${about.date.id}`;
    case 'theirs':
      return `for-${about.lead} ${about.date.id}`;
    case 'decided':
      return `${about.what} ${about.date.id}`;
    case 'moved':
    case 'called-off':
      return `${about.kind} ${about.date.id}`;
    case 'check':
      return `check-${about.rung} ${about.date.id}`;
    case 'which':
      return `which ${about.date.id}`;
    case 'overdue':
      return `${about.why}-${about.rung} ${about.date.id}`;
    case 'calm':
      return `calm-${about.why} ${about.date.id}`;
    case 'step':
      return `where-${about.mistake ? 'mistake-' : ''}${about.step?.is ?? 'nowhere'} ${about.date.id}`;
    case 'consent':
    case 'answered':
    case 'stirred':
    case 'resettled':
    case 'unlinked':
    case 'thanks-due':
      return about.kind;
    case 'wanted':
    case 'taking':
    case 'comes':
    case 'upset':
    case 'gap':
    case 'board':
      return `${about.kind} ${about.date.id}`;
    case 'unreached':
      return `unreached ${about.what}`;
    case 'custody':
      return about.task ? `${about.what} ${about.task.is}` : about.what;
    case 'thanks':
    case 'report':
      return about.kind;
    case 'release':
      return `release ${about.entry.kind}`;
    case 'announced':
    case 'ended':
    case 'blot':
    case 'errand':
      return 'nobody of a circle';
    case 'channel-news':
      return `${about.kind} ${about.what}`;
    case 'room-board':
    case 'room-call':
    case 'room-team':
      return `${about.kind} ${about.date.id}`;
    case 'rest':
    case 'unsaved':
      return about.kind;
    case 'operator':
      return 'unreached';
    case 'news':
      return 'news';
  }
}
