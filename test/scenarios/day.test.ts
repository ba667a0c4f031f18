import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../src/domain/circle.ts';
import type { NeedId } from '../../src/domain/id.ts';
import type { NeedKind } from '../../src/domain/need.ts';
import { circleOf, enters, personAt } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/**
 * A whole check-in day of eleven people, on two platforms, in two languages: Ana goes in, Rosa with her; Rafa is
 * at home, Carla leads, Dan drives, Wade is on call, Lee is the lawyer, Ina interprets, Nora has the children,
 * Peter would come as a witness and nobody has said yes to him; Sara, Ana's sister, is in no circle of hers.
 */
interface Day {
  readonly world: World;
  readonly ana: Somebody;
  readonly rafa: Somebody;
  readonly carla: Somebody;
  readonly rosa: Somebody;
  readonly dan: Somebody;
  readonly wade: Somebody;
  readonly lee: Somebody;
  readonly ina: Somebody;
  readonly nora: Somebody;
  readonly peter: Somebody;
  readonly sara: Somebody;
}

async function eve(): Promise<Day> {
  const world = await newWorld('2027-10-11 10:00');
  const spanish = { language: 'es' } as const;
  const english = { language: 'en' } as const;
  const ana = world.person('Ana');
  const day: Day = {
    world,
    ana,
    rafa: world.person('Rafa'),
    carla: world.person('Carla', 'discord', 'en'),
    rosa: world.person('Rosa'),
    dan: world.person('Dan', 'discord', 'en'),
    wade: world.person('Wade', 'discord', 'en'),
    lee: world.person('Lee', 'telegram', 'en'),
    ina: world.person('Ina'),
    nora: world.person('Nora', 'discord', 'en'),
    peter: world.person('Peter', 'telegram', 'en'),
    sara: world.person('Sara', 'discord'),
  };
  const inEnglish = [day.carla, day.dan, day.wade, day.lee, day.nora, day.peter];
  for (const one of others(day)) await one.arrives(inEnglish.includes(one) ? english : spanish);
  await ana.arrives();
  await ana.adds('check-in October 12 2027 8:30 am, 450 Main St, Hartford CT');
  await gather(day);
  for (const one of [ana, ...others(day)]) one.reads();
  return day;
}

function others({ world: _, ana: __, ...rest }: Day): readonly Somebody[] {
  return Object.values(rest);
}

/** Everybody in their role, and who comes for what; invitations and offers have tests of their own. */
async function gather(day: Day): Promise<void> {
  const { world, ana, sara } = day;
  const roles: readonly (readonly [Somebody, Role, NeedKind?])[] = [
    [day.rafa, 'family'],
    [day.carla, 'coordinator'],
    [day.lee, 'lawyer'],
    [day.rosa, 'supporter', 'companion'],
    [day.dan, 'supporter', 'driver'],
    [day.wade, 'supporter', 'on-call'],
    [day.ina, 'supporter', 'interpreter'],
    [day.nora, 'supporter', 'childcare'],
    [day.peter, 'supporter', 'witness'],
  ];
  for (const [one, role] of roles) {
    await enters(world.store, { family: ana.account, newcomer: one.account }, { role });
  }
  for (const [one, , kind] of roles) if (kind) await comes(day, one, kind);
  const [me, sister] = [
    await personAt(world.store, ana.account),
    await personAt(world.store, sara.account),
  ];
  await world.store.change({ kind: 'person', id: me.id }, (one) => ({
    ...one!,
    trusted: { person: sister.id, called: 'mi hermana' },
  }));
  await world.store.change({ kind: 'person', id: sister.id }, (one) => ({
    ...one!,
    trustedBy: [me.id],
  }));
  await world.restarts();
}

async function comes({ world, ana, peter }: Day, one: Somebody, kind: NeedKind): Promise<void> {
  const { id, dates } = await circleOf(world.store, ana.account);
  const by = (await personAt(world.store, one.account)).id;
  const me = (await personAt(world.store, ana.account)).id;
  const need =
    `needed${'abcdefghjk'[kind.length % 10] ?? 'a'}${kind.slice(0, 2).replace(/[^a-hjkmnp-tv-z]/g, 'x')}` as NeedId;
  const at = world.clock.now();
  const yes = one === peter ? {} : { yes: { by: me, at } };
  await world.store.change({ kind: 'circle', id }, (circle) => ({
    ...circle!,
    needs: [
      ...(circle!.needs ?? []),
      { id: need, date: dates[0]!.id, kind, many: 1, meeting: 'la biblioteca', by: me, at },
    ],
    offers: [...(circle!.offers ?? []), { need, by, at, state: 'taken', ...yes }],
  }));
}

