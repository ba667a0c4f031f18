import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import type { Role } from '../../src/domain/circle.ts';
import type { Helps } from '../../src/domain/need.ts';
import { enters } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** What is needed for a date, and who takes it: from the family's «I need a ride» to the morning of the day. */

const FAR = '2027-09-01 10:00';

interface Role_ {
  readonly role: Role;
  readonly helps?: Helps;
}

async function enter(world: World, family: Somebody, one: Somebody, as: Role_): Promise<void> {
  await enters(world.store, { family: family.account, newcomer: one.account }, as);
}

/** Ana with a check-in in seven weeks; Luz and Pedro who could help, Rosa who keeps it together. */
async function circleOfFour(start = FAR, platform: Platform = 'telegram') {
  const world = await newWorld(start);
  const other = platform === 'telegram' ? 'discord' : 'telegram';
  const ana = world.person('Ana', platform, 'en');
  const luz = world.person('Luz', other, 'en');
  const pedro = world.person('Pedro', platform, 'es');
  const rosa = world.person('Rosa', other, 'es');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am, 450 Main St, Hartford CT');
  await luz.arrives({ language: 'en' });
  await pedro.arrives();
  await rosa.arrives();
  await enter(world, ana, luz, { role: 'supporter' });
  await enter(world, ana, pedro, { role: 'supporter' });
  await enter(world, ana, rosa, { role: 'coordinator' });
  for (const one of [ana, luz, pedro, rosa]) one.reads();
  return { world, ana, luz, pedro, rosa };
}

async function ride(ana: Somebody, world: World, where = 'in front of the library') {
  await world.advanceTo('2027-09-19 12:00');
  ana.reads();
  await ana.presses('I need a ride');
  await ana.says(where);
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`on ${platform}, «I need a ride» opens the need at once, and whoever could drive hears day and area, no hour and no address`, async () => {
    const { world, ana, luz, pedro, rosa } = await circleOfFour(FAR, platform);
    await world.advanceTo('2027-09-19 12:00');
    ana.reads();
    await ana.presses('I need a ride');
    ana.hears(/From now on we look for a driver/);
    await world.restarts();
    const asked = luz.hears(/Ana would like not to go alone/);
    assert.match(asked.text, /Tuesday, October 19, 2027[^]*Hartford[^]*Needed: a driver/);
    assert.doesNotMatch(asked.text, /8:30|450 Main|check-in/i);
    assert.match(pedro.hears(/Ana no quisiera ir a solas/).text, /alguien con carro/);
    rosa.hears(/Quién acompaña[^]*alguien con carro[^]*1 lugar libre/);
  });
}

test('one tap takes it, the family says yes, and then the driver hears hour, place and meeting point', async () => {
  const { world, ana, luz } = await circleOfFour();
  await ride(ana, world);
  luz.reads();
  ana.reads();
  await luz.presses('I can drive');
  luz.hears(/The place is yours: a driver[^]*When they say yes/);
  await luz.says('red jacket, gray car');
  const comes = ana.hears(/Luz wants to come\. Luz would be: a driver/);
  assert.match(comes.text, /October 19, 2027[^]*How to recognise them: red jacket, gray car/);
  await world.restarts();
  await luz.says('/accompany');
  assert.doesNotMatch(luz.sees.at(-1)!.text, /8:30|Main St|library/, 'not before the yes');
  luz.reads();
  await ana.presses('Yes, that is good');
  ana.hears(/Luz comes: a driver/);
  const yes = luz.hears(/Ana said yes to you/);
  assert.match(yes.text, /8:30 in the morning[^]*450 Main St[^]*in front of the library/);
});

test('without words on how to recognise them the family is asked two minutes later all the same', async () => {
  const { world, ana, luz } = await circleOfFour();
  await ride(ana, world);
  ana.reads();
  await luz.presses('I can drive');
  ana.hearsNothing();
  await world.advance(2 * 60_000);
  ana.hears(/Luz wants to come/);
});

test('a no gives the place to whoever waits, and says so kindly to whom it is said', async () => {
  const { world, ana, luz, pedro } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await pedro.presses('Puedo manejar');
  pedro.hears(/Alguien fue un momento antes[^]*número 1/);
  ana.reads();
  luz.reads();
  await ana.presses('No, someone else');
  luz.hears(/The family found someone else for: a driver/);
  pedro.hears(/Se libró un lugar, y es suyo: alguien con carro/);
  await world.advance(2 * 60_000);
  ana.hears(/Pedro wants to come/);
  await luz.says('/accompany');
  assert.doesNotMatch(luz.hears(/what you took/).text, /8:30|Main/);
});

