import type { Language } from '../language.ts';
import { once } from '../once.ts';
import { plainOf } from './words.ts';

/** What somebody can ask for in their own words that a command does; each is named as its command is. */
export const INTENTS = [
  'here',
  'forget',
  'stop',
  'moved',
  'invite',
  'plan',
  'deadline',
  'accompany',
  'dates',
  'settings',
  'help',
] as const;

export type Intent = (typeof INTENTS)[number];

const EN_DATE = '(?:date|dates|appointment|appointments|check-in|checkin|hearing|court|court date)';
const ES_DATE = '(?:cita|citas|corte|audiencia|fecha|fechas|presentacion)';
const EN_SHIFTED = '(?:moved|changed|canceled|cancelled|postponed|rescheduled)';
const ES_SHIFTED = '(?:cambiaron|movieron|cambio|pospusieron|cancelaron|cancelo|movio|aplazaron)';

type Asking = Readonly<Record<Intent, readonly string[]>>;

/** Pieces of patterns in small letters without accents; every language is tried on every text. */
const ASKED: Readonly<Record<Language, Asking>> = {
  en: {
    here: [
      "(?:i(?:'m| am)|we(?:'re| are)|he(?:'s| is)|she(?:'s| is)) (?:already |now )?(?:out|on (?:my|our|his|her) way|inside|going in)",
      '(?:i|we|he|she) (?:just )?(?:came|got|went) (?:out|in|inside)',
    ],
    forget: ['(?:delete|erase|remove|forget) (?:everything|all of it|my data|my account|all my)'],
    stop: ['stop (?:texting|writing|messaging|sending)', 'no more (?:messages|reminders|texts)'],
    moved: [
      '(?:i|we) (?:have )?(?:just )?moved',
      'new address|change of address|changed my address',
    ],
    invite: ['(?:invite|bring in|add) (?:my|our|someone|somebody|a friend|another person)'],
    plan: ['(?:emergency|family|safety) plan'],
    accompany: [
      "i (?:can|could|can't|cannot|can not) (?:drive|take|bring|come along|make it|accompany)(?: (?:her|him|them))?",
      "i(?:'m| am|'ll be| will be) (?:running |a bit |a little )?late",
    ],
    deadline: ['(?:how long|how much time|until when) .*(?:appeal|answer|file)', 'want to appeal'],
    dates: [
      '(?:it|that) went (?:well|badly|ok|okay|fine|bad)|missed (?:my|our|the) (?:check-in|appointment|hearing|court)',
      `when(?:'s| is| are)? (?:is )?(?:my|our|the) (?:next )?${EN_DATE}`,
      `(?:see|show|change|fix|correct|cancel) (?:me )?(?:my|our|the|a) ${EN_DATE}`,
      `${EN_SHIFTED} (?:my|our|the) ${EN_DATE}|(?:my|our|the) ${EN_DATE} (?:was|were|got|has been|is) ${EN_SHIFTED}`,
    ],
    settings: [
      'change (?:my|the) (?:language|name|city|time zone|hours)',
      'speak (?:spanish|english)',
      '^(?:in )?(?:english|spanish)(?: please| pls)?[.!]*$',
    ],
    help: [
      '(?:need|want|find|know|looking for) (?:me )?(?:a |an |any )?(?:good |free )?(?:lawyers?|attorneys?)',
      '(?:lost|cannot find|can not find) (?:my|our|the) (?:paper|papers|letter|notice)',
      '(?:who|what) are you|what is this|how does (?:this|it) work|what can you do|(?:i )?need help',
    ],
  },
  es: {
    here: [
      'ya (?:sali|salimos|salio|salieron|entre|entramos|entro|llegue|llegamos|estoy (?:afuera|fuera|adentro|aqui))',
      '(?:sali|salimos|salio) bien|(?:voy|vamos|va) (?:en camino|para alla|a entrar)|estoy (?:afuera|fuera|adentro|en camino|llegando)',
    ],
    forget: [
      '(?:borr|elimin|olvid)(?:ar|e|a|en|arlo)? (?:todo|todos mis|mis datos|mi informacion|mi cuenta)',
    ],
    stop: [
      '(?:no|ya no) (?:me )?(?:escriba|mande|envie|avise|escribas|mandes)',
      'no quiero (?:mas|recibir) (?:mensajes|avisos|recordatorios)|dej(?:e|a|en) de (?:escribir|mandar|avisar)\\w*',
    ],
    moved: [
      '(?:me|nos) (?:mude|mudamos|cambie de|cambiamos de) ?(?:casa|direccion|domicilio)?',
      'nueva direccion|cambio de direccion|direccion nueva',
    ],
    invite: ['(?:invitar|invito|agregar|agrego|meter|sumar) a (?:mi|mis|un|una|alguien|otra)'],
    plan: ['plan (?:de emergencia|familiar|por si)|(?:mi|un|hacer el|ver el) plan'],
    accompany: [
      '(?:ya no|no|yo) (?:voy a poder|podre|puedo) (?:ir|llegar|manejar|acompanar|llevarl[ao]s?|acompanarl[ao]s?)',
      'ya no puedo(?! mas)|puedo (?:manejar|acompanar|llevarl[ao]s?|acompanarl[ao]s?)|voy (?:a llegar |muy |un poco )?tarde',
    ],
    deadline: [
      '(?:cuanto tiempo|hasta cuando|que plazo) .*(?:apelar|contestar|presentar)|quiero apelar',
    ],
    dates: [
      '(?:me|nos|le|les) fue (?:muy )?(?:bien|mal)|(?:no (?:pude|pudimos) ir|no (?:fui|fuimos)|falte|faltamos) a (?:mi|la|nuestra) (?:cita|corte|audiencia)',
      `cuando (?:es|son|tengo|tenemos|me toca|sera) (?:mi|mis|la|las|el|una|nuestra)? ?(?:proxima )?${ES_DATE}`,
      `(?:ver|cambiar|corregir|quitar|borrar|cancelar|mover) (?:mi|mis|la|las|una|el) ${ES_DATE}|que ${ES_DATE} tengo`,
      `${ES_SHIFTED} (?:mi|la|de|las|mis|el) ${ES_DATE}|(?:mi|la) ${ES_DATE} (?:se )?(?:cambio|la cambiaron|la movieron|se movio)`,
    ],
    settings: [
      '(?:cambiar|cambio) (?:de |el |mi )(?:idioma|nombre|ciudad|horas?|reloj)',
      '(?:hablo|prefiero|quiero) (?:en )?(?:ingles|espanol)',
      '^(?:en )?(?:ingles|espanol)(?: por favor| porfa(?:vor)?)?[.!]*$',
    ],
    help: [
      '(?:necesito|necesitamos|busco|buscamos|quiero|conoce[ns]?|hay) (?:a )?(?:un |una |algun |alguna )?(?:buen |buena )?abogad[oa]s?(?: gratis)?',
      '(?:perdi|perdimos|no encuentro|se me perdio) (?:el|mi|los|mis) papel(?:es)?',
      '(?:quien|que) (?:eres|es usted|sos|es esto)|como funciona|que (?:puede|puedes|sabe|podes) hacer|necesito (?:su |tu |una |mucha )?ayuda',
    ],
  },
};

