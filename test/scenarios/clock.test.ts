/** Whose clock it is: who says that they live in El Paso reads El Paso time, though Denver's is the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newWorld } from '../world.ts';

for (const on of ['telegram', 'discord'] as const)
  test(`on ${on}, a clock is called by the city that its person named`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const luz = world.person('Luz', on, 'es');
    await luz.says('/start');
    await luz.presses('Español');
    await luz.says('Luz');
    await luz.says('el paso');
    await luz.presses(/^Sí/);
    await luz.adds('otra cita 19 de octubre de 2027 8:30 am');
    const saved = luz.hears(/Guardado/).text;
    assert.match(saved, /8:30 de la mañana \(hora de El Paso\)/);
    assert.match(saved, /con la hora de El Paso:/);
    await world.restarts();
    await luz.says('/mydata');
    const kept = luz.hears(/Su reloj: hora de El Paso/);
    assert.match(kept.file?.body ?? '', /"city": "El Paso, TX"/);
    assert.doesNotMatch(luz.sees.map(({ text }) => text).join(' '), /hora de Denver/);
    await luz.says('/settings');
    await luz.presses('Ciudad de la hora');
    await luz.presses('Denver');
    luz.hears(/Su reloj: hora de Denver/);
    await luz.presses('Ciudad de la hora');
    await luz.says('Albuquerque');
    luz.hears(/Su reloj: hora de Albuquerque/);
  });
