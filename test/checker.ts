import assert from 'node:assert/strict';
import { familyOf, isMember, type Circle } from '../src/domain/circle.ts';
import { isDisputed, stampOf } from '../src/domain/dispute.ts';
import type { Item } from '../src/domain/item.ts';
import { parseReminderKey, proxyKey } from '../src/domain/key.ts';
import { current, overAt, versionOf, type KeyDate } from '../src/domain/keydate.ts';
import { LEADS, isFollowUp, switchOf } from '../src/domain/lead.ts';
import { isSettled } from '../src/domain/ledger.ts';
import { isWilling, type People, type Person } from '../src/domain/person.ts';
import { plan } from '../src/domain/plan.ts';
import { nonceOf } from '../src/app/letter.ts';
import { outIn, outingOf } from '../src/domain/outing.ts';
import { entriesOf, mayHaveHeard } from '../src/domain/told.ts';
import type { Calmed, Overdue, Where } from '../src/text/day.ts';
import type { Checkup, ReminderView, Which } from '../src/text/view.ts';
import type { Attempt } from './post.ts';

/** What a checker may look at when something arrives: the documents as they are at that moment. */
export interface Truth {
  readonly circle: Circle;
  readonly people: People;
}

/**
 * Watches everything that arrives and holds it against what was promised: nobody without consent, nothing of
 * an old day, nothing after the hour, nothing twice unless nobody could know, and then it says so.
 */
export class Checker {
  readonly #truth: () => Promise<Truth>;
  readonly #said = new Map<string, number>();
  /** Things of which an attempt may have arrived although nobody wrote it down. */
  readonly #doubts = new Set<string>();
  readonly #saidAt = new Map<string, string>();

  constructor(truth: () => Promise<Truth>) {
    this.#truth = truth;
  }

  async watch(attempt: Attempt): Promise<void> {
    const truth = await this.#truth();
    const keys = await this.#check(attempt, truth);
    const { outcome } = attempt;
    const unsure = outcome.is === 'later' && outcome.unsure;
    for (const key of keys) {
      if (attempt.arrived) this.#said.set(key, (this.#said.get(key) ?? 0) + 1);
      if (unsure) this.#doubts.add(key);
      else if (attempt.arrived) this.#doubts.delete(key);
    }
  }

  /** To be called when a process has died: what it had claimed and not written down is in doubt. */
  async died(): Promise<void> {
    const { circle } = await this.#truth();
    for (const [key, entry] of Object.entries(circle.ledger))
      if (entry.is === 'sending') this.#doubts.add(key);
  }

  /** To be called when the clock was set back: the same hour comes again, and is another moment. */
  turnedBack(): void {
    this.#saidAt.clear();
  }

