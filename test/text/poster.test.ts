import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockTime, instant, localDate, zone } from '../../src/domain/time.ts';
import { personId } from '../../src/domain/id.ts';
import { compose } from '../../src/text/compose/compose.ts';
import type { Message } from '../../src/text/message.ts';
import { inWords, type PosterView } from '../../src/text/poster.ts';
import { plain } from '../../src/text/rich.ts';
import type { Voice } from '../../src/text/voice.ts';

const ZONE = zone('America/New_York')!;
const SPANISH: Voice = {
  language: 'es',
  zone: ZONE,
  now: instant(Date.UTC(2026, 10, 22)),
  neutral: false,
  bots: { telegram: 'ContigoBot' },
};

const VIGIL: PosterView = {
  kind: 'poster',
  shape: 'tall',
  language: 'en',
  words: {
    title: 'Vigil for Luz',
    place: 'Court Square, Springfield, MA',
    address: '1 Court Street',
    bring: 'a candle',
    risk: 'low',
  },
  facts: {
    kind: 'rally',
    type: 'vigil',
    address: true,
    time: {
      when: {
        date: localDate('2026-12-01')!,
        time: { is: 'at', time: clockTime('17:30')! },
        zone: ZONE,
      },
      ends: clockTime('19:00')!,
      by: personId('p23456789abc')!,
      at: SPANISH.now,
    },
  },
  ask: 'Come and bring a friend.',
  deepLink: 'https://t.me/ContigoBot?start=r_abc',
};

const said = ({ blocks }: Message) =>
  blocks.map((block) => (block.is === 'rule' ? '' : plain(block.text))).join('\n');

function posterOf(view: PosterView) {
  const { poster } = compose(view, SPANISH);
  assert.ok(poster);
  return poster;
}

test('a picture speaks its own language, what is said beside it the reader’s', () => {
  const message = compose(VIGIL, SPANISH);
  assert.match(said(message), /imagen para compartir/);
  assert.deepEqual(message.poster, {
    shape: 'tall',
    language: 'en',
    title: 'Vigil for Luz',
    when: 'Tuesday, December 1, 2026 at 5:30 in the afternoon (Springfield time), until about 7:00 in the evening',
    where: 'Court Square, Springfield, MA, 1 Court Street',
    lines: ['Risk: low', 'Bring: a candle'],
    ask: 'Come and bring a friend.',
    scan: 'Scan to see more and to say that you come',
    bot: 'Contigo',
    deepLink: 'https://t.me/ContigoBot?start=r_abc',
  });
});

test('in Spanish the day begins with a capital', () => {
  assert.match(
    posterOf({ ...VIGIL, language: 'es' }).when,
    /^Martes 1 de diciembre de 2026 .*más o menos hasta las 7/,
  );
});

test('an address that only those may know who come is not in the picture, nor in what is told of it', () => {
  const poster = posterOf({ ...VIGIL, facts: { ...VIGIL.facts, address: false } });
  assert.equal(poster.where, 'Court Square, Springfield, MA');
  assert.ok(!JSON.stringify(poster).includes('1 Court Street'));
  assert.ok(!inWords(poster).includes('1 Court Street'));
});

test('without an address nothing speaks of a code, in the picture or beside it', () => {
  const { deepLink: _, ...bare } = VIGIL;
  assert.equal(posterOf(bare).deepLink, undefined);
  assert.doesNotMatch(said(compose(bare, SPANISH)), /código/);
});

test('without a title it is called by what it is', () => {
  assert.equal(posterOf({ ...VIGIL, words: {} }).title, 'Vigil');
});

test('what is said where no picture can be made asks nobody to look at one', () => {
  const { unpainted = [] } = compose(VIGIL, SPANISH);
  assert.match(
    said({ kind: 'poster', blocks: unpainted, choices: [] }),
    /No pude hacer una imagen/,
  );
});