/** What each of them hears of the day itself until then, as «11:45 rosa overdue». */
function hears(day: Day, until: string): Promise<readonly string[]> {
  return letters(day, until, /^(overdue|calmed|where)$/);
}

/** Letters of these kinds, in the order of their minutes. */
async function letters(day: Day, until: string, kinds: RegExp): Promise<readonly string[]> {
  await day.world.advanceTo(until);
  const { world: _, ...people } = day;
  return Object.entries(people)
    .flatMap(([name, one]) =>
      one.news
        .filter(({ as, kind }) => as === 'letter' && kinds.test(kind))
        .map(({ at, kind }) => `${day.world.words(at).slice(11)} ${name} ${kind}`),
    )
    .sort();
}

async function goesIn(day: Day): Promise<void> {
  const { world, ana, rosa } = day;
  await world.advanceTo('2027-10-12 07:10');
  ana.reads();
  await ana.says('/aqui');
  ana.hears(/450 Main St|12 de octubre/);
  await ana.presses('Voy en camino');
  await world.advanceTo('2027-10-12 08:05');
  await ana.presses('Ya llegué');
  await world.advanceTo('2027-10-12 08:25');
  await rosa.says('/aqui');
  await rosa.presses('Voy a entrar');
  rosa.hears(/entró/);
}

test('the day as it should be: two people at home see where Ana is, nobody is alarmed, and it is kept as proof', async () => {
  const day = await eve();
  const { world, ana, rafa, carla } = day;
  await world.advanceTo('2027-10-11 18:05');
  await ana.presses('¿A qué hora termina?');
  ana.hears(/¿A qué hora cree que va a salir\?/);
  await ana.presses(/^10:30/);
  ana.hears(/Le pregunto a las 10:30[^]*Si nadie sabe nada a las 12:30/);
  await world.restarts();
  await goesIn(day);
  assert.match(rafa.news.map(({ text }) => text).join('\n'), /Ana: ya adentro. Avisó a las 8:25/);
  const line = carla.news.filter(({ kind }) => kind === 'where').at(-1)?.text ?? '';
  assert.match(line, /Ana: went in/);
  assert.doesNotMatch(line, /450|Main|check-in|Hartford/);
  await world.advanceTo('2027-10-12 10:31');
  ana.hears(/¿Ya salió\?|Ya salió|salió/);
  await ana.presses('Ya salí');
  assert.deepEqual(await hears(day, '2027-10-12 20:00'), ['10:31 carla where', '10:31 rafa where']);
  const [outing] = (await circleOf(world.store, ana.account)).outings ?? [];
  assert.deepEqual(
    outing?.steps.map(({ is, at }) => `${world.words(at).slice(11)} ${is}`),
    ['07:10 on-my-way', '08:05 arrived', '08:25 in', '10:31 out'],
  );
  await ana.says('/fechas');
  await ana.presses('Más');
  assert.match(
    ana.sees.at(-1)?.text ?? '',
    /a las 8:25[^]*adentro. Lo vio: Rosa[^]*10:31[^]*Lo dice: usted/,
  );
  await ana.says('/misdatos');
  ana.hears(/Lo que usted me dijo el día mismo: 3 veces/);
});

const TOLD = ['carla', 'lee', 'rafa', 'rosa', 'sara', 'wade'];

function all(at: string, kind: string): readonly string[] {
  return TOLD.map((name) => `${at} ${name} ${kind}`);
}