  async #check(attempt: Attempt, truth: Truth): Promise<readonly string[]> {
    const { view, account } = attempt;
    const reader = [...truth.people.values()].find((one) =>
      one.ways.some((way) => way.account === account),
    );
    if (view.kind === 'operator-notice') return [];
    assert.ok(reader && isWilling(reader), 'only to people who agreed');
    if (view.kind === 'reminder') return this.#checkReminder(attempt, view, { ...truth, reader });
    if (view.kind === 'which') return this.#checkWhich({ ...attempt, view }, { ...truth, reader });
    if (view.kind === 'checkup') return this.#checkCheckup(attempt, view, { ...truth, reader });
    if (view.kind === 'overdue') return this.#checkOverdue(attempt, view, { ...truth, reader });
    if (view.kind === 'calmed' || view.kind === 'where') {
      return this.#checkRelief(attempt, view, { ...truth, reader });
    }
    if (view.kind === 'moved' || view.kind === 'called-off') {
      const what = view.kind === 'moved' ? 'moved' : 'off';
      const key = `${view.date.id}.${versionOf(view.date)}.${what}.${reader.id}`;
      const now = newest(truth.circle, view.date);
      assert.equal(versionOf(now), versionOf(view.date), 'the newest of its moves');
      assert.equal(now.state.is, view.kind === 'moved' ? 'ahead' : 'off');
      this.#checkRepeat([key], view.repeat);
      return [key];
    }
    return [];
  }

  /** Somebody is late or needs help: to those who may know, never before its time, never once they are out. */
  #checkOverdue(attempt: Attempt, view: Overdue, truth: Truth & { reader: Person }) {
    const { circle, people, reader } = truth;
    const now = newest(circle, view.date);
    assert.equal(now.state.is, 'ahead', 'no alarm about a date that is done or off');
    assert.equal(versionOf(view.date), versionOf(now), 'no alarm about an old date');
    assert.equal(outIn(outingOf(circle, now)), undefined, 'no alarm once they are out');
    assert.ok(attempt.at >= view.end, 'no alarm before its time');
    assert.equal(
      now.of.includes(reader.id),
      view.rung === 'ask',
      'they are asked, others are told',
    );
    const isTrusted = now.of.some((id) => people.get(id)?.trusted?.person === reader.id);
    const isIn = isMember(circle, reader.id);
    assert.ok(isIn || isTrusted, 'only to the circle and whom they chose');
    assert.equal(view.sees === 'day', !isIn, 'whoever is of no circle sees the day alone');
    return this.#checkDay(attempt, view.repeat, truth);
  }

  /** It is over: to those who had been told. Where they are: to the family at home and the coordinator. */
  #checkRelief(attempt: Attempt, view: Calmed | Where, truth: Truth & { reader: Person }) {
    const { circle, reader } = truth;
    const told = entriesOf(circle, view.date).some(
      ({ parts, entry }) =>
        parts.to === reader.id && parts.what.startsWith('due-') && mayHaveHeard(entry),
    );
    if (view.kind === 'calmed') assert.ok(told, 'only those are calmed who had been told');
    else assert.ok(familyOf(circle).includes(reader.id), 'only those at home see where they are');
    return this.#checkDay(attempt, view.repeat, truth);
  }

  /** The one thing that it says, found by its nonce, since its view names no key. */
  #checkDay({ nonce }: Attempt, repeat: boolean, { circle, people }: Truth): readonly string[] {
    const key = plan(circle, people).find((item) => nonceOf([item.key]) === nonce)?.key;
    assert.ok(key, 'nothing is said of the day that is not planned');
    this.#checkRepeat([key], repeat);
    return [key];
  }

  #checkReminder(attempt: Attempt, view: ReminderView, truth: Truth & { reader: Person }) {
    const { lead } = view;
    const keys = view.dates.map((date) => {
      const now = newest(truth.circle, date);
      assert.equal(now.state.is, 'ahead', 'nothing of a date that is done or off');
      const other = this.#isOther(date, now);
      if (!other) assert.equal(versionOf(date), versionOf(now), 'nothing of an old date');
      assert.ok(date.of.includes(truth.reader.id), 'only to those whose date it is');
      assert.ok(!truth.reader.leadsOff.includes(switchOf(lead)), 'no lead that is turned off');
      const isOver = attempt.at >= overAt(current(date).when);
      assert.equal(isOver, isFollowUp(lead) && isOver, 'nothing after the date but follow-ups');
      const what = other ? `or-${lead}-${other}` : lead;
      return `${date.id}.${versionOf(now)}.${what}.${truth.reader.id}`;
    });
    if (attempt.arrived && lead !== 'out') this.#checkTogether(attempt, view);
    const checks = (view.checks ?? []).map((date) => this.#checkKey(date, `check-${lead}`, truth));
    this.#checkRepeat([...keys, ...checks], view.repeat);
    return [...keys, ...checks];
  }

  /** The dispute's stamp when the message is about the day that somebody else says; only while it is open. */
  #isOther(date: KeyDate, now: KeyDate): string | undefined {
    if (!isDisputed(date) || date.versions.length > 1) return undefined;
    if (!isDisputed(now) || current(date).at !== now.disputed.at) return undefined;
    const isThat = current(date).by === now.disputed.by;
    return isThat ? stampOf(now) : undefined;
  }

  #checkWhich({ view }: Attempt & { view: Which }, { circle, reader }: Truth & { reader: Person }) {
    const now = newest(circle, view.date);
    assert.ok(isDisputed(now), 'nobody is asked about a day that is settled');
    assert.ok(familyOf(circle).includes(reader.id), 'only the family settles it');
    const key = `${now.id}.${versionOf(now)}.which-${stampOf(now)}.${reader.id}`;
    this.#checkRepeat([key], view.repeat);
    return [key];
  }

  #checkCheckup(attempt: Attempt, view: Checkup, truth: Truth & { reader: Person }) {
    const keys = view.dates.map((date) => this.#checkKey(date, `check-${view.rung}`, truth));
    const isOver = view.dates.some((date) => attempt.at >= overAt(current(date).when));
    assert.ok(!isOver, 'nobody looks after the date');
    this.#checkRepeat(keys, view.repeat);
    return keys;
  }

  /** The key of a request to look, which only one of the family gets, and only of what holds. */
  #checkKey(date: KeyDate, what: string, { circle, reader }: Truth & { reader: Person }): string {
    const now = newest(circle, date);
    assert.equal(versionOf(date), versionOf(now), 'nobody looks for an old date');
    assert.ok(familyOf(circle).includes(reader.id), 'only to the family');
    return `${date.id}.${versionOf(date)}.${what}.${reader.id}`;
  }

  /**
   * One message when two dates share a day and a lead, but for one that was entered this very moment. The same
   * dates again in the same moment are a repeat after a crash, which is checked as such.
   */
  #checkTogether({ at, account }: Attempt, { lead, dates }: ReminderView): void {
    const days = new Set(dates.map((date) => current(date).when.date));
    assert.equal(days.size, 1, 'one day a message');
    if (dates.some((date) => current(date).at === at)) return;
    const name = `${account} ${lead} ${[...days].join()} ${at}`;
    const said = dates.map((date) => date.id).join();
    assert.equal(this.#saidAt.get(name) ?? said, said, 'one message when two dates share a day');
    this.#saidAt.set(name, said);
  }

  #checkRepeat(keys: readonly string[], repeat: boolean): void {
    const doubted = keys.some((key) => this.#doubts.has(key));
    assert.equal(
      repeat,
      doubted,
      `${keys.join()} says that it may be a repeat exactly when it may`,
    );
    for (const key of keys) {
      const twice = this.#said.has(key) && !this.#doubts.has(key);
      assert.ok(!twice, `${key} was said already`);
    }
  }

  /** At the end of all days: nothing due is left open, lost, or claimed without having arrived. */
  async finish(allOff: ReadonlySet<string>): Promise<void> {
    const { circle, people } = await this.#truth();
    const items = plan(circle, people);
    for (const item of items) this.#checkEnd(item, { circle, items, allOff });
    for (const [key, entry] of Object.entries(circle.ledger)) {
      if (entry.is === 'delivered' && parseReminderKey(key))
        assert.ok(this.#said.has(key), `${key} is written down as delivered and arrived`);
    }
  }

  /** An alarm that reached nobody is the operator's to know. */
  #checkTold({ key }: Item, { circle }: { circle: Circle }): void {
    if (circle.ledger[key]?.is !== 'failed') return;
    assert.ok(isSettled(circle.ledger[proxyKey('operator', key)]), `${key} failed and was told`);
  }

  #checkEnd(
    item: Item,
    all: { circle: Circle; items: readonly Item[]; allOff: ReadonlySet<string> },
  ) {
    const entry = all.circle.ledger[item.key];
    assert.ok(isSettled(entry), `${item.key} came to an end, not ${entry?.is ?? 'forgotten'}`);
    if (item.about.kind === 'overdue' && item.about.rung !== 'ask') this.#checkTold(item, all);
    if (item.about.kind !== 'lead' || isFollowUp(item.about.lead)) return;
    if (entry?.is === 'failed') {
      const told = (['unreached', 'operator'] as const).some((proxy) =>
        isSettled(all.circle.ledger[proxyKey(proxy, item.key)]),
      );
      assert.ok(told, `${item.key} failed and a human was told`);
    }
    if (entry?.is === 'superseded' && !all.allOff.has(switchOf(item.about.lead))) {
      const newer = all.items.some((other) => outdates(other, item, all.circle));
      assert.ok(newer, `${item.key} was left unsaid for a newer one`);
    }
  }
}

function outdates(other: Item, item: Item, circle: Circle): boolean {
  if (other.thread !== item.thread || rung(other) <= rung(item)) return false;
  return circle.ledger[other.key]?.is !== 'superseded';
}

function rung({ about }: Item): number {
  return about.kind === 'lead' ? LEADS.indexOf(about.lead) : -1;
}

function newest(circle: Circle, date: KeyDate): KeyDate {
  const found = circle.dates.find((one) => one.id === date.id);
  assert.ok(found, 'a date that is there');
  return found;
}
