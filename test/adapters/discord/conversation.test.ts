import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  answering,
  FakeDesk,
  instead,
  showing,
  stage,
  until,
  VOICE,
  words,
  type Stage,
} from './stage.ts';

describe('a conversation on Discord', () => {
  let now: Stage;
  before(async () => {
    now = await stage();
  });
  after(() => now.end());
  beforeEach(() => {
    now.desk.heard.length = 0;
    now.desk.answers = new FakeDesk().answers;
    now.desk.known = { language: 'es', ready: true };
  });

  it('connects and says who it is', () => {
    assert.deepEqual(now.connection, {
      is: 'connected',
      bots: { discord: '900000000000000001' },
    });
    assert.deepEqual(now.chat.bots(), { discord: '900000000000000001' });
  });

  it('answers a command used in the DM, by any of its names, with its options by field', async () => {
    const luz = now.discord.person({ locale: 'es-419' });
    const options = { tipo: 'audiencia', cuando: '19 oct 2027', lugar: 'el tribunal' };
    assert.equal(await luz.uses('/agregar', options), 'answered');
    const heard = await luz.hears(/de acuerdo/);
    assert.equal(heard.ephemeral, false);
    const [incoming] = now.desk.heard;
    assert.equal(incoming?.from.account, `discord:${luz.id}`);
    assert.equal(incoming.from.languageTag, 'es-419');
    assert.equal(incoming.where, 'private');
    assert.deepEqual(incoming.did, {
      is: 'commanded',
      name: 'add',
      words: '',
      options: { kind: 'hearing', when: '19 oct 2027', place: 'el tribunal' },
    });
  });

  it('answers in a server so that only the person who asked sees it', async () => {
    const guild = now.discord.guild();
    const [luz, ana] = [now.discord.person(), now.discord.person()];
    await luz.uses('/start', {}, { in: guild });
    const heard = await luz.hears(/de acuerdo/);
    assert.equal(heard.ephemeral, true);
    assert.equal(heard.where, 'guild');
    assert.deepEqual(ana.sees(), []);
    assert.equal(now.desk.heard[0]?.from.chat, undefined);
  });

  it('hears what is written in the DM, and commands typed out there', async () => {
    const luz = now.discord.person();
    await luz.says('hola');
    await luz.hears(/de acuerdo/);
    await luz.says('/Fechas  todas ');
    await luz.hears(/de acuerdo/);
    assert.deepEqual(
      now.desk.heard.map(({ did }) => did),
      [
        { is: 'said', words: 'hola' },
        { is: 'commanded', name: 'fechas', words: 'todas', options: {} },
      ],
    );
    assert.equal(now.desk.heard[0]?.from.chat, now.discord.world.directChannel(luz.id).id);
  });

  it('does not read what is written in servers', async () => {
    const luz = now.discord.person();
    luz.speaksIn(now.discord.guild());
    await luz.says('hola');
    await luz.hears(/de acuerdo/);
    assert.equal(now.desk.heard.length, 1);
  });

  it('puts the answer to a press in the place of the message that was pressed', async () => {
    const luz = now.discord.person();
    now.desk.answers = () => answering(words('¿Es correcto?', { Sí: 'v1:yes:abcdef' }));
    await luz.uses('/start');
    const asked = await luz.hears(/correcto/);
    now.desk.answers = () => instead(words('Guardado'), words('y esto viene'));
    await luz.presses('Sí');
    const saved = await luz.hears(/Guardado/);
    await luz.hears(/y esto viene/);
    assert.equal(saved.id, asked.id);
    assert.deepEqual(saved.buttons, []);
    assert.deepEqual(now.desk.heard.at(-1)?.did, { is: 'pressed', token: 'v1:yes:abcdef' });
    assert.equal(luz.sees().length, 2);
  });

  it('keeps a conversation in a server for the person who began it', async () => {
    const [luz, ana] = [now.discord.person(), now.discord.person()];
    now.desk.answers = () => answering(words('¿Cuándo?', { Mañana: 'v1:pick:abcdef' }));
    await luz.uses('/start', {}, { in: now.discord.guild() });
    now.desk.answers = () => instead(words('Anotado'), words('y esto viene'));
    await luz.presses('Mañana');
    assert.equal((await luz.hears(/Anotado/)).ephemeral, true);
    assert.equal((await luz.hears(/y esto viene/)).ephemeral, true);
    assert.equal(luz.sees().length, 2);
    assert.deepEqual(ana.sees(), []);
  });

  it('changes a message that came by itself when one of its buttons is pressed', async () => {
    const luz = now.discord.person();
    const view = words('Mañana a las 8:30', { 'Estoy lista': 'v1:ready:abcdef' });
    await now.chat.messenger.send(
      { account: `discord:${luz.id}` },
      { view, voice: VOICE, nonce: 'r1' },
    );
    now.desk.answers = () => instead(words('Bien, nos vemos'));
    await luz.presses('Estoy lista');
    await luz.hears(/nos vemos/);
    assert.equal(luz.sees().length, 1);
  });

  it('takes a press in silence when there is nothing to say', async () => {
    const luz = now.discord.person();
    now.desk.answers = () => answering(words('¿Vienes?', { Sí: 'v1:yes:abcdef' }));
    await luz.uses('/start');
    now.desk.answers = () => answering();
    assert.equal(await luz.presses('Sí'), 'answered');
    assert.equal(luz.sees().length, 1);
  });

  it('takes «thinking» away when a command has no answer', async () => {
    const luz = now.discord.person();
    now.desk.answers = () => answering();
    await luz.uses('/start');
    await until(() => luz.sees().length === 0);
    assert.equal(now.desk.heard.length, 1);
  });

  it('opens a field to write into, without asking the desk, and brings what is written', async () => {
    const luz = now.discord.person();
    const typed = { label: '¿Dónde es?', hint: 'la dirección', token: 'v1:write:abcdef.place' };
    now.desk.answers = () => answering(showing({ blocks: [text('¿Dónde?')], typed }));
    await luz.uses('/start');
    now.desk.heard.length = 0;
    assert.match(luz.sees()[0]?.words ?? '', /^-# la dirección$/m);
    assert.equal(await luz.presses(/Dónde es/), 'form');
    assert.equal(luz.form()?.['title'], '¿Dónde es?');
    assert.equal(now.desk.heard.length, 0);
    now.desk.answers = () => instead(words('Anotado'));
    await luz.writes('Calle 5, *piso* 2');
    await luz.hears(/Anotado/);
    assert.deepEqual(now.desk.heard[0]?.did, {
      is: 'wrote',
      token: 'v1:write:abcdef.place',
      words: 'Calle 5, *piso* 2',
    });
    assert.equal(luz.sees().length, 1);
  });

  it('asks for a whole date in one form when /add comes without anything', async () => {
    const luz = now.discord.person();
    assert.equal(await luz.uses('/add'), 'form');
    assert.equal(luz.form()?.['title'], 'Agrega una fecha');
    await luz.writes({ Tipo: 'audiencia', Cuando: '19 oct 2027 8:30', Papel: 'carta' });
    await luz.hears(/de acuerdo/);
    assert.deepEqual(now.desk.heard[0]?.did, {
      is: 'commanded',
      name: 'add',
      words: '',
      options: { kind: 'hearing', when: '19 oct 2027 8:30', paper: 'letter' },
    });
  });

  it('does not open that form for somebody who is new', async () => {
    const luz = now.discord.person();
    now.desk.known = undefined;
    assert.equal(await luz.uses('/add'), 'answered');
    assert.equal(now.desk.heard.length, 1);
  });

  it('offers how a half-typed date is understood', async () => {
    const luz = now.discord.person();
    const long = 'x'.repeat(101);
    now.desk.suggestions = [
      { label: 'martes 19 de octubre de 2027', value: '2027-10-19' },
      { label: long, value: '2027-10-20' },
      { label: 'no cabe', value: long },
      ...Array.from({ length: 30 }, (_, at) => ({ label: `otra ${at}`, value: `${at}` })),
    ];
    const offered = await luz.types('/add', 'cuando', '19 oct');
    assert.equal(offered.length, 25);
    assert.deepEqual(offered[0], { name: 'martes 19 de octubre de 2027', value: '2027-10-19' });
    assert.equal(offered[1]?.name.length, 100);
    assert.deepEqual(now.desk.suggested.at(-1), { field: 'when', typed: '19 oct' });
    assert.equal(now.desk.heard.length, 0);
  });

  it('hands over a file with the message', async () => {
    const luz = now.discord.person();
    const file = {
      name: 'fecha – octubre.ics',
      mime: 'text/calendar',
      body: 'BEGIN:VCALENDAR\r\n',
    };
    now.desk.answers = () => answering(showing({ blocks: [text('Tu calendario')], file }));
    await luz.uses('/start');
    const heard = await luz.hears(/calendario/);
    assert.equal(heard.files[0]?.body, file.body);
    assert.equal(heard.files[0].name, 'fecha_octubre.ics');
  });

  it('does a thing once that the gateway says twice', async () => {
    const luz = now.discord.person();
    const channel = now.discord.world.directChannel(luz.id);
    const event = {
      id: '777777777777777777',
      channel_id: channel.id,
      channel_type: 1,
      author: { id: luz.id, username: 'luz', discriminator: '0', avatar: null },
      content: 'hola',
      timestamp: '2026-11-22T00:00:00.000Z',
      type: 0,
      ...{ attachments: [], embeds: [], mentions: [], mention_roles: [], components: [] },
    };
    now.discord.gateway.dispatch('MESSAGE_CREATE', event);
    now.discord.gateway.dispatch('MESSAGE_CREATE', event);
    await luz.hears(/de acuerdo/);
    await luz.says('adiós');
    await luz.hears(/de acuerdo/);
    assert.equal(now.desk.heard.length, 2);
  });

  it('never lets anybody be notified by a mention, in any request', () => {
    const bodies = now.discord.requests
      .map((asked) => JSON.stringify(asked.body ?? null))
      .filter((body) => body.includes('"components"') && !body.includes('"title"'));
    assert.ok(bodies.length > 10);
    for (const body of bodies) assert.match(body, /"allowed_mentions":\{"parse":\[\]\}/);
  });
});

function text(said: string) {
  return { is: 'text' as const, text: [{ is: 'words' as const, words: said }] };
}
