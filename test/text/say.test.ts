import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalDate } from '../../src/domain/time.ts';
import { zone, type ClockTime, type Instant } from '../../src/domain/time.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { plain } from '../../src/text/rich.ts';
import { attribute, has, speak, speakFrom } from '../../src/text/say.ts';
import { voiceIn } from './ground.ts';

const en = voiceIn('en');
const es = voiceIn('es');

function from(texts: { en: string; es: string }) {
  return catalogueOf((language) => texts[language]);
}

test('what a person typed stays apart from our own words', () => {
  const said = speak({ id: 'detail-place', args: { place: { typed: 'Court, 3rd floor' } } }, en);
  assert.deepEqual(said, [
    { is: 'words', words: 'Where: ' },
    { is: 'typed', words: 'Court, 3rd floor' },
  ]);
});

test('typed words cannot pose as emphasis, as a link, as an argument or as a sentinel', () => {
  for (const typed of [
    '*bold*',
    'https://evil.example/',
    '{ $when }',
    '\uE000\uE001 \uE000',
    '\u2068x\u2069',
    '{"',
    '',
  ]) {
    const said = speak(
      { id: 'unreached-reminder', args: { called: { typed }, day: { typed: 'D' } } },
      en,
    );
    assert.deepEqual(
      said.filter((span) => span.is === 'typed').map((span) => span.words),
      [typed, 'D'],
    );
    assert.ok(said.every((span) => span.is === 'words' || span.is === 'typed'));
  }
});

test('our own words with a star in them gain no emphasis either', () => {
  const said = speak({ id: 'zone-by-city', args: { city: { words: 'A *b* c' } } }, en);
  assert.deepEqual(said, [{ is: 'words', words: 'A *b* c' }]);
});

test('stars in a locale file give emphasis, also round an argument', () => {
  const kind = { say: { id: 'kind-hearing' } };
  assert.deepEqual(speak({ id: 'detail-kind', args: { kind } }, en), [
    { is: 'strong', words: 'Court hearing' },
  ]);
  const typed = speak({ id: 'detail-kind', args: { kind: { typed: 'x' } } }, en);
  assert.deepEqual(typed, [{ is: 'typed', words: 'x' }]);
});

test('a web address of ours is a link without the full stop behind it', () => {
  const texts = { en: 'a = See https://acis.eoir.justice.gov. Or call.', es: '' };
  assert.deepEqual(speakFrom(from(texts), { id: 'a' }, en), [
    { is: 'words', words: 'See ' },
    {
      is: 'link',
      words: 'https://acis.eoir.justice.gov',
      url: 'https://acis.eoir.justice.gov',
    },
    { is: 'words', words: '. Or call.' },
  ]);
});

test('a code to copy is a span of its own', () => {
  const said = speak({ id: 'link-code', args: { code: { code: 'ABC-234' } } }, es);
  assert.deepEqual(said[1], { is: 'code', words: 'ABC-234' });
});

test('a date is one span that says all of it and knows its instant', () => {
  const when = {
    date: '2027-10-19' as LocalDate,
    time: { is: 'at', time: '08:30' as ClockTime },
    zone: zone('America/Denver')!,
  } as const;
  assert.deepEqual(speak({ id: 'moved-from', args: { when: { when } } }, es)[1], {
    is: 'when',
    words: 'martes 19 de octubre de 2027 a las 8:30 de la mañana (hora de Denver)',
    at: Date.parse('2027-10-19T14:30:00Z'),
    exact: true,
  });
  const allDay = { ...when, time: { is: 'all-day' } } as const;
  assert.deepEqual(speak({ id: 'moved-from', args: { when: { when: allDay } } }, en)[1], {
    is: 'when',
    words: 'Tuesday, October 19, 2027 (all day)',
    at: Date.parse('2027-10-19T06:00:00Z'),
    exact: false,
  });
});

test('an instant is said by the clock of the reader', () => {
  const at = Date.parse('2027-10-19T01:05:00Z') as Instant;
  const [, span] = speak({ id: 'mydata-since', args: { at: { at } } }, en);
  assert.equal(span?.words, 'Monday, October 18, 2027 at 9:05 at night (New York time)');
});

test('a message that Spanish cannot say whole is said whole in English', () => {
  const english = 'whole = One { $a } two { $b }.\ninner = inside\n';
  const cases: readonly [string, string][] = [
    ['', 'missing'],
    ['whole = Uno { $a } dos { $c }.', 'an unknown variable'],
    ['whole = Uno { $a } dos { otro } { $b }.', 'a reference to nothing'],
    ['whole = Uno { $a } dos { $b', 'broken'],
    ['whole = Uno { $a } dos { $b }.', 'the inner sentence missing'],
  ];
  for (const [spanish, why] of cases) {
    const say = { id: 'whole', args: { a: { typed: 'x' }, b: { say: { id: 'inner' } } } };
    const said = plain(speakFrom(from({ en: english, es: spanish }), say, es));
    assert.equal(said, 'One x two inside.', why);
  }
});

test('a sentence that English lacks is a bug and says so, without its arguments', () => {
  const say = { id: 'no-such-thing', args: { name: { typed: 'Rosa' } } };
  assert.throws(() => speak(say, es), /no words for «no-such-thing»$/);
});

test('a missing argument is a bug, never a hole in a sentence', () => {
  assert.throws(() => speak({ id: 'detail-place' }, es));
});

test('an argument that only chooses a form does so', () => {
  const texts = { en: 'a = { $what -> [big] large\n *[other] small\n }', es: '' };
  const said = (what: string) =>
    plain(speakFrom(from(texts), { id: 'a', args: { what: { words: what } } }, en));
  assert.deepEqual([said('big'), said('tiny')], ['large', 'small']);
});

test('years and large ids keep their digits together', () => {
  const said = speak({ id: 'config-unknown', args: { name: { words: '20270' } } }, en);
  assert.match(plain(said), /20270/);
});

test('labels and hints belong to a sentence and may be absent', () => {
  assert.equal(attribute('add-date', 'hint', es), '19 de octubre de 2027, 8:30 am, Hartford');
  assert.equal(attribute('add-kind', 'hint', es), undefined);
  assert.equal(has('add-date'), true);
  assert.equal(has('no-such-thing'), false);
});
