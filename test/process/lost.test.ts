/** A data folder that is gone is not taken for a first start. */
import assert from 'node:assert/strict';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { closedPort, Place, type Variables } from './program.ts';

/** A service that finds nobody at its platform, which is enough to open its data. */
async function service(): Promise<Variables> {
  const root = `http://127.0.0.1:${await closedPort()}`;
  return { TELEGRAM_TOKEN: '4242:CANARY-of-the-lost', TELEGRAM_API_ROOT: root };
}

async function livedIn(t: TestContext): Promise<{ place: Place; variables: Variables }> {
  const [place, variables] = [new Place(t), await service()];
  const first = place.starts(variables);
  await first.says(/"is":"started"|"state":"retrying"/);
  assert.equal((await first.stops()).code, 0);
  return { place, variables };
}

const LOST = /There were data before[^]*npm run restore[^]*npm start new/;

test('data that are gone are a refusal with what to do, and begin anew only by a word', async (t) => {
  const { place, variables } = await livedIn(t);
  rmSync(place.path('data'), { recursive: true });
  const refused = await place.plays([], variables);
  assert.equal(refused.code, 1);
  assert.match(refused.err, LOST);
  assert.ok(!existsSync(place.path('data')), 'nothing is begun');
  const doctor = await place.runs(['doctor'], variables);
  assert.equal(doctor.code, 1);
  assert.match(doctor.out, LOST);
  const anew = place.starts(variables, ['new']);
  await anew.says(/"state":"retrying"/);
  assert.equal((await anew.stops()).code, 0);
  const again = place.starts(variables);
  await again.says(/"state":"retrying"/);
  assert.equal((await again.stops()).code, 0);
});

test('a folder that is named wrong is one without its data, and the right one opens', async (t) => {
  const { place, variables } = await livedIn(t);
  assert.match((await place.plays([], { ...variables, CONTIGO_DATA: 'dta' })).err, LOST);
  renameSync(place.path('data'), place.path('moved'));
  const moved = place.starts({ ...variables, CONTIGO_DATA: 'moved' });
  await moved.says(/"state":"retrying"/);
  assert.equal((await moved.stops()).code, 0);
});

test('data and key gone while the backups are there are a refusal too, and no key is made', async (t) => {
  const { place, variables } = await livedIn(t);
  assert.equal((await place.runs(['backup'], variables)).code, 0);
  for (const name of ['data', 'contigo.key', 'contigo.key.begun']) {
    rmSync(place.path(name), { recursive: true });
  }
  assert.match((await place.plays([], variables)).err, LOST);
  assert.ok(!existsSync(place.path('contigo.key')));
});

test('a trial in the terminal before is no loss, and neither is one after', async (t) => {
  const [place, variables] = [new Place(t), await service()];
  assert.equal((await place.plays([])).code, 0);
  const first = place.starts(variables);
  await first.says(/"state":"retrying"/);
  assert.equal((await first.stops()).code, 0);
  rmSync(place.path('data', 'terminal'), { recursive: true });
  assert.equal((await place.plays([])).code, 0);
});
