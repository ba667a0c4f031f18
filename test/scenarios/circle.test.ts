import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** A circle: how people come into it, what they can do there, how they go. */

function other(platform: Platform): Platform {
  return platform === 'telegram' ? 'discord' : 'telegram';
}

function codeIn({ sees }: Somebody): string {
  return /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(sees.at(-1)?.text ?? '')?.[1] ?? '';
}

const AS = { coordinator: /^Coordina/, supporter: /^(Supporter|Apoyo)/, lawyer: /^(Lawyer|Parte)/ };

/** A new invitation, from somebody who writes English or Spanish. */
async function invites(giver: Somebody, role: keyof typeof AS): Promise<string> {
  await giver.says('/invite');
  await giver.presses(AS[role]);
  return codeIn(giver);
}

/** That code used, with the yes to be asked. */
async function comes(one: Somebody, code: string): Promise<void> {
  await one.says(code);
  await one.presses(/^(Yes, ask|Sí, preg)/);
}

/** Ana with a date, in English on this platform; Luz, who speaks Spanish, on the other one. */
async function family(world: World, platform: Platform = 'telegram') {
  const ana = world.person('Ana', platform, 'en');
  const luz = world.person('Luz', other(platform), 'es');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am 450 Main St Hartford CT');
  await luz.arrives();
  return { ana, luz };
}

async function joins(ana: Somebody, one: Somebody, role: keyof typeof AS): Promise<void> {
  await comes(one, await invites(ana, role));
  await ana.presses(/^Yes, let them in/);
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`invited on ${platform}, a supporter waits for a yes that names them and who vouched`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const { ana, luz } = await family(world, platform);
    const code = await invites(ana, 'supporter');
    ana.hears(/invites one person, as: supporter[^]*2 days/);
    luz.reads();
    await luz.says(code);
    const asked = luz.hears(/Se lo dio alguien que usted conoce/);
    assert.doesNotMatch(asked.text, /Ana|Hartford|apoyo|octubre/i);
    await luz.presses(/^Sí, preg/);
    luz.hears(/Ya pregunté/);
    await world.restarts();
    ana.hears(/Luz wants to come into your circle, as: supporter[^]*invited by Ana/);
    await luz.says('/fechas');
    assert.doesNotMatch(luz.hears(/./).text, /Ana|Hartford|octubre/);
    await ana.presses(/^Yes, let them in/);
    ana.hears(/Luz is in the circle now, as: supporter/);
    luz.hears(/usted acompaña a Ana, como: apoyo/);
    await world.restarts();
    await luz.says('/circulo');
    luz.hears(/acompaña a Ana/);
    await ana.says('/circle');
    ana.hears(/You: family[^]*Luz: supporter\. I can reach them\. Invited by Ana/);
  });
}
