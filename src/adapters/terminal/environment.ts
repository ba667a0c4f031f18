/** What the terminal takes from the environment. */
export interface Surroundings {
  /** `es-MX` from `LANG=es_MX.UTF-8`; undefined for `C`, `POSIX` and nothing. */
  readonly languageTag?: string;
  /** False when `NO_COLOR` is set to anything (no-color.org, read 2026-11-22). */
  readonly colours: boolean;
}

/** Reads the language in the order that POSIX gives: `LC_ALL`, `LC_MESSAGES`, `LANG`. */
export function surroundings(
  environment: Readonly<Record<string, string | undefined>>,
): Surroundings {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find(Boolean);
  const [, base, region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@].*)?$/.exec(locale ?? '') ?? [];
  const languageTag = base && (region ? `${base}-${region}` : base);
  return { ...(languageTag && { languageTag }), colours: !environment['NO_COLOR'] };
}
