import type { Language } from '../language.ts';
import { once } from '../once.ts';
import { plainOf } from './words.ts';

/** What somebody cries out in their own words: that a person was taken into custody, or that they are afraid. */
export type Distress = 'taken' | 'afraid';

/** Pieces of patterns in small letters without accents; every language is tried on every text. */
interface Crying {
  readonly taken: readonly string[];
  readonly afraid: readonly string[];
  /** Only thought of, or long over. */
  readonly not: readonly string[];
}

const EN_ONE = '(?:me|us|him|her|them|someone|somebody|(?:my|our|his) \\w+)';
const EN_TOOK = '(?:took|taken|detained|arrested|grabbed|got)';
const ES_THEY = '(?:llevaron|agarraron|detuvieron|detuvo|arrestaron|capturaron|levantaron)';
/** «Llevó», which without its accent is «llevo»: only with who did it. */
const ES_ICE = '(?:ice|la migra|inmigracion|la policia) (?:se )?(?:llevo|agarro|detuvo|arresto)';

const CRIES: Readonly<Record<Language, Crying>> = {
  en: {
    taken: [
      `(?:ice|la migra|immigration) (?:have |has |just )?${EN_TOOK} (?!a |an |long|back|so )\\w+`,
      `(?:they|police|agents|officers) (?:have |has |just )?${EN_TOOK} ${EN_ONE}(?! a| time| back)`,
      '(?:was|were|been|got|is being|am being|are being) (?:just )?(?:detained|arrested|picked up|taken away|taken by)',
      '(?:is|am|are) (?:detained|in custody|in detention|arrested)',
      "(?:did not|didn't|didnt|has not|hasn't|hasnt|never) (?:come|came) (?:back )?out",
      'raid (?:at|in|on)|(?:there is|its|it is) a raid|ice is (?:here|at (?:my|the|our) door)',
    ],
    afraid: [
      "i(?:'m| am|m) (?:so |very |really )?(?:afraid|scared|terrified|frightened)",
      "(?:do not|don't|dont) know what to do|help me|what (?:can|should|do) i do",
      '(?:will|are|could|can|if) (?:they|ice) (?:going to |gonna )?(?:take|arrest|detain|deport|grab|keep) (?:me|us)',
    ],
    not: ['(?:what|and) if|if (?:they|ice|i|he|she|we)', '(?:last|years?|months?) ago|last year'],
  },
  es: {
    taken: [
      `(?:se )?(?:lo|la|los|las|me|nos|le) ${ES_THEY}`,
      `${ES_THEY} (?:a )?(?:mi|mis|un|una|al|nuestro|nuestra|su)`,
      `${ES_ICE}|se (?:lo|la|los|las) llevo (?:ice|la migra|inmigracion|la policia)`,
      '(?:lo|la|los|las|me|nos) (?:tiene|tienen) (?:la migra|ice|inmigracion|detenid[oa]s?)',
      '(?:esta|estoy|estan|quedo|quede|fue|fueron|esta bajo|quedo bajo) (?:detenid[oa]s?|arrestad[oa]s?|bajo custodia|custodia)',
      'no (?:ha|han) salido|no (?:salio|salieron) de (?:la cita|ice|la corte|ahi|alli)|ya no salio',
      '(?:hay|es) (?:una )?redada|la migra (?:esta|llego|anda)',
    ],
    afraid: [
      '(?:tengo|tenemos|me da|nos da|siento) (?:mucho |mucha |tanto )?(?:miedo|panico|terror)',
      'no se que hacer|que (?:hago|puedo hacer|debo hacer)|ayudenme|ayudeme|auxilio',
      'si (?:me|nos) (?:llevan|agarran|agarren|detienen|arrestan|deportan|dejan (?:ahi|alli|adentro))|si no me dejan salir',
      '(?:me|nos) (?:van a|pueden|vayan a) (?:llevar|agarrar|detener|arrestar|deportar)',
      'estoy (?:muy |bien |tan )?(?:asustad[oa]|aterrad[oa]|nervios[oa]|angustiad[oa])',
    ],
    not: [
      '(?:y|pasa) si (?:se|me|nos|lo|la|los|las|ice|la migra|no)',
      'hace (?:anos|meses|mucho|\\w+ (?:anos?|mes(?:es)?))|el ano pasado',
    ],
  },
};

/** Nothing but small pictures of tears or fear, or a call for help. */
const TEARS = /^[\s\uFE0F]*(?:[😭😢😥😰😨😱😿💔🆘][\s\uFE0F]*)+$/u;

const PATTERNS = once(() => {
  const all = Object.values(CRIES);
  const any = (of: keyof Crying) =>
    new RegExp(`(?<!\\p{L})(?:${all.flatMap((one) => one[of]).join('|')})(?!\\p{L})`, 'u');
  return { taken: any('taken'), afraid: any('afraid'), not: any('not') };
});

/**
 * What these words cry out; undefined when it is nothing of the kind. That somebody was taken goes before fear. Fear of
 * what might come («and if they take me?») is fear; what happened long ago is neither.
 */
export function distressIn(typed: string): Distress | undefined {
  const plain = plainOf(typed);
  if (TEARS.test(plain)) return 'afraid';
  const { taken, afraid, not } = PATTERNS();
  if (afraid.test(plain)) return taken.test(plain) && !not.test(plain) ? 'taken' : 'afraid';
  return taken.test(plain) && !not.test(plain) ? 'taken' : undefined;
}