test('nobody answers: companion, on call and coordinator, then all who may know, each in their words', async () => {
  const day = await eve();
  await goesIn(day);
  await hears(day, '2027-10-12 11:29');
  assert.deepEqual(await hears(day, '2027-10-12 12:30'), [
    '11:45 rosa overdue',
    '12:00 carla overdue',
    '12:00 wade overdue',
  ]);
  assert.deepEqual(await hears(day, '2027-10-12 13:31'), all('13:30', 'overdue'));
  const said = (one: Somebody) =>
    one.sees.filter(({ kind }) => kind === 'overdue').at(-1)?.text ?? '';
  assert.match(said(day.lee), /^Please read this now\nNobody knows if Ana is out/);
  assert.match(said(day.lee), /450 Main St[^]*went in. Seen by: someone/);
  assert.match(said(day.carla), /went in. Seen by: Rosa/);
  assert.deepEqual(day.sara.sees.at(-1)?.choices, []);
  assert.match(said(day.rafa), /^Por favor lea esto ahora\nNadie sabe si Ana ya salió/);
  assert.match(said(day.sara), /No sé si Ana está bien/);
  assert.doesNotMatch(said(day.sara), /450|Main|8:30|Rosa|adentro/);
  for (const one of [day.dan, day.ina, day.nora, day.peter]) assert.equal(said(one), '');
  day.ana.reads();
  await day.rosa.presses('Hoy: ¿por dónde va?');
  await day.rosa.presses('Ya salí, voy a casa');
  const calm = await hears(day, '2027-10-12 13:40');
  assert.match(
    day.rafa.sees.at(-1)?.text ?? '',
    /Buenas noticias[^]*Ana: ya afuera[^]*Lo dice: Rosa/,
  );
  for (const one of [day.sara, day.lee]) assert.doesNotMatch(one.sees.at(-1)?.text ?? '', /Rosa/);
  assert.deepEqual(
    calm,
    all('13:31', 'calmed').filter((line) => !line.includes('rosa')),
  );
  assert.deepEqual(await hears(day, '2027-10-12 23:00'), []);
});

test('the driver drops out at 6:00: at once the others are asked, and by 6:08 Ana knows who comes instead', async () => {
  const day = await eve();
  const { world, ana, carla, dan, ina, peter } = day;
  const GOING = /^(going|board)$/;
  await letters(day, '2027-10-12 05:59', GOING);
  await world.advanceTo('2027-10-12 06:00');
  await dan.presses("I can't any more");
  dan.hears(/asking others/);
  const last = ({ sees }: Somebody) => sees.at(-1)?.text ?? '';
  const asked = ['ina', 'nora', 'peter', 'rosa', 'wade'];
  assert.deepEqual(
    new Set(await letters(day, '2027-10-12 06:01', GOING)),
    new Set(['ana', 'carla', 'rafa', ...asked].map((name) => `06:00 ${name} going`)),
  );
  assert.match(last(ana), /cuando lo vea[^]*Dan ya no puede ir[^]*alguien con carro/);
  assert.match(last(carla), /Carla, now it is good if you call someone yourself/);
  assert.match(last(ina), /cuando lo vea[^]*Ana no quisiera ir a solas[^]*alguien con carro/);
  assert.match(last(peter), /when you see it[^]*Near: Hartford[^]*Needed: a driver/);
  assert.doesNotMatch(last(peter), /450|8:30|biblioteca/);
  await world.crashes();
  await world.advanceTo('2027-10-12 06:03');
  await ina.presses('Puedo manejar');
  await ina.says('carro gris');
  ina.reads();
  assert.deepEqual(await letters(day, '2027-10-12 06:05', GOING), [
    '06:03 ana going',
    '06:03 rafa going',
  ]);
  assert.match(last(ana), /Ina quiere ir[^]*alguien con carro[^]*carro gris/);
  await world.advanceTo('2027-10-12 06:08');
  await ana.presses('Sí, me parece bien');
  ana.reads();
  assert.deepEqual(await letters(day, '2027-10-12 06:09', GOING), ['06:08 ina going']);
  const board = carla.sees.filter(({ kind }) => kind === 'board').at(-1)?.text ?? '';
  assert.match(board, /a driver\nIna ✓/);
  assert.match(last(ina), /Le dijeron que sí[^]*8:30[^]*450 Main St[^]*la biblioteca/);
  dan.reads();
  await dan.says('/accompany');
  assert.doesNotMatch(last(dan), /450|8:30|biblioteca|Ina/);
  await goesIn(day);
  await world.advanceTo('2027-10-12 10:31');
  await ana.says('/aqui');
  await ana.presses('Ya salí, voy a casa');
  await hears(day, '2027-10-12 10:32');
  ana.reads();
  assert.deepEqual(await hears(day, '2027-10-12 20:00'), []);
});