test("«I can't any more» reopens it at once, tells the coordinator and the family, and asks the others again", async () => {
  const { world, ana, luz, pedro, rosa } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await ana.presses('Yes, that is good');
  for (const one of [ana, pedro, rosa, luz]) one.reads();
  await world.restarts();
  await luz.presses("I can't any more");
  luz.hears(/Good that you say so[^]*open again/);
  ana.hears(/Luz cannot come any more[^]*open again/);
  rosa.hears(/Luz ya no puede ir[^]*libre otra vez/);
  pedro.hears(/Ana no quisiera ir a solas/);
  await luz.says('/accompany');
  assert.doesNotMatch(luz.sees.at(-1)!.text, /8:30|Main St/, 'who gave it back knows no more');
});

test('the first who waits moves up when somebody drops out, and everybody hears it once', async () => {
  const { world, ana, luz, pedro, rosa } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await ana.presses('Yes, that is good');
  await pedro.presses('Puedo manejar');
  for (const one of [ana, pedro, rosa, luz]) one.reads();
  await luz.presses("I can't any more");
  await luz.presses("I can't any more");
  pedro.hears(/Se libró un lugar/);
  const told = rosa.news.filter(({ text }) => /Luz ya no puede ir/.test(text));
  assert.equal(told.length, 1);
  assert.match(told[0]!.text, /Pedro esperaba y ahora tiene el lugar/);
});

test('who took it is asked three days before, reminded the evening before and in the morning with the meeting point', async () => {
  const { world, ana, luz } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await ana.presses('Yes, that is good');
  luz.reads();
  await world.advanceTo('2027-10-16 12:00');
  luz.hears(/Are you still coming\?[^]*8:30[^]*in front of the library/);
  await luz.presses('Yes, I am coming');
  luz.hears(/They can count on you/);
  await world.advanceTo('2027-10-18 21:00');
  luz.hears(/Soon it is time/);
  await world.advanceTo('2027-10-19 06:00');
  luz.hears(/Today is the day[^]*in front of the library/);
  ana.reads();
  await luz.presses("I'm late");
  luz.hears(/We told them that you come late/);
  ana.hears(/Luz says: I am late/);
});

test('the coordinator hears of gaps at 14, 5, 2 and 1 days, by name from two days on; supporters wider each time', async () => {
  const { world, ana, luz, rosa } = await circleOfFour();
  const interpreter = { kinds: ['interpreter'], languages: ['Mam'], week: 7 } as const;
  const eva = world.person('Eva', 'telegram', 'en');
  await eva.arrives({ language: 'en' });
  await enter(world, ana, eva, { role: 'supporter', helps: interpreter });
  await ride(ana, world);
  for (const one of [luz, rosa, eva]) one.reads();
  await world.advanceTo('2027-10-05 12:00');
  rosa.hears(/Todavía falta alguien[^]*a quienes más les queda/);
  luz.hears(/Ana would like not to go alone/);
  eva.hearsNothing();
  await world.advanceTo('2027-10-14 12:00');
  rosa.hears(/todo el círculo/);
  eva.hears(/Ana would like not to go alone/);
  await world.restarts();
  await world.advanceTo('2027-10-17 12:00');
  rosa.hears(/Rosa, ahora es bueno que usted llame/);
  await world.advanceTo('2027-10-18 21:00');
  rosa.hears(/Rosa, ahora es bueno que usted llame/);
});

test('no answer to «still coming?» is a gap one day before', async () => {
  const { world, ana, luz, rosa } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await ana.presses('Yes, that is good');
  await world.advanceTo('2027-10-17 12:00');
  rosa.reads();
  await world.advanceTo('2027-10-18 21:00');
  rosa.hears(/1 persona no ha dicho si todavía va/);
});

test('nobody hears of more new requests a week than they chose', async () => {
  const { world, ana } = await circleOfFour();
  const max = world.person('Max', 'discord', 'en');
  await max.arrives({ language: 'en' });
  await enter(world, ana, max, { role: 'supporter', helps: { kinds: [], languages: [], week: 1 } });
  await ana.adds('hearing October 26 2027 9:00 am Boston');
  await ride(ana, world);
  assert.equal(requests(max), 1);
  await ana.says('/dates');
  for (const id of (await dateIds(world)).slice(1)) {
    await ana.does({ is: 'pressed', token: `v1:askfor:${id}.witness` });
    await ana.presses('1');
    await ana.presses("I don't know yet");
    await ana.presses('I will say it later');
  }
  assert.equal(requests(max), 1, 'the second waits');
  await world.restarts();
  await world.advanceTo('2027-09-25 12:00');
  assert.equal(requests(max), 1);
  await world.advanceTo('2027-09-26 13:00');
  assert.equal(requests(max), 2);
});

function requests({ sees }: Somebody): number {
  return sees.filter(({ text }) => /would like not to go alone/.test(text)).length;
}

async function dateIds(world: World): Promise<readonly string[]> {
  const { circles } = await world.documents();
  return circles.flatMap(({ dates }) => dates.map(({ id }) => id));
}

