import type { Language } from '../language.ts';
import { once } from '../once.ts';
import { plainOf } from './words.ts';

/** What somebody can ask for in their own words on the way to a date: to be driven, or not to go in alone. */
export type Wish = 'driver' | 'companion';

/** Pieces of patterns in small letters without accents; every language is tried on every text. */
interface Wishing {
  readonly driver: readonly string[];
  readonly companion: readonly string[];
  /** Says that it is not wanted, or is there already. */
  readonly not: readonly string[];
}

const EN_SOMEONE = '(?:someone|somebody|anyone|anybody|a person)';
const EN_WANT = '(?:need|want|am looking for|looking for|would like|could use|have to have)';
const ES_SOMEONE = '(?:alguien|quien|una persona|a alguien)';
const ES_WANT =
  '(?:necesito|necesitamos|ocupo|ocupamos|busco|buscamos|quiero|queremos|quisiera|me hace falta|nos hace falta|hace falta)';

/** As people write it in the chat; «raite», «aventon» and «jalon» are a ride from Mexico to Honduras. */
const WISHES: Readonly<Record<Language, Wishing>> = {
  en: {
    driver: [
      `${EN_WANT} (?:a |an |some )?(?:ride|rides|lift|driver|transport|transportation)`,
      `${EN_WANT} ${EN_SOMEONE} (?:to |who can |who could |that can )?(?:drive|take|bring) (?:me|us)`,
      `(?:can|could|will|would) ${EN_SOMEONE} (?:please )?(?:drive|take|bring|give) (?:me|us)`,
      'who (?:can|could|will) (?:drive|take|bring) (?:me|us)',
      "(?:do not|don't|dont) have (?:a |any )?(?:ride|car|transport|way to get there)|no (?:ride|car)(?= |$)",
    ],
    companion: [
      `${EN_WANT} ${EN_SOMEONE} (?:to (?:come|go|be)|who (?:comes|goes)|coming|going|there )? ?(?:along |in |inside )?with (?:me|us)`,
      `(?:can|could|will|would) ${EN_SOMEONE} (?:please )?(?:come|go|be) (?:along |in |inside )?with (?:me|us)`,
      `${EN_WANT} ${EN_SOMEONE} to accompany (?:me|us)|${EN_WANT} (?:a companion|company)`,
      "(?:do not|don't|dont) want to (?:go|be)(?: \\w+)? alone|(?:afraid|scared) (?:to go|of going)(?: \\w+)? alone",
    ],
    not: [
      "(?:do not|don't|dont|no longer|not|never) (?:need|looking for|want (?!to (?:go|be)))",
      '(?:already|now) (?:have|got|found)',
    ],
  },
  es: {
    driver: [
      `${ES_WANT} (?:un |una |el )?(?:ride|raite|rait|raid|aventon|jalon|transporte|viaje|carro)`,
      `${ES_SOMEONE} (?:que )?(?:me|nos) (?:lleve|lleva|pueda llevar|puede llevar|de (?:un )?(?:ride|raite|aventon|jalon))`,
      'no (?:tengo|tenemos) (?:carro|como (?:ir|llegar)|en que (?:ir|llegar)|quien (?:me|nos) lleve)',
    ],
    companion: [
      `${ES_SOMEONE} (?:que )?(?:me|nos) (?:acompane|acompana|pueda acompanar|puede acompanar)`,
      `${ES_SOMEONE} (?:que )?(?:vaya|entre|venga|este|pueda ir|pueda entrar|puede ir) (?:con migo|conmigo|con nosotros|a mi lado)`,
      `${ES_WANT} (?:compania|que (?:me|nos) acompanen)`,
      'no (?:quiero|quisiera|queremos) (?:ir|entrar|estar)(?: \\w+)? (?:solo|sola|solos|solas)|(?:miedo|pena) (?:de |a )?(?:ir|entrar) (?:solo|sola)',
    ],
    not: [
      'ya no (?:necesito|necesitamos|ocupo|ocupamos|busco|quiero|hace falta)',
      '(?:^| )no (?:necesito|necesitamos|ocupo|ocupamos|busco|buscamos|me hace falta|hace falta)',
      '(?<!no )(?:tengo|tenemos|hay|encontre|encontramos) (?:a )?(?:quien|alguien)',
    ],
  },
};

const PATTERNS = once(() => {
  const all = Object.values(WISHES);
  const any = (of: keyof Wishing) =>
    new RegExp(`(?<!\\p{L})(?:${all.flatMap((one) => one[of]).join('|')})(?!\\p{L})`, 'u');
  return { driver: any('driver'), companion: any('companion'), not: any('not') };
});

/**
 * What these words ask for; undefined when it is nothing of the kind, or the contrary. «Someone to take me in»
 * asks for both: then it is the ride, without which nothing else helps.
 */
export function wishIn(typed: string): Wish | undefined {
  const plain = plainOf(typed);
  const { driver, companion, not } = PATTERNS();
  if (not.test(plain)) return undefined;
  if (driver.test(plain)) return 'driver';
  return companion.test(plain) ? 'companion' : undefined;
}
