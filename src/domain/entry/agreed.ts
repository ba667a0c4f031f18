/** What people type instead of pressing «Yes»; without accents, signs and capitals. */
const YES = new Set([
  ...['yes', 'y', 'ye', 'yeah', 'yep', 'yup', 'ok', 'okay', 'k', 'sure', 'correct', 'right'],
  ...['thats right', 'that is right', 'thats correct', 'yes please', 'yes thank you', 'yes thanks'],
  ...['si', 'sip', 'simon', 'claro', 'claro que si', 'correcto', 'asi es', 'de acuerdo', 'dale'],
  ...[
    'esta bien',
    'esta correcto',
    'vale',
    'va',
    'eso es',
    'si gracias',
    'si por favor',
    'si claro',
  ],
  ...['si correcto', 'si esta bien', 'yes correct', 'yes thats right', '👍', '✅', '👌'],
]);

const NO = new Set([
  ...['no', 'n', 'nope', 'nah', 'no no', 'wrong', 'thats wrong', 'not right', 'no thanks'],
  ...['no thank you', 'no gracias', 'incorrecto', 'esta mal', 'no es asi', 'no esta bien'],
  ...['no es correcto', 'para nada', '👎', '❌'],
]);

/** Whether all that was typed is a yes. «Yes, but on Tuesday» is none: it says more, and is to be read. */
export function saysYes(typed: string): boolean {
  return YES.has(plain(typed));
}

/** Whether all that was typed is a no. «I do not know» is none. */
export function saysNo(typed: string): boolean {
  return NO.has(plain(typed));
}

/** Lower case, without accents, signs, skin tones and more than one space. */
function plain(typed: string): string {
  return typed
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\p{Sk}\u200d]/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{So}]+/gu, ' ')
    .trim();
}