test('a date that moved asks those who had said yes anew, with the new day', async () => {
  const { world, ana, luz } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await ana.presses('Yes, that is good');
  luz.reads();
  await ana.says('/dates');
  await ana.presses('The date changed');
  await ana.says('October 21 2027 9:00 am');
  for (let step = 0; step < 3 && !/^Yes/.test(ana.sees.at(-1)!.choices[0]!.label); step += 1) {
    const choice = ana.sees.at(-1)!.choices[0]!;
    assert.ok(choice.is === 'press');
    await ana.does({ is: 'pressed', token: choice.token });
  }
  await ana.presses(/^Yes/);
  luz.hears(/The day changed\. Can you still come\?[^]*October 21/);
});

for (const platform of ['telegram', 'discord'] as const) {
  test(`the board is one message for a date, kept current in its place (family on ${platform})`, async () => {
    const { world, ana, luz, rosa } = await circleOfFour(FAR, platform);
    await ride(ana, world);
    const boards = () => rosa.sees.filter(({ kind, as }) => kind === 'board' && as === 'letter');
    assert.equal(boards().length, 1);
    assert.match(boards()[0]!.text, /alguien con carro[^]*1 lugar libre/);
    await world.advance(60_000);
    await luz.presses('I can drive');
    await world.restarts();
    assert.match(boards()[0]!.text, /Luz \?/);
    await luz.presses("I'd rather not say");
    await world.advance(60_000);
    await ana.presses('Yes, that is good');
    assert.equal(boards().length, 1);
    assert.match(boards()[0]!.text, /Luz ✓/);
    assert.doesNotMatch(boards()[0]!.text, /8:30|Main St/, 'no hour and no address');
    await world.advance(60_000);
    await luz.presses("I can't any more");
    assert.equal(boards().length, 1);
    assert.match(boards()[0]!.text, /1 lugar libre/);
  });
}

test('the family asks for more from the date itself, and says how many, when and where', async () => {
  const { world, ana, luz } = await circleOfFour();
  await ana.says('/dates');
  await ana.presses('More');
  await ana.presses('Who comes with you?');
  ana.hears(/Nobody is asked to come yet/);
  await ana.presses('An interpreter');
  await ana.presses('Mam');
  await ana.presses('2');
  await ana.says('8:00 am to 11:00 am');
  await ana.says('at the main door');
  ana.hears(/We ask people now[^]*an interpreter for Mam[^]*2 places are open/);
  luz.hearsNothing();
  await world.restarts();
  await ana.presses('Not needed');
  ana.hears(/not asked for any more/);
});

test('a supporter chooses what to be asked about, how often, and in which languages', async () => {
  const { world, ana, luz, pedro } = await circleOfFour();
  await luz.says('/accompany');
  await luz.presses('What I can do');
  luz.hears(/anything that is needed[^]*at most 3 new requests a week/);
  await luz.presses('I can interpret');
  await luz.presses('1');
  luz.hears(/what has a ✓[^]*at most 1 new request/);
  await luz.presses('Languages');
  await luz.says('Mam, Español');
  luz.hears(/You can interpret: Mam, Español/);
  await pedro.says('/acompanar');
  await pedro.presses('Lo que puedo hacer');
  await pedro.presses('0');
  pedro.hears(/No recibe pedidos nuevos/);
  await world.restarts();
  await ride(ana, world);
  luz.hearsNothing();
  pedro.hearsNothing();
  await ana.says('/dates');
  await ana.presses('More');
  await ana.presses('Who comes with you?');
  await ana.presses('An interpreter');
  await ana.presses('Mam');
  await ana.presses('1');
  await ana.presses("I don't know yet");
  await ana.presses('I will say it later');
  luz.hears(/Needed: an interpreter for Mam/);
});

test('who is asked at night hears it in the morning; a gap on the eve sounds all the same', async () => {
  const { world, ana, luz } = await circleOfFour();
  await world.advanceTo('2027-09-19 23:30');
  luz.reads();
  await ana.presses('I need a ride');
  luz.hearsNothing();
  await world.advanceTo('2027-09-20 06:59');
  luz.hearsNothing();
  await world.advanceTo('2027-09-20 07:01');
  luz.hears(/would like not to go alone/);
});

test('whom nothing reaches may not come: whoever keeps it together hears so', async () => {
  const { world, ana, luz, rosa } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await ana.presses('Yes, that is good');
  world.discord.cutOff(luz.account, 'closed');
  rosa.reads();
  await world.advanceTo('2027-10-16 12:00');
  rosa.hears(/Luz/);
});

