/** The languages in which everything is said. Names as their speakers write them are in the locale files. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Reads a language tag of a platform (`es-419`, `en-US`); undefined when it is not one of ours. */
export function language(tag: string): Language | undefined {
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((known) => known === base);
}
