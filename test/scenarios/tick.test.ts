/** Each cell of `tick-step`, from both sides: who sees to somebody in custody, and who does not learn of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayDo, type Standing } from '../../src/domain/permission.ts';
import { joins } from '../gather.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const WHO = {
  Anahi: 'family',
  Corina: 'coordinator',
  Leonor: 'lawyer',
  Luzmila: 'companion',
  Soledad: 'supporter',
  Everardo: 'nobody',
} as const satisfies Readonly<Record<string, Standing>>;
type Name = keyof typeof WHO;

/** Rafaela is taken on the day, inside; Luzmila went along, Soledad took a place and had no yes. */
async function taken() {
  const world = await newWorld('2027-10-01 10:00');
  const rafa = world.person('Rafaela', 'discord', 'en');
  await rafa.arrives({ language: 'en' });
  await rafa.adds('check-in October 19 2027 8:30 am, 450 Main St, Hartford CT');
  const names = Object.keys(WHO) as readonly Name[];
  const people = new Map<Name, Somebody>();
  for (const [at, name] of names.entries()) {
    const one = world.person(name, at % 2 ? 'discord' : 'telegram', 'en');
    await one.arrives({ language: 'en' });
    people.set(name, one);
  }
  const one = (name: Name) => people.get(name) ?? assert.fail();
  const host = { person: rafa, language: 'en' } as const;
  await joins(host, one('Anahi'), 'family');
  await joins(host, one('Corina'), 'coordinator');
  await joins(host, one('Leonor'), 'lawyer');
  await joins(host, one('Luzmila'), 'supporter');
  await joins(host, one('Soledad'), 'supporter');
  await asked(world, rafa);
  for (const name of ['Luzmila', 'Soledad'] as const) {
    await one(name).presses('I can go inside too');
    await one(name).presses("I'd rather not say");
    if (name === 'Luzmila') await rafa.presses('Yes, that is good');
  }
  await world.advanceTo('2027-10-19 08:40');
  await rafa.says('/here');
  await rafa.presses('Going in');
  for (const name of names) one(name).reads();
  await one('Anahi').says('/detained');
  await one('Anahi').presses('Rafaela');
  await one('Anahi').presses(/^Yes, taken/);
  return { world, names, one };
}

async function asked(world: World, rafa: Somebody): Promise<void> {
  const [date] = (await world.documents()).circles.flatMap(({ dates }) => dates);
  await rafa.does({ is: 'pressed', token: `v1:askfor:${date?.id ?? ''}.companion` });
  await rafa.presses(/^2$/);
  for (const answer of [/^I don't know yet/, /^I will say it later/]) await rafa.presses(answer);
}

async function custodyOf(world: World) {
  const custodies = (await world.documents()).circles.flatMap((one) => one.custodies ?? []);
  return custodies[0] ?? assert.fail('nobody is in custody');
}

test('a step is ticked by those whom it concerns and by whoever goes along; to others it is not there', async () => {
  const { world, names, one } = await taken();
  const { id, date } = await custodyOf(world);
  assert.ok(date, 'it is known on which date it happened');
  for (const name of names) {
    const may = mayDo(WHO[name], 'tick-step');
    one(name).reads();
    await one(name).does({ is: 'pressed', token: `v1:tick:${id}.lawyer` });
    const said = one(name).news.map(({ text, choices }) => `${text}${JSON.stringify(choices)}`);
    const [task] = (await custodyOf(world)).tasks;
    assert.equal(task?.done !== undefined, may, `${name}: ticks`);
    assert.equal(/call the lawyer/.test(said.join()), may, `${name}: sees`);
    await one('Anahi').does({ is: 'pressed', token: `v1:untick:${id}.lawyer` });
  }
  for (const name of ['Soledad', 'Everardo'] as const) {
    await one(name).says('/detained');
    const seen = one(name).sees.map(({ text }) => text);
    assert.ok(seen.every((text) => !/custody since|was taken into custody/.test(text)));
  }
});
