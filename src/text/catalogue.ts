import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { LANGUAGES, type Language } from '../domain/language.ts';

/** All sentences, by language. A locale file that has a broken message loses only that message. */
export type Catalogue = Readonly<Record<Language, FluentBundle>>;

/** The language in which everything is said that another cannot say whole. */
export const BASE: Language = 'en';

/** Languages written from right to left need marks round every argument; in others these end up in copied links. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

let known: Catalogue | undefined;

/** The sentences of `locales/<language>.ftl` beside this module, read once; the build joins them from a folder's files. */
export function catalogue(): Catalogue {
  known ??= catalogueOf(readLocale);
  return known;
}

/** A catalogue made of the Fluent texts that the function gives for each language. */
export function catalogueOf(source: (language: Language) => string): Catalogue {
  const entries = LANGUAGES.map((language) => [language, bundleOf(language, source(language))]);
  return Object.fromEntries(entries) as Catalogue;
}

function readLocale(language: Language): string {
  return readFileSync(new URL(`./locales/${language}.ftl`, import.meta.url), 'utf8');
}

function bundleOf(language: Language, source: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: RIGHT_TO_LEFT.has(language) });
  bundle.addResource(new FluentResource(source));
  return bundle;
}
