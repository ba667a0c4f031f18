import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { AccountId } from '../../../src/domain/account.ts';
import type { Dweller } from '../dweller.ts';
import type { OnDiscord } from '../ondiscord.ts';
import type { OnTelegram } from '../ontelegram.ts';
import { LOCALE, openStreet, type Street, type StreetPlan } from '../street.ts';

export type On = 'telegram' | 'discord';

/** Ana has a hearing on October 19; her sister Luz is on the other platform, and so is the operator, Rosa. */
export interface Scene {
  readonly street: Street;
  readonly luz: Dweller;
  readonly rosa: Dweller;
}

export interface OnTelegramScene extends Scene {
  readonly ana: OnTelegram;
}

export interface OnDiscordScene extends Scene {
  readonly ana: OnDiscord;
}

export interface ScenePlan extends StreetPlan {
  /** Whether Ana chose Luz to be told. */
  readonly trusts?: boolean;
}

const OPERATOR = 424_242;

/** The minute before the first reminder is due. */
export const BEFORE = '2027-09-19 08:29';
export const DUE = '2027-09-19 08:30';

export async function telegramScene(
  t: TestContext,
  plan: ScenePlan = {},
): Promise<OnTelegramScene> {
  const { street, rosa } = await opened(t, 'discord', plan);
  const ana = street.onTelegram('Ana', 'en');
  return { street, ana, rosa, luz: await settles(street, 'discord', { ana, ...plan }) };
}

export async function discordScene(t: TestContext, plan: ScenePlan = {}): Promise<OnDiscordScene> {
  const { street, rosa } = await opened(t, 'telegram', plan);
  const ana = street.onDiscord('Ana', LOCALE['en']);
  return { street, ana, rosa, luz: await settles(street, 'telegram', { ana, ...plan }) };
}

async function opened(t: TestContext, operatorOn: On, plan: ScenePlan) {
  let rosa: Dweller | undefined;
  const operator: AccountId = `${operatorOn}:${OPERATOR}`;
  const first = (street: Street): void => {
    rosa =
      operatorOn === 'telegram'
        ? onTelegram(street)
        : street.onDiscord('Rosa', LOCALE['en'], OPERATOR);
  };
  const street = await openStreet(t, '2027-09-01 10:00', { rough: true, ...plan, operator, first });
  assert.ok(rosa);
  return { street, rosa };
}

/** Has opened the chat once, as the README asks of an operator. */
function onTelegram(street: Street): OnTelegram {
  const rosa = street.onTelegram('Rosa', 'en', OPERATOR);
  rosa.person.resident.state = 'open';
  return rosa;
}

async function settles(
  street: Street,
  on: On,
  { ana, trusts = true }: { readonly ana: Dweller; readonly trusts?: boolean },
): Promise<Dweller> {
  const luz = street.newcomer(on, 'Luz', 'es');
  await ana.arrives({ language: 'en' });
  await luz.arrives();
  await ana.adds('hearing October 19 2027 8:30 am, room 4, Hartford');
  if (trusts) await chooses(ana, luz);
  await street.until(BEFORE);
  for (const one of [ana, luz]) one.reads();
  return luz;
}

async function chooses(ana: Dweller, luz: Dweller): Promise<void> {
  await ana.commands('settings');
  await ana.presses('A person to tell');
  await ana.says('my sister');
  await luz.says(ana.code);
  await luz.presses(/^Sí/);
}

/** Luz hears once that Ana could not be reached, with the alias and the day, and nothing else. */
export function hearsOfAna(luz: Dweller): void {
  const [told, ...more] = luz.news;
  assert.match(told?.text ?? '', /No pude encontrar a Ana\.[^]*19 de octubre de 2027/);
  assert.doesNotMatch(told?.text ?? '', /Hartford|room 4|8:30|corte|audiencia|hearing/i);
  assert.deepEqual(more, []);
}

/** The operator hears once that somebody could not be reached, and nothing of whom or what. */
export function hearsOfSomebody(rosa: Dweller): void {
  const [told, ...more] = rosa.news;
  assert.match(told?.text ?? '', /A person could not be reached before a date/);
  assert.doesNotMatch(told?.text ?? '', /Ana|October|Hartford|hearing|discord:|telegram:/i);
  assert.deepEqual(more, []);
}

/** What the date card says of whether Ana was reached. */
export async function reach(ana: Dweller): Promise<string> {
  ana.reads();
  await ana.commands('dates');
  return /^[✓…✗?] You: [^\n]*/m.exec(ana.hears(/October 19/).text)?.[0] ?? 'nothing yet';
}