test("the companion's phone is dead: the next are told when the companion would have been", async () => {
  const day = await eve();
  await goesIn(day);
  await hears(day, '2027-10-12 11:29');
  day.world.telegram.cutOff(day.rosa.account, 'blocked');
  assert.deepEqual(await hears(day, '2027-10-12 12:30'), [
    '11:45 carla overdue',
    '11:45 wade overdue',
  ]);
  assert.deepEqual(
    await hears(day, '2027-10-12 13:31'),
    all('13:30', 'overdue').filter((line) => !line.includes('rosa')),
  );
});

for (const minute of ['11:45', '12:00', '13:30']) {
  test(`the bot dies at ${minute} and comes back: nobody is told twice, and nobody is forgotten`, async () => {
    const day = await eve();
    const { world } = day;
    await goesIn(day);
    await hears(day, '2027-10-12 11:29');
    const before = await hears(day, `2027-10-12 ${minute}`);
    await world.crashes();
    await world.crashes();
    const said = [...before, ...(await hears(day, '2027-10-12 13:31'))].sort();
    assert.deepEqual(said, [
      '11:45 rosa overdue',
      '12:00 carla overdue',
      '12:00 wade overdue',
      ...all('13:30', 'overdue'),
    ]);
  });
}

test('stopped over the deadline: Ana is asked first, and has a quarter of an hour before anybody is told', async () => {
  const day = await eve();
  const { world, ana } = day;
  await goesIn(day);
  await hears(day, '2027-10-12 11:00');
  await world.isStoppedUntil('2027-10-12 14:00');
  assert.match(ana.news.at(-1)?.text ?? '', /salió|salir/);
  assert.deepEqual(await hears(day, '2027-10-12 14:14'), []);
  assert.deepEqual(await hears(day, '2027-10-12 14:16'), all('14:15', 'overdue'));
});

test('Discord is down all morning: those on Telegram hear in time, the others as soon as it is back', async () => {
  const day = await eve();
  const { world } = day;
  world.discord.goDown();
  await goesIn(day);
  await hears(day, '2027-10-12 11:29');
  const onTelegram = await hears(day, '2027-10-12 13:45');
  assert.deepEqual(onTelegram, [
    '11:45 rosa overdue',
    ...['lee', 'rafa', 'rosa'].map((name) => `13:30 ${name} overdue`),
  ]);
  world.discord.comeBack();
  const back = await hears(day, '2027-10-12 13:47');
  assert.deepEqual(
    back.map((line) => line.slice(6)),
    ['carla overdue', 'sara overdue', 'wade overdue'],
  );
  await day.ana.presses('Ya salí');
  assert.deepEqual(await hears(day, '2027-10-12 13:50'), all('13:47', 'calmed'));
});

test('Discord is down and Ana comes out before it is back: nobody there is alarmed afterwards', async () => {
  const day = await eve();
  const { world } = day;
  world.discord.goDown();
  await goesIn(day);
  await hears(day, '2027-10-12 13:45');
  await day.ana.presses('Ya salí');
  world.discord.comeBack();
  const after = await hears(day, '2027-10-12 18:00');
  assert.deepEqual(
    after.filter((line) => /carla|sara|wade/.test(line) && line.includes('overdue')),
    [],
  );
});

test('out early: one tap, and nobody is asked or told anything more', async () => {
  const day = await eve();
  await goesIn(day);
  await day.world.advanceTo('2027-10-12 09:10');
  await day.ana.says('/aqui');
  await day.ana.presses('Ya salí, voy a casa');
  await hears(day, '2027-10-12 09:11');
  day.ana.reads();
  assert.deepEqual(await hears(day, '2027-10-12 20:00'), []);
  assert.ok(day.ana.news.every(({ text }) => !/Ya salió/.test(text)));
});

test('«need help» asks once, then tells all at once; a mistake is taken back and calms all', async () => {
  const day = await eve();
  await goesIn(day);
  await hears(day, '2027-10-12 09:00');
  await day.rosa.says('/aqui');
  await day.rosa.presses('Necesito ayuda');
  day.rosa.hears(/¿Necesita ayuda ahora\?/);
  assert.deepEqual(await hears(day, '2027-10-12 09:05'), []);
  await day.rosa.presses('Sí, avise a todos');
  const told = all('09:05', 'overdue').filter((line) => !line.includes('rosa'));
  assert.deepEqual(await hears(day, '2027-10-12 09:06'), told);
  assert.match(day.carla.sees.at(-1)?.text ?? '', /Ana needs help/);
  await day.rosa.presses('Fue un error');
  const calmed = all('09:06', 'calmed').filter((line) => !line.includes('rosa'));
  assert.deepEqual(await hears(day, '2027-10-12 09:10'), calmed);
});

