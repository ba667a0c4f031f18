import { readFileSync } from 'node:fs';
import { parse, Visitor, type Attribute, type Message, type Pattern } from '@fluent/syntax';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { zone, type Instant } from '../../src/domain/time.ts';
import type { Arg } from '../../src/text/view.ts';
import type { Voice } from '../../src/text/voice.ts';

export function voiceIn(language: Language, more: Partial<Voice> = {}): Voice {
  const now = Date.parse('2027-10-07T16:00:00Z') as Instant;
  const bots = { telegram: 'contigo_bot' };
  return { language, zone: zone('America/New_York')!, now, neutral: true, bots, ...more };
}

export function localeText(language: Language): string {
  return readFileSync(new URL(`../../src/text/locales/${language}.ftl`, import.meta.url), 'utf8');
}

/** The messages of a locale file, as the strict parser reads them. */
export function messagesOf(language: Language): readonly Message[] {
  return parse(localeText(language), {}).body.filter(
    (entry): entry is Message => entry.type === 'Message',
  );
}

/** Every value and attribute of a language with its name, `id` or `id.attribute`. */
export function patternsOf(language: Language): ReadonlyMap<string, Pattern> {
  return new Map(
    messagesOf(language).flatMap((message): [string, Pattern][] => [
      ...(message.value ? [[message.id.name, message.value] as [string, Pattern]] : []),
      ...message.attributes.map((one: Attribute): [string, Pattern] => [
        `${message.id.name}.${one.id.name}`,
        one.value,
      ]),
    ]),
  );
}

/** The variables of a message, those of messages that it refers to included. */
export function variablesOf(name: string, patterns: ReadonlyMap<string, Pattern>): Set<string> {
  const found = new Set<string>();
  const visitor = new (class extends Visitor {
    override visitVariableReference(node: { id: { name: string } }) {
      found.add(node.id.name);
    }
    override visitMessageReference(node: { id: { name: string } }) {
      for (const one of variablesOf(node.id.name, patterns)) found.add(one);
    }
  })();
  const pattern = patterns.get(name);
  if (pattern) visitor.visit(pattern);
  return found;
}

const NUMBERS = new Set(
  'count days tries more off dates ways minutes people planned delivered failed open notSaved bugs'.split(
    ' ',
  ),
);

/** Arguments of the right kind for any message. */
export function samples(variables: Iterable<string>): Readonly<Record<string, Arg>> {
  return Object.fromEntries([...variables].map((name) => [name, sample(name)]));
}

function sample(name: string): Arg {
  if (NUMBERS.has(name)) return 3;
  if (name === 'hour') return 8;
  if (name === 'minute') return { words: '30' };
  if (name === 'part') return { words: 'morning' };
  return { typed: 'Ana' };
}

/** The same with this number for everything that is counted. */
export function counted(args: Readonly<Record<string, Arg>>, number: number) {
  const names = Object.keys(args).filter((name) => NUMBERS.has(name));
  return { ...args, ...Object.fromEntries(names.map((name) => [name, number])) };
}

export { LANGUAGES };