test('what was told before a date moved is not told again because it moved', async () => {
  const { world, ana, luz, pedro, rosa } = await circleOfFour();
  await ride(ana, world);
  await world.advance(60_000);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await world.advance(60_000);
  await luz.presses("I can't any more");
  await world.advance(60_000);
  for (const one of [ana, luz, pedro, rosa]) one.reads();
  await moves(ana, 'October 21 2027 9:00 am');
  assert.doesNotMatch(rosa.news.map(({ text }) => text).join('\n'), /ya no puede ir/);
  pedro.hears(/21 de octubre/);
});

async function moves(ana: Somebody, to: string): Promise<void> {
  await ana.says('/dates');
  await ana.presses('The date changed');
  await ana.says(to);
  for (let step = 0; step < 3 && !/^Yes/.test(ana.sees.at(-1)!.choices[0]!.label); step += 1) {
    const choice = ana.sees.at(-1)!.choices[0]!;
    assert.ok(choice.is === 'press');
    await ana.does({ is: 'pressed', token: choice.token });
  }
  await ana.presses(/^Yes/);
}

test('whoever comes hears when the meeting point changes, when it is not needed, and when the date is off', async () => {
  const { world, ana, luz, pedro } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await ana.presses('Yes, that is good');
  await world.advance(60_000);
  luz.reads();
  await ana.says('/dates');
  await ana.presses('More');
  await ana.presses('Who comes with you?');
  await ana.presses('Tell more');
  await ana.presses('1');
  await ana.presses("I don't know yet");
  await ana.says('at the bus station');
  luz.hears(/Something changed[^]*at the bus station/);
  await ana.presses('Someone to go inside');
  await ana.presses('1');
  await ana.presses("I don't know yet");
  await ana.presses('I will say it later');
  await pedro.presses('Puedo entrar también');
  await pedro.presses('Prefiero no decir');
  await ana.presses('Yes, that is good');
  luz.reads();
  await luz.says('/accompany');
  luz.hears(/You do this: a driver[^]*Also there[^]*Pedro: someone to go inside/);
  pedro.reads();
  await ana.says('/dates');
  await ana.presses('Not any more');
  await ana.presses('Yes, take it away');
  luz.hears(/not needed any more: a driver/);
  pedro.hears(/Esto ya no hace falta/);
});

test('when somebody who had a place leaves the circle, the others are asked again and the coordinator hears it', async () => {
  const { world, ana, luz, pedro, rosa } = await circleOfFour();
  await ride(ana, world);
  await luz.presses('I can drive');
  await luz.presses("I'd rather not say");
  await ana.presses('Yes, that is good');
  await world.advance(60_000);
  for (const one of [pedro, rosa]) one.reads();
  await luz.says('/forget');
  await luz.presses('Yes, erase it all');
  rosa.hears(/Todavía falta alguien/);
  pedro.hears(/Ana no quisiera ir a solas/);
});

for (const platform of ['telegram', 'discord'] as const) {
  test(`on ${platform}, where to meet is asked once more after something else, over a restart, and never a third time`, async () => {
    const { world, ana, luz } = await circleOfFour(FAR, platform);
    await world.advanceTo('2027-09-19 12:00');
    await ana.presses('I need a ride');
    ana.hears(/Where can the driver meet you/);
    await world.crashes();
    await ana.says('/dates');
    ana.hears(/Where can the driver meet you/);
    await ana.says('/help');
    assert.ok(
      ana.news.every(({ text }) => !/Where can the driver/.test(text)),
      'not a third time',
    );
    luz.reads();
    const [asked] = (await world.documents()).circles.flatMap(({ needs = [] }) => needs);
    await ana.does({ is: 'pressed', token: `v1:whocomes:${asked!.date}` });
    ana.hears(/Where to meet is not said yet/);
    await ana.presses('Tell more');
    await world.restarts();
    await ana.says('in front of the library');
    assert.doesNotMatch(ana.sees.at(-1)?.text ?? '', /Where to meet is not said yet/);
    const [need] = (await world.documents()).circles.flatMap(({ needs = [] }) => needs);
    assert.deepEqual([need?.meeting, need?.where], ['in front of the library', undefined]);
  });

  test(`on ${platform}, a second press after a kill asks where to meet, and «later» is an answer`, async () => {
    const { world, ana } = await circleOfFour(FAR, platform);
    await world.advanceTo('2027-09-19 12:00');
    await ana.presses('I need a ride');
    await dropsDrafts(world);
    await world.crashes();
    ana.reads();
    await ana.presses('I need a ride');
    ana.hears(/Where can the driver meet you/);
    await ana.presses('I will say it later');
    ana.reads();
    await ana.says('/dates');
    assert.ok(ana.news.every(({ text }) => !/Where can the driver/.test(text)));
  });
}

/** As when the process dies between the need and its question. */
async function dropsDrafts(world: World): Promise<void> {
  for (const { id } of (await world.documents()).circles) {
    await world.store.change({ kind: 'circle', id }, (one) => ({ ...one!, drafts: {} }));
  }
}