test('neither a supporter without a yes nor a stranger finds anything to press, and nothing changes', async () => {
  const day = await eve();
  const { world, peter, sara, ana } = day;
  await goesIn(day);
  const before = (await circleOf(world.store, ana.account)).outings;
  const [date] = (await circleOf(world.store, ana.account)).dates;
  for (const one of [peter, sara, day.carla, day.lee]) {
    one.reads();
    await one.says('/here');
    assert.doesNotMatch(one.news.at(-1)?.text ?? '', /Ana|450|8:30/);
    for (const deed of ['step', 'out', 'notout', 'sos', 'here', 'expect', 'alarm', 'unstep']) {
      const token = `v1:${deed}:${date?.id ?? ''}${deed === 'step' ? '.out' : ''}`;
      await one.does({ is: 'pressed', token });
      assert.doesNotMatch(one.sees.at(-1)?.text ?? '', /Ana|450|8:30/);
    }
  }
  assert.deepEqual((await circleOf(world.store, ana.account)).outings, before);
});

test('«here» is about the circle whose day it is, whichever they look at', async () => {
  const day = await eve();
  const { world, rosa } = day;
  const { id, circles } = await personAt(world.store, rosa.account);
  const own = circles.at(-1)!;
  await world.store.change({ kind: 'person', id }, (one) => ({ ...one!, focus: own }));
  await world.advanceTo('2027-10-12 08:00');
  rosa.reads();
  await rosa.says('aqui');
  rosa.hears(/12 de octubre[^]*Ana[^]*Para encontrarse: la biblioteca/);
});

test('a button of an old message does not silence a day that is still to come', async () => {
  const day = await eve();
  const { world, ana } = day;
  const { dates } = await circleOf(world.store, ana.account);
  await ana.does({ is: 'pressed', token: `v1:out:${dates[0]!.id}` });
  assert.match(ana.sees.at(-1)?.text ?? '', /Eso no es hoy/);
  assert.equal((await circleOf(world.store, ana.account)).outings, undefined);
});

test('the wait is the family’s to set, and it is shown', async () => {
  const day = await eve();
  const { world, ana } = day;
  await goesIn(day);
  await ana.presses('Cuánto esperar');
  await ana.presses('1 hora');
  assert.match(ana.sees.at(-1)?.text ?? '', /Si nadie sabe nada a las 12:30/);
  await hears(day, '2027-10-12 12:29');
  assert.deepEqual(await hears(day, '2027-10-12 12:31'), all('12:30', 'overdue'));
  await world.restarts();
  assert.equal((await circleOf(world.store, ana.account)).alarm, 60);
});

for (const [language, words] of [
  ['en', { here: '/here', alone: /nobody yet whom I could tell/, told: /I have nobody to tell/ }],
  ['es', { here: '/aqui', alone: /Todavía no hay nadie a quien/, told: /No tengo a quien avisar/ }],
] as const) {
  test(`${language}: who has nobody yet is promised nothing that nobody would hear, and who is out no alarm`, async () => {
    const world = await newWorld('2027-10-11 10:00');
    const ana = world.person('Ana', 'telegram', language);
    await ana.arrives({ language });
    await ana.adds('check-in October 12 2027 8:30 am, 450 Main St, Hartford CT');
    await world.advanceTo('2027-10-12 08:00');
    await ana.says(words.here);
    ana.hears(words.alone);
    await ana.presses(/Need help|Necesito ayuda/);
    ana.hears(words.alone);
    await ana.presses(/Yes, write it down|Sí, anótelo/);
    ana.hears(words.told);
    await world.restarts();
    await ana.says(words.here);
    await ana.presses(/Out, going home|Ya salí, voy a casa/);
    ana.reads();
    await ana.says(words.here);
    const { text } = ana.news[0]!;
    assert.match(text, /Now: out|Ahora: afuera/);
    assert.doesNotMatch(text, /No answer|No hay respuesta|I ask if|Le pregunto/);
  });
}
