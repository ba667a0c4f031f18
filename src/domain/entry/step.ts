import type { StepKind } from '../outing.ts';
import { plainOf } from './words.ts';

/** What somebody says of their own way in so few words that nothing else can be meant. */
type Told = Exclude<StepKind, 'not-yet' | 'help'>;

const END = String.raw`(?:[\s,.!]+(?:gracias a dios|gracias|thank god|thanks|todo bien|all good|bien))*[\s.!]*$`;

/** «Ya salí de casa», «he came out» and «I'm outside» are not here: they can mean something else. */
const TOLD: readonly (readonly [Told, RegExp])[] = [
  [
    'on-my-way',
    exactly(
      "(?:ya )?(?:voy|vamos) (?:en camino|para alla)|(?:ya )?estoy en camino|(?:i(?:'m| am)|we(?:'re| are)) on (?:my|our) way|on my way",
    ),
  ],
  [
    'arrived',
    exactly(
      "(?:ya )?(?:llegue|llegamos)(?: a la cita| a la corte| a ice)?|ya estoy aqui|(?:i|we) (?:just )?arrived|i(?:'m| am) here",
    ),
  ],
  [
    'in',
    exactly(
      "ya (?:entre|entramos)|(?:ya )?(?:voy|vamos) a entrar|(?:ya )?estoy adentro|(?:i(?:'m| am)|we(?:'re| are)) (?:now )?(?:going in|inside)",
    ),
  ],
  [
    'out',
    exactly(
      "(?:ya )?(?:sali|salimos)(?: bien| libres?)?(?: de (?:ahi|alli|alla|la cita|la corte|ice))?|(?:i(?:'m| am)|we(?:'re| are)) (?:already )?out|(?:i|we) (?:just )?(?:came|got) out",
    ),
  ],
];

function exactly(phrases: string): RegExp {
  return new RegExp(`^[^\\p{L}]*(?:${phrases})${END}`, 'u');
}

/** Where they are by their own words; undefined when they say more, or it is somebody else's way. */
export function stepIn(typed: string): Told | undefined {
  const plain = plainOf(typed);
  return TOLD.find(([, pattern]) => pattern.test(plain))?.[0];
}
