/**
 * Whether two names look the same to a hurried eye, whatever characters they are made of: other widths and styles,
 * accents, Cyrillic and Greek letters with a Latin twin (a few of Unicode's confusables, UTS 39, read 2026-11-22), and
 * letters and digits that phones draw alike. Names of other scripts are compared as they are.
 */
export function looksLike(one: string, other: string): boolean {
  const shape = shapeOf(one);
  return shape !== '' && shape === shapeOf(other);
}

function shapeOf(name: string): string {
  return Array.from(plain(name), (letter) => TWINS.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Small letters without marks, signs and gaps. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}|]/gu, '');
}

/** Small letters and digits, each behind the Latin letter that it looks like. */
const TWINS: ReadonlyMap<string, string> = new Map(
  [
    ['a', 'аαɑ'],
    ['b', 'ьв'],
    ['c', 'сϲ'],
    ['d', 'ԁ'],
    ['e', 'еєε'],
    ['g', 'ɡ'],
    ['h', 'һнη'],
    ['k', 'кκ'],
    ['l', 'i1|іıιίӏλ'],
    ['m', 'м'],
    ['n', 'п'],
    ['o', '0оοσө'],
    ['p', 'рρ'],
    ['q', 'ԛ'],
    ['s', 'ѕ5'],
    ['t', 'тτ'],
    ['u', 'υս'],
    ['v', 'ѵν'],
    ['w', 'ԝω'],
    ['x', 'хχ'],
    ['y', 'уγ'],
    ['z', 'ζ2'],
    ['j', 'ј'],
  ].flatMap(([latin = '', twins = '']) => Array.from(twins, (twin) => [twin, latin] as const)),
);