const PATTERNS = once(() => {
  const all = Object.values(ASKED);
  const any = (one: Intent) => all.flatMap((asked) => asked[one]).join('|');
  return INTENTS.map(
    (intent) => [intent, new RegExp(`(?<!\\p{L})(?:${any(intent)})(?!\\p{L})`, 'u')] as const,
  );
});

/** What these words ask for, the first of `INTENTS` that fits; undefined when it is nothing of the kind. */
export function intentIn(typed: string): Intent | undefined {
  const plain = plainOf(typed);
  return PATTERNS().find(([, pattern]) => pattern.test(plain))?.[0];
}

/** No question and no wish: «ok», «amén», «gracias a Dios», or only small pictures of the kind. */
const NODS = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:ok|okay|oki|okey|vale|bueno|listo|entendido|esta bien|de acuerdo|perfecto|amen|gracias a dios|got it|all right|alright|great|good|thank god)[^\p{L}]*)+$|^(?:[👍👌🙏❤💙💚💜🙂😊😀😃😄✅🙌🤗👏🫶]|[\p{Emoji_Modifier}\u200D\uFE0F\s])+$`,
  'u',
);

/** Thanks and nothing more. */
const THANKS =
  /^[^\p{L}]*(?:(?:muchas |muchisimas |mil |ok |bueno |listo )*gracias|thanks|thank you|thx|ty|(?:que )?dios (?:le|te|les|lo|la) bendiga|god bless(?: you)?|bendiciones)(?: (?:so|very) much| a lot| a ustedes| por (?:todo|su ayuda|la ayuda)| for everything)?[^\p{L}]*$/u;

/** Whether all that was typed is a thank-you, a blessing or a nod: nothing that asks for anything. */
export function isThanks(typed: string): boolean {
  const plain = plainOf(typed);
  return THANKS.test(plain) || NODS.test(plain);
}
