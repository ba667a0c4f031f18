import fc from 'fast-check';

/** Texts that people with bad intentions, broken keyboards or other alphabets send. */
export const NASTY: readonly string[] = [
  'x'.repeat(10_000),
  '🦋'.repeat(5_000),
  `${'a'.repeat(299)}🦋🦋`,
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '\u202e\u2066gnol\u2069\u202c',
  '\u200b\u200c\u200d\u2060\ufeff',
  'z\u0351\u0344\u034f'.repeat(200),
  '@everyone @here <@123> <@&456> <#789>',
  '<b>bold</b><script>alert(1)</script>',
  '[x](https://example.org) ||spoiler|| `code` **b** __i__ ~~s~~',
  'tg://user?id=1 https://t.me/x?start=y discord.gg/z',
  '&lt;&amp;&#0;&nbsp;',
  '{ $called } { -term } { "x" }',
  '%s %d ${1+1} {{x}} \\u0000 \\n',
  '🦋🏳️‍🌈👩‍👩‍👧',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
  '-1',
  '../../../data/key',
  'v1:a:__proto__.x.y',
  '\r\nBEGIN:VALARM\r\nEND:VEVENT',
  "'; DROP TABLE person; --",
  'ABCD-EFG-HJK',
];

const MONTHS_OF_30 = ['April', 'June', 'September', 'November', 'abril', 'junio', 'noviembre'];
const OTHER_YEAR = fc.integer({ min: 2100, max: 99_999 });

/** Words that name no day which could be kept: days that are not on the calendar, gone, too far, or none at all. */
export const noDay: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...MONTHS_OF_30), fc.constantFrom(2027, 2028))
    .map(([month, year]) => `${month} 31, ${year}`),
  fc.constantFrom(2027, 2029, 2030).map((year) => `29 de febrero de ${year}`),
  fc.integer({ min: 32, max: 99 }).map((day) => `October ${day}, 2027`),
  fc.integer({ min: 13, max: 99 }).map((month) => `2027-${month}-10`),
  fc
    .tuple(fc.integer({ min: 13, max: 31 }), fc.integer({ min: 13, max: 31 }))
    .map(([a, b]) => `${a}/${b}/2027`),
  fc.integer({ min: 1900, max: 2026 }).map((year) => `19 de octubre de ${year}`),
  fc.integer({ min: 1900, max: 2026 }).map((year) => `${year}-10-19`),
  OTHER_YEAR.map((year) => `October 19, ${year}`),
  fc.constantFrom('00/00/2027', '0 de octubre de 2027', '2027-00-00', '2027-10-00', '2027-02-30'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((words) => words.replace(/\p{N}/gu, '#')),
  fc.constantFrom(...NASTY),
);

/** Anything that a changed client could send in place of a button's token. */
export function forgedToken(
  actions: readonly string[],
  parts: readonly string[],
): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom(...parts, '__proto__', 'constructor', '', '-1', '_0', 'yes', 'same', 'none'),
    fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/),
  );
  const shaped = fc
    .tuple(fc.constantFrom(...actions), fc.array(part, { maxLength: 4 }))
    .map(([action, ids]) => `v1:${action}:${ids.join('.')}`);
  return fc.oneof({ weight: 8, arbitrary: shaped }, fc.string(), fc.constantFrom(...NASTY));
}
