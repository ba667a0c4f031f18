import type { FluentBundle } from '@fluent/bundle';
import type { Language } from '../domain/language.ts';
import { BASE, catalogue, type Catalogue } from './catalogue.ts';
import { plain, type Rich, type Span } from './rich.ts';
import { splitUp, standIn } from './sentinel.ts';
import type { Arg, Say } from './view.ts';
import type { Voice } from './voice.ts';
import { exactness, momentSay, startsAt, whenSay } from './when.ts';

/**
 * Says a sentence in the reader's language; whole in English when that language lacks any part of it, since
 * half a reminder is worse than a foreign one. Throws when English cannot say it either: that is a bug.
 */
export function speak(say: Say, voice: Voice): Rich {
  return speakFrom(catalogue(), say, voice);
}

/** The same with sentences from elsewhere. */
export function speakFrom(from: Catalogue, say: Say, voice: Voice): Rich {
  const said =
    sayIn(voice.language, say, { from, voice }) ?? sayIn(BASE, say, { from, voice }) ?? undefined;
  if (!said) throw new Error(`no words for «${say.id}»`);
  return said;
}

/** The sentence as plain words: for buttons, files and lists of choices. */
export function words(say: Say, voice: Voice): string {
  return plain(speak(say, voice));
}

/** Whether there is such a sentence; English decides, because it has them all. */
export function has(id: string): boolean {
  return catalogue()[BASE].hasMessage(id);
}

/** A label, hint or name that belongs to a sentence; in English where the language lacks it, else undefined. */
export function attribute(id: string, name: string, voice: Voice): string | undefined {
  return attributeIn(voice.language, id, name) ?? attributeIn(BASE, id, name);
}

/** The same in exactly this language, for the command menus that platforms keep for each language. */
export function attributeIn(language: Language, id: string, name: string): string | undefined {
  const bundle = catalogue()[language];
  const pattern = bundle.getMessage(id)?.attributes[name];
  if (pattern === undefined) return undefined;
  const errors: Error[] = [];
  const said = bundle.formatPattern(pattern, {}, errors);
  return errors.length === 0 ? said : undefined;
}

interface Speaking {
  readonly from: Catalogue;
  readonly voice: Voice;
}

/** Undefined when the language cannot say all of it, nested sentences included. */
function sayIn(language: Language, say: Say, speaking: Speaking): Rich | undefined {
  const bundle = speaking.from[language];
  const pattern = bundle.getMessage(say.id)?.value;
  if (pattern === undefined || pattern === null) return undefined;
  const spoken = spokenArgs(language, say.args ?? {}, speaking);
  return spoken && fill(bundle, pattern, spoken);
}

type Pattern = Parameters<FluentBundle['formatPattern']>[0];
type Spoken = readonly (readonly [string, string | number | Rich])[];

/** Puts sentinels through Fluent in the place of the arguments, and the arguments' spans in theirs afterwards. */
function fill(bundle: FluentBundle, pattern: Pattern, spoken: Spoken): Rich | undefined {
  const parts = spoken.map(([, said]) => (typeof said === 'object' ? said : []));
  const values = new Map(
    spoken.map(([name, said], index) => [name, typeof said === 'object' ? standIn(index) : said]),
  );
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, Object.fromEntries(values), errors);
  return errors.length === 0 ? splitUp(text, parts) : undefined;
}

function spokenArgs(
  language: Language,
  args: Readonly<Record<string, Arg>>,
  speaking: Speaking,
): Spoken | undefined {
  const spoken: (readonly [string, string | number | Rich])[] = [];
  for (const [name, arg] of Object.entries(args)) {
    const said = spokenArg(language, arg, speaking);
    if (said === undefined) return undefined;
    spoken.push([name, said]);
  }
  return spoken;
}

/** A word that a sentence may choose its form by; anything else of ours only stands in it. */
const BARE = /^[a-z0-9-]{1,32}$/;

function spokenArg(
  language: Language,
  arg: Arg,
  speaking: Speaking,
): string | number | Rich | undefined {
  if (typeof arg === 'number') return arg;
  if ('words' in arg) return BARE.test(arg.words) ? arg.words : [{ is: 'words', words: arg.words }];
  if ('typed' in arg) return [{ is: 'typed', words: arg.typed }];
  if ('code' in arg) return [{ is: 'code', words: arg.code }];
  if ('link' in arg) return [{ is: 'link', words: arg.link, url: arg.link }];
  if ('phone' in arg) return [{ is: 'phone', words: arg.phone }];
  if ('say' in arg) return sayIn(language, arg.say, speaking);
  return moment(language, arg, speaking);
}

type Moment = Extract<Arg, { readonly when: unknown } | { readonly at: unknown }>;

/** A date or an instant: one span whose words say all of it, so that no platform needs to add anything. */
function moment(language: Language, arg: Moment, speaking: Speaking): Rich | undefined {
  const { voice } = speaking;
  const say = 'when' in arg ? whenSay(arg.when, arg.place, voice) : momentSay(arg.at, voice);
  const said = sayIn(language, say, speaking);
  // A platform's stamp names one moment, which several days are not.
  if (!said || ('when' in arg && arg.when.until !== undefined)) return said;
  const span: Span = {
    is: 'when',
    words: plain(said),
    at: 'when' in arg ? startsAt(arg.when) : arg.at,
    exact: 'when' in arg ? exactness(arg.when) : true,
  };
  return [span];
}
