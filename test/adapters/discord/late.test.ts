import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { TIMING } from '../../../src/adapters/discord/chat.ts';
import type { Answer } from '../../../src/ports/chat.ts';
import {
  answering,
  instead,
  promised,
  stage,
  until,
  words,
  type Scene,
  type Stage,
} from './stage.ts';

/** Discord's three seconds, shortened for all of this file. */
const SHORT = { answerMs: 400 };
const CALLBACK = /callback$/;

describe('an answer on Discord that has trouble finding its way', () => {
  let now: Stage;
  const begin = async (scene: Scene = { limits: SHORT }) => (now = await stage(scene));
  afterEach(() => now.end());

  it('shows that it is at it when the disk is slow, and answers then', async () => {
    const { desk, discord } = await begin();
    const luz = discord.person();
    const slow = promised<Answer>();
    desk.answers = () => slow.promise;
    assert.equal(await luz.uses('/start'), 'thinking');
    slow.keep(answering(words('ya está'), words('y algo más')));
    await luz.hears(/ya está/);
    await luz.hears(/algo más/);
    assert.deepEqual(
      luz.sees().map((shown) => shown.thinking),
      [false, false],
    );
  });

  it('says so in good time before the three seconds that Discord waits are over', () => {
    assert.ok(TIMING.deferMs <= 2_000, `${TIMING.deferMs} ms`);
  });

  it('keeps a slow answer in a server for the person who asked', async () => {
    const { desk, discord } = await begin();
    const [luz, ana] = [discord.person(), discord.person()];
    const slow = promised<Answer>();
    desk.answers = () => slow.promise;
    assert.equal(await luz.uses('/start', {}, { in: discord.guild() }), 'thinking');
    slow.keep(answering(words('tu fecha'), words('y la otra')));
    assert.equal((await luz.hears(/tu fecha/)).ephemeral, true);
    assert.equal((await luz.hears(/y la otra/)).ephemeral, true);
    assert.deepEqual(ana.sees(), []);
  });

  it('changes the pressed message late, and adds to it late', async () => {
    const { desk, discord } = await begin();
    const luz = discord.person();
    desk.answers = () => answering(words('¿Bien?', { Sí: 'v1:yes:abcdef' }));
    await luz.uses('/start');
    const asked = await luz.hears(/Bien/);
    const slow = promised<Answer>();
    desk.answers = () => slow.promise;
    assert.equal(await luz.presses('Sí'), 'answered');
    slow.keep(instead(words('Guardado'), words('y esto viene')));
    assert.equal((await luz.hears(/Guardado/)).id, asked.id);
    await luz.hears(/y esto viene/);
    assert.equal(luz.sees().length, 2);
  });

  it('leaves the pressed message alone when the late answer does not replace it', async () => {
    const { desk, discord } = await begin();
    const luz = discord.person();
    desk.answers = () => answering(words('¿Bien?', { Sí: 'v1:yes:abcdef' }));
    await luz.uses('/start');
    const slow = promised<Answer>();
    desk.answers = () => slow.promise;
    await luz.presses('Sí');
    slow.keep(answering(words('aparte')));
    await luz.hears(/aparte/);
    assert.match(luz.sees()[0]?.words ?? '', /Bien/);
  });

  it('does what was asked and says so in the DM when not even «thinking» came through in time', async () => {
    const { desk, discord } = await begin();
    const luz = discord.person();
    const slow = promised<Answer>();
    desk.answers = () => slow.promise;
    discord.fails({ route: CALLBACK, how: { is: 'slow', ms: 500 } });
    assert.equal(await luz.uses('/start', {}, { in: discord.guild() }), 'failed');
    slow.keep(answering(words('guardado'), words('y lo que viene')));
    const heard = await luz.hears(/guardado/);
    await luz.hears(/lo que viene/);
    assert.equal(heard.where, 'dm');
    assert.equal(heard.ephemeral, false);
    assert.equal(desk.heard.length, 1);
  });

  it('says it in the DM when the answer takes longer than the token lives', async () => {
    const { desk, discord } = await begin({ limits: { ...SHORT, tokenMs: 300 } });
    const luz = discord.person();
    const slow = promised<Answer>();
    desk.answers = () => slow.promise;
    assert.equal(await luz.uses('/start'), 'thinking');
    await new Promise((resolve) => setTimeout(resolve, 320));
    slow.keep(answering(words('veinte segundos después')));
    assert.equal((await luz.hears(/después/)).where, 'dm');
    assert.equal(discord.requestsTo(/@original/).at(-1)?.status, 401);
    await luz.says('¿sigues ahí?');
    await until(() => desk.heard.length === 2);
  });

  it('says it once when the connection broke after the answer had arrived', async () => {
    const { discord } = await begin();
    const luz = discord.person();
    discord.fails({ route: CALLBACK, how: { is: 'dropped', when: 'after' } });
    await luz.uses('/start');
    await until(() => discord.requestsTo(CALLBACK).length === 2);
    await now.chat.stop();
    assert.equal(luz.sees().length, 1);
  });

  for (const how of [
    { is: 'dropped', when: 'before' },
    { is: 'refused', status: 502 },
  ] as const)
    it(`tries the answer again when it was lost on the way (${how.is})`, async () => {
      const { discord } = await begin();
      const luz = discord.person();
      discord.fails({ route: CALLBACK, how });
      await luz.uses('/start');
      await luz.hears(/de acuerdo/);
      assert.equal(luz.sees().length, 1);
    });

  it('adds its answer when another hand had acknowledged already', async () => {
    const { discord } = await begin();
    const luz = discord.person();

    const dispatch = discord.gateway.dispatch.bind(discord.gateway);
    discord.gateway.dispatch = (t, d, intent) => {
      dispatch(t, d, intent);
      for (const each of discord.world.interactions.values())
        discord.world.settle(each, 'answered');
    };
    await luz.uses('/start');
    await luz.hears(/de acuerdo/);
    assert.equal(discord.requestsTo(/webhooks/).length, 1);
  });

  it('tells the desk when somebody who is being answered can no longer be reached', async () => {
    const { desk, discord } = await begin();
    const luz = discord.person();
    await luz.says('hola');
    await luz.hears(/de acuerdo/);
    luz.closesDms();
    await luz.says('¿y ahora?');
    await until(() => desk.heard.length === 3);
    assert.deepEqual(desk.heard[2]?.did, { is: 'cut-off', because: 'closed' });
  });

  it('stays up, and lets Discord say that it failed, when the desk breaks', async () => {
    const { desk, discord, events } = await begin();
    const luz = discord.person();
    desk.answers = () => {
      throw new Error('Luz lives in Calle 5');
    };
    assert.equal(await luz.uses('/start'), 'failed');
    const slow = promised<Answer>();
    desk.answers = () => slow.promise.then(() => Promise.reject(new Error('no disk')));
    assert.equal(await luz.uses('/start'), 'thinking');
    slow.keep(answering());
    await until(() => luz.sees().length === 0);
    desk.answers = () => answering(words('ya'));
    await luz.uses('/start');
    await luz.hears(/ya/);
    assert.deepEqual(
      events.filter((event) => event.is === 'bug').map((event) => event.where),
      ['discord hear', 'discord hear'],
    );
    assert.doesNotMatch(JSON.stringify(events), /Luz|Calle/);
  });

  it('opens a field although the disk hangs', async () => {
    const { desk, discord } = await begin();
    const luz = discord.person();
    desk.answers = () => promised<Answer>().promise;
    await luz.says('algo');
    desk.answers = () => answering(words('¿Dónde?', { '✏️ El lugar': 'v1:write:abcdef.place' }));
    await luz.uses('/start');
    desk.answers = () => promised<Answer>().promise;
    assert.equal(await luz.presses('El lugar'), 'form');
    assert.equal(luz.form()?.['title'], 'El lugar');
  });

  it('waits for its turn when it is told to, and then answers', async () => {
    const { discord } = await begin({ limits: { answerMs: 3_000 }, timing: { deferMs: 2_000 } });
    const luz = discord.person();
    discord.fails({ route: CALLBACK, how: { is: 'rate-limited', seconds: 1 } });
    assert.equal(await luz.uses('/start'), 'answered');
    await luz.hears(/de acuerdo/);
  });

  it('answers a plain message after an outage, once', async () => {
    const { discord } = await begin();
    const luz = discord.person();
    const route = /POST .channels/;
    discord.fails({ route, how: { is: 'refused', status: 503 } });
    discord.fails({ route, how: { is: 'dropped', when: 'after' } });
    await luz.says('hola');
    await luz.hears(/de acuerdo/);
    await until(() => discord.requestsTo(route).length === 3);
    await now.chat.stop();
    assert.equal(luz.sees().length, 1);
  });
});
