import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEY_DATE_KINDS, type KeyDate } from '../../src/domain/keydate.ts';
import { ladderOf } from '../../src/domain/ladder.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Lead } from '../../src/domain/lead.ts';
import { compose } from '../../src/text/compose/compose.ts';
import { plain } from '../../src/text/rich.ts';
import { speak } from '../../src/text/say.ts';
import type { View } from '../../src/text/view.ts';
import { awaySay, elsewhereSay, whenSay } from '../../src/text/when.ts';
import { inZone, keyDate, moment, moved, version, when } from '../family.ts';
import { textOf } from '../stage.ts';
import { LANGUAGES, voiceIn } from './ground.ts';

const WINDOW = '2027-11-05..2027-11-19 all-day';
const ANY_DAY = '2027-10-06..unknown unknown';

function said(view: View, language: Language = 'en', now = '2027-10-07 12:00'): string {
  return textOf(compose(view, voiceIn(language, { now: moment(now) })));
}

function reminder(lead: Lead, date: KeyDate): View {
  return { kind: 'reminder', lead, dates: [date], late: 0, repeat: false, buttons: [] };
}

function words(say: Parameters<typeof speak>[0], language: Language = 'en'): string {
  return plain(speak(say, voiceIn(language)));
}

function assumed(words: string): KeyDate {
  const date = keyDate(words, { kind: 'check-in' });
  return { ...date, versions: [version(when(words), { assumed: true })] };
}

test('a window of days is said with its first and its last day, and with its hour if it has one', () => {
  assert.equal(
    words(whenSay(when(WINDOW))),
    'any day from Friday, November 5, 2027 to Friday, November 19, 2027',
  );
  assert.equal(
    words(whenSay(when('2027-11-05..2027-11-19 08:30')), 'es'),
    'cualquier día del viernes 5 de noviembre de 2027 al viernes 19 de noviembre de 2027, a las 8:30 de la mañana (hora de Nueva York)',
  );
  assert.equal(
    words(whenSay(when('2027-11-05..2027-11-19 unknown'))),
    'any day from Friday, November 5, 2027 to Friday, November 19, 2027 (the hour is not known yet)',
  );
});

test('how far a window is: to its first day, then how many are left, then how long ago the last was', () => {
  const away = (now: string) => words(awaySay(when(WINDOW), moment(now)));
  assert.equal(away('2027-10-24 12:00'), 'the first day is in 12 days');
  assert.equal(away('2027-11-04 23:59'), 'the first day is tomorrow');
  assert.equal(away('2027-11-05 00:01'), '14 days are left');
  assert.equal(away('2027-11-18 12:00'), 'tomorrow is the last day');
  assert.equal(away('2027-11-19 23:59'), 'today is the last day');
  assert.equal(away('2027-11-21 12:00'), 'the last day was 2 days ago');
});

test('the reader’s own clock is told of a window only where it is the same on all of its days', () => {
  const phoenix = inZone('America/Phoenix');
  const inside = elsewhereSay(when('2027-10-05..2027-10-19 08:30'), { zone: phoenix });
  assert.equal(inside && words(inside), 'A clock in Phoenix shows 5:30 in the morning then.');
  assert.equal(elsewhereSay(when('2027-11-01..2027-11-19 08:30'), { zone: phoenix }), undefined);
  assert.equal(elsewhereSay(when('2027-10-05..unknown 08:30'), { zone: phoenix }), undefined);
});

for (const language of LANGUAGES) {
  test(`${language}: every rung of a window and of no known day has its text and fits one message`, () => {
    for (const kind of KEY_DATE_KINDS) {
      for (const words of ['2027-11-05..2028-02-25 08:30', ANY_DAY]) {
        const date = keyDate(words, { kind });
        for (const lead of ladderOf(date)) {
          const text = said(reminder(lead, date), language, '2027-11-06 12:00');
          assert.ok(text.length < 1900, `${kind} ${lead}: ${text.length}`);
        }
      }
    }
  });

  test(`${language}: no reminder of a day that nobody knows names a day, and each says that nobody knows`, () => {
    for (const kind of KEY_DATE_KINDS) {
      const date = keyDate(ANY_DAY, { kind });
      for (const lead of ladderOf(date)) {
        const text = said(reminder(lead, date), language);
        const unknown = language === 'en' ? /nobody knows/i : /nadie (sabe|lo sabe)/i;
        assert.match(text, unknown, `${kind} ${lead}`);
        assert.doesNotMatch(text, /20\d\d|October|octubre|Wednesday|miércoles/, `${kind} ${lead}`);
      }
    }
  });

  test(`${language}: an assumed day is marked in each place where it is said`, () => {
    const mark = language === 'en' ? /Not confirmed\./ : /Sin confirmar\./;
    const date = assumed('2027-11-02 08:30');
    const [only] = date.versions;
    const { when: held, place, paper, note } = only;
    const of = { kind: date.kind, when: held, assumed: true, place, paper, note } as const;
    const buttons: [] = [];
    const views: readonly View[] = [
      ...ladderOf(date)
        .filter((lead) => lead !== 'next')
        .map((lead) => reminder(lead, date)),
      { kind: 'read-back', date: of, buttons },
      { kind: 'saved', date, coming: [], file: { kind: 'calendar', dates: [date] } },
      {
        kind: 'moved',
        date: { ...date, versions: [version(when('2027-10-28 08:30')), only] },
        from: when('2027-10-28 08:30'),
        repeat: false,
        buttons,
      },
    ];
    for (const view of views) assert.match(said(view, language), mark, view.kind);
  });
}

