import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { instant } from '../../../src/domain/time.ts';
import type { NativeEvent, NativeEvents } from '../../../src/ports/channels.ts';
import type { Guild, Scheduled } from '../../platforms/discord/guild.ts';
import { stage, type Stage } from './stage.ts';

const HOUR = 3_600_000;

let now: Stage;
let events: NativeEvents;
let guild: Guild;
before(async () => {
  now = await stage();
  events = now.chat.channels!.events!;
});
after(() => now.end());
beforeEach(() => {
  guild = now.discord.guild();
});
afterEach(() => {
  now.discord.heals();
});

const RALLY: NativeEvent = {
  name: 'Marcha',
  about: 'Vengan con agua.',
  place: 'La plaza, Springfield',
  start: instant(Date.now() + 24 * HOUR),
  end: instant(Date.now() + 26 * HOUR),
  state: 'scheduled',
};

async function put(more: Partial<NativeEvent> = {}, id?: string): Promise<string> {
  const before = id === undefined ? undefined : { id, state: 'scheduled' as const };
  const outcome = await events.put(guild.id, { ...RALLY, ...more }, before);
  assert.ok(outcome.is === 'put', JSON.stringify(outcome));
  return outcome.id;
}

const shown = (id: string): Scheduled => guild.events.get(id)!;

describe('an event on Discord is kept in step', () => {
  it('is made with its words, place and hours', async () => {
    const event = shown(await put());
    const told = { name: event.name, about: event.about, place: event.place, status: event.status };
    assert.deepEqual(told, { name: 'Marcha', about: RALLY.about, place: RALLY.place, status: 1 });
    assert.deepEqual([event.start, event.end], [RALLY.start, RALLY.end]);
  });

  it('moves, begins and ends under one id', async () => {
    const id = await put();
    const start = instant(RALLY.start + HOUR);
    assert.equal(await put({ start, name: 'Vigilia' }, id), id);
    assert.deepEqual([shown(id).start, shown(id).name], [start, 'Vigilia']);
    assert.equal(await put({ state: 'active' }, id), id);
    assert.equal(shown(id).status, 2);
    assert.equal(await put({ state: 'active', place: 'El parque' }, id), id);
    assert.equal(shown(id).place, 'El parque');
    assert.equal(await put({ state: 'completed' }, id), id);
    assert.equal(shown(id).status, 3);
    assert.equal(await put({ state: 'completed' }, id), id);
  });

  it('is called off, once and again', async () => {
    const id = await put();
    assert.equal(await put({ state: 'canceled' }, id), id);
    assert.equal(shown(id).status, 4);
    assert.equal(await put({ state: 'canceled' }, id), id);
  });

  it('takes every step when it ends before anybody said that it began', async () => {
    const id = await put();
    await put({ state: 'completed' }, id);
    assert.equal(shown(id).status, 3);
  });

  it('ends when it is called off in its middle, for it cannot be called off then', async () => {
    const id = await put();
    await put({ state: 'active' }, id);
    await put({ state: 'canceled' }, id);
    assert.equal(shown(id).status, 3);
  });

  it('that is put off after it began ends, and another takes its place', async () => {
    const id = await put();
    await put({ state: 'active' }, id);
    const other = await put({}, id);
    assert.notEqual(other, id);
    assert.deepEqual([shown(id).status, shown(other).status], [3, 1]);
  });

  it('comes anew when somebody took it away or called it off and ours goes on', async () => {
    const id = await put();
    guild.events.delete(id);
    const anew = await put({}, id);
    assert.equal(shown(anew).status, 1);
    shown(anew).status = 4;
    const again = await put({}, anew);
    assert.equal(shown(again).status, 1);
  });

  it('stays away when it is over and somebody took it away', async () => {
    const id = await put();
    guild.events.delete(id);
    assert.equal(await put({ state: 'completed' }, id), id);
    assert.equal(guild.events.size, 0);
  });

  it('that begins right now is made and begins', async () => {
    const start = instant(Date.now());
    const id = await put({ start, end: instant(start + HOUR), state: 'active' });
    assert.equal(shown(id).status, 2);
  });

  it('whose hour has come can still be corrected', async () => {
    const id = await put();
    shown(id).start = Date.now() - 1_000;
    await put({ start: instant(shown(id).start), place: 'El parque' }, id);
    assert.equal(shown(id).place, 'El parque');
  });

  it('has words as long as Discord takes', async () => {
    const long = 'muy largo '.repeat(200);
    const event = shown(await put({ name: long, about: long, place: long }));
    assert.ok(event.name.length <= 100 && event.about.length <= 1_000 && event.place.length <= 100);
  });

  it('of nothing but its end is not made', async () => {
    const outcome = await events.put(guild.id, { ...RALLY, state: 'canceled' });
    assert.deepEqual(outcome, { is: 'refused', because: 'other' });
    assert.equal(guild.events.size, 0);
  });
});

describe('an event on Discord that cannot be', () => {
  it('says that the right is missing', async () => {
    guild.denies(['CreateEvents']);
    const outcome = await events.put(guild.id, RALLY);
    assert.deepEqual(outcome, { is: 'unreachable', because: 'no-rights' });
  });

  it('says that there are a hundred already', async () => {
    for (let made = 0; made < 100; made += 1) {
      guild.events.set(String(made), { ...shown(await first()), id: String(made) });
    }
    const outcome = await events.put(guild.id, RALLY);
    assert.deepEqual(outcome, { is: 'refused', because: 'other' });
  });

  it('says that we were put out', async () => {
    guild.putsOut();
    const outcome = await events.put(guild.id, RALLY);
    assert.deepEqual(outcome, { is: 'unreachable', because: 'put-out' });
  });

  it('waits while Discord is in trouble', async () => {
    now.discord.fails({ route: /POST .*scheduled-events/, how: { is: 'refused', status: 503 } });
    assert.deepEqual(await events.put(guild.id, RALLY), { is: 'later', because: 'outage' });
  });
});

async function first(): Promise<string> {
  return [...guild.events.keys()][0] ?? put();
}

describe('an event on Discord', () => {
  it('is taken away; and it is well when it was gone', async () => {
    const id = await put();
    assert.deepEqual(await events.remove(guild.id, id), { is: 'done' });
    assert.equal(guild.events.size, 0);
    assert.deepEqual(await events.remove(guild.id, id), { is: 'done' });
  });

  it('tells how many are interested, and nothing while that cannot be read', async () => {
    const id = await put();
    shown(id).interested = 7;
    assert.equal(await events.interested(guild.id, id), 7);
    assert.equal(await events.interested(guild.id, '12345'), undefined);
  });
});
