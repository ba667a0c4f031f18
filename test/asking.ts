import assert from 'node:assert/strict';
import type { Action } from '../src/domain/campaign/action.ts';
import type { Language } from '../src/domain/language.ts';
import { marchIn } from './marching.ts';
import type { Seen } from './stage.ts';
import type { Somebody, World } from './world.ts';

/** People who ask others to sign and call in scenarios, and those who do. */

/** What buttons are called, and what is written, by language. */
export const ASKS = {
  en: {
    calls: '/calls',
    petition: '/petition',
    begin: 'Give me a number',
    title: 'Let the father of Rosa stay',
    also: 'Que se quede el papá de Rosa',
    ask: 'Please do not deport him.',
    alsoAsk: 'Por favor, no lo deporten.',
    nine: '9 to 5',
    weekdays: 'Monday to Friday',
    more: 'One more number',
    enough: 'That is all',
    leave: 'Leave it out',
    keep: 'Yes, keep it',
    start: 'Ask the family, then put it out',
    petitionType: 'Petition',
    did: 'I called',
    voicemail: 'Voicemail',
    said: 'They said …',
    another: 'Another number',
    next: 'One more number',
    count: 'Write down how many',
    close: 'Close it',
    thanks: 'Close it and say thanks',
    heard: 'What they said',
    yes: /^Yes, these words/,
    no: /^No$/,
    script: 'Words to say',
  },
  es: {
    calls: '/llamadas',
    petition: '/peticion',
    begin: 'Deme un número',
    title: 'Que se quede el papá de Rosa',
    also: 'Let the father of Rosa stay',
    ask: 'Por favor, no lo deporten.',
    alsoAsk: 'Please do not deport him.',
    nine: 'De 9 a 5',
    weekdays: 'de lunes a viernes',
    more: 'Otro número más',
    enough: 'Eso es todo',
    leave: 'Dejarlo así',
    keep: 'Sí, guardar',
    start: 'Preguntar a la familia y que salga',
    petitionType: 'Petición',
    did: 'Ya llamé',
    voicemail: 'Dejé mensaje',
    said: 'Me dijeron …',
    another: 'Otro número',
    next: 'Un número más',
    count: 'Anotar cuántas van',
    close: 'Cerrarla',
    thanks: 'Cerrarla y dar gracias',
    heard: 'Qué les dijeron',
    yes: /^Sí, estas palabras/,
    no: /^No$/,
    script: 'Qué decir',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

export const SCRIPT = {
  en: 'Please defer the case A000-000-000.',
  es: 'Por favor, aplacen el caso A000-000-000.',
};

export const LINES = [
  ['ICE in Phoenix', '602-555-0100', 'America/Phoenix'],
  ['DHS in Washington', '202-555-0100', 'America/New_York'],
] as const;

/** Somebody in simulated time, or on a real client. */
export interface Speaker {
  says(words: string): Promise<void>;
  presses(label: string | RegExp): Promise<void>;
}

/** All the questions of a call-in, up to what is read back; its two numbers on the clocks of two cities. */
export async function plansCalls(who: Speaker, language: Language): Promise<void> {
  const said = ASKS[language];
  await who.says(said.calls);
  for (const words of [said.title, said.ask, said.also, said.alsoAsk]) await who.says(words);
  for (const [place, [name, number, zone]] of LINES.entries()) {
    await who.says(name);
    await who.says(number);
    await who.presses(said.nine);
    await who.presses(said.weekdays);
    await who.says(zone);
    await who.presses(place + 1 < LINES.length ? said.more : said.enough);
  }
  await who.presses('English');
  await who.says(SCRIPT.en);
  await who.says(SCRIPT.es);
  await who.presses(said.leave);
}

export async function actionIn(world: World): Promise<Action> {
  const { events } = await marchIn(world);
  const action = events.find((event) => event.kind === 'action');
  assert.ok(action);
  return action;
}

/** Presses that button of the newest message that says these words. */
export async function pressesOn(
  who: Somebody,
  words: RegExp,
  label: RegExp | string,
): Promise<void> {
  const seen = who.sees.findLast(({ text }) => words.test(text));
  assert.ok(seen, `nothing says ${String(words)}`);
  const fits = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
  const choice = seen.choices.find((one) => fits(one.label));
  assert.ok(choice?.is === 'press', `no button ${String(label)}`);
  await who.does({ is: 'pressed', token: choice.token });
}

export function textsOf(seen: readonly Seen[]): string {
  return seen.map(({ text }) => text).join('\n---\n');
}