test('the morning of its first day a window says that it is open, and until when', () => {
  const date = keyDate(WINDOW, { kind: 'check-in' });
  const text = said(reminder('opens', date), 'en', '2027-11-05 07:00');
  assert.match(text, /\*?ICE check-in: it can be any of these days now/);
  assert.match(text, /From today on it can be any day, until Friday, November 19, 2027\./);
});

test('before its first day a window says how far that is; on its last day, that it is the last', () => {
  const date = keyDate(WINDOW, { kind: 'hearing' });
  assert.match(
    said(reminder('d14', date), 'es', '2027-10-22 09:00'),
    /el primer día es dentro de 14 días/,
  );
  assert.match(
    said(reminder('e1', date), 'en', '2027-11-18 18:00'),
    /The last day is Friday, November 19, 2027/,
  );
  assert.match(
    said(reminder('e1', date), 'en', '2027-11-19 09:00'),
    /Court hearing: today is the last day/,
  );
});

test('a week before a window it is asked which of the days is good, not at what hour', () => {
  const date = keyDate('2027-11-05..2027-11-19 08:30', { kind: 'check-in' });
  assert.match(said(reminder('d7', date)), /Which of these days is good for you\?/);
});

test('two weeks into «any day now» the papers to sign are named, with their source', () => {
  const text = said(reminder('u14', keyDate(ANY_DAY, { kind: 'removal' })));
  assert.match(text, /Form G-28[^]*8 CFR 292\.4[^]*60-001/);
});

test('a day that was not known and is known now is said as that, and the other way round', () => {
  const moves = (from: string, to: string, language: Language) => {
    const date = moved(keyDate(from, { kind: 'removal' }), to, {});
    return said({ kind: 'moved', date, from: when(from), repeat: false, buttons: [] }, language);
  };
  const known = moves(ANY_DAY, '2027-10-19 all-day', 'en');
  assert.match(
    known,
    /Now there is a day: your removal date\.[^]*It was: a day that nobody knows yet/,
  );
  assert.match(known, /When: Tuesday, October 19, 2027 \(all day\), in 12 days/);
  const gone = moves('2027-10-19 all-day', ANY_DAY, 'es');
  assert.match(
    gone,
    /Ya nadie sabe el día[^]*un día que nadie sabe todavía, puede ser cualquier día/,
  );
});

test('where an assumed day turns out to be another, the old one is said to have been nobody’s', () => {
  const date = moved(assumed('2027-11-02 08:30'), '2027-11-09 08:30', {});
  const from = when('2027-11-02 08:30');
  const text = said({ kind: 'moved', date, from, repeat: false, buttons: [] });
  assert.match(text, /It was, but nobody had confirmed it: Tuesday, November 2/);
  assert.doesNotMatch(text, /Not confirmed\./);
});

test('the person who is told that somebody cannot be reached learns days only where there are some', () => {
  const unreached = (words: string, language: Language) =>
    said(
      { kind: 'unreached', called: 'Ana', what: 'reminder', when: when(words), repeat: false },
      language,
    );
  assert.match(
    unreached(WINDOW, 'en'),
    /from Friday, November 5, 2027 to Friday, November 19, 2027/,
  );
  assert.doesNotMatch(unreached(ANY_DAY, 'en'), /2027/);
  assert.match(unreached(ANY_DAY, 'es'), /estos días/);
});

test('several days carry no platform’s stamp, since that names one moment', () => {
  const spans = (words: string) => {
    const view = reminder('d7', keyDate(words, { kind: 'appointment' }));
    return compose(view, voiceIn('en')).blocks.flatMap((block) =>
      block.is === 'rule' ? [] : block.text.map(({ is }) => is),
    );
  };
  assert.ok(spans('2027-11-05 08:30').includes('when'));
  assert.ok(!spans('2027-11-05..2027-11-19 08:30').includes('when'));
  assert.ok(!spans(ANY_DAY).includes('when'));
});
