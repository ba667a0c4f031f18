import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOLIDAYS } from '../../src/domain/holiday.ts';
import { OCCASIONS } from '../../src/domain/rule/occasion.ts';
import { dayToAct, reckon, type Reckoning } from '../../src/domain/rule/reckon.ts';
import { RULE_IDS, STARTS, type RuleId } from '../../src/domain/rule/rule.ts';
import { TABLE, ruleOf } from '../../src/domain/rule/table.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { compose } from '../../src/text/compose/compose.ts';
import { has } from '../../src/text/say.ts';
import { day, keyDate, moment } from '../family.ts';
import { textOf } from '../stage.ts';
import { voiceIn } from './ground.ts';

const TODAY = '2026-11-22';

function told(
  ids: readonly RuleId[],
  from: string,
  settings: { language?: Language; today?: string } = {},
): string {
  const { language = 'en', today = TODAY } = settings;
  const proposed = ids.map((id) => {
    const reckoning = reckon(ruleOf(id), day(from), day(today));
    return { reckoning, isKept: false, ...acting(reckoning, today) };
  });
  const voice = voiceIn(language, { now: moment(`${today} 10:00`) });
  return textOf(compose({ kind: 'deadlines', proposed, buttons: [] }, voice));
}

function acting(reckoning: Reckoning, today: string) {
  const act = dayToAct(reckoning, day(today));
  return act ? { act } : {};
}

test('every rule, start, occasion and holiday has its words', () => {
  const ids = [
    ...RULE_IDS.flatMap((id) => [`rule-${id}`, `rule-${id}-about`]),
    ...STARTS.flatMap((start) => [`rule-start-${start}`, `since-${start}`]),
    ...Object.keys(OCCASIONS).map((id) => `occasion-${id}`),
    ...HOLIDAYS.map((id) => `holiday-${id}`),
    ...RULE_IDS.filter((id) => id.startsWith('move-')).map((id) => `agency-${id}`),
  ];
  assert.deepEqual(
    ids.filter((id) => !has(id)),
    [],
  );
});

test('an appeal is told step by step, over a weekend and a holiday', () => {
  const text = told(['bia-appeal'], '2026-12-17');
  for (const line of [
    'Day 0 is Thursday, December 17, 2026: the judge said it, or the letter was mailed.',
    '30 days later is Saturday, January 16, 2027.',
    'That is a weekend, and offices are closed.',
    'Monday, January 18, 2027 is a holiday: Martin Luther King Day.',
    'The next working day is Tuesday, January 19, 2027.',
    'Safe day: Friday, January 15, 2027',
    'Last day: Tuesday, January 19, 2027',
    'Please ask your lawyer. (Source: 8 CFR 1003.38(b), (c), read on Sunday, November 22, 2026.)',
  ]) {
    assert.ok(text.includes(line), `${line}\n\n${text}`);
  }
});

test('the same in Spanish', () => {
  const text = told(['bia-appeal'], '2026-12-17', { language: 'es' });
  for (const line of [
    'El día 0 es el jueves 17 de diciembre de 2026: el juez lo dijo, o mandaron la carta.',
    '30 días después es el sábado 16 de enero de 2027.',
    'Es fin de semana, y las oficinas están cerradas.',
    'El lunes 18 de enero de 2027 es feriado: Día de Martin Luther King.',
    'El siguiente día de trabajo es el martes 19 de enero de 2027.',
    'Día seguro: viernes 15 de enero de 2027',
    'Último día: martes 19 de enero de 2027',
    'Por favor pregúntele a su abogado. (Fuente: 8 CFR 1003.38(b), (c), leída el domingo 22 de noviembre de 2026.)',
  ]) {
    assert.ok(text.includes(line), `${line}\n\n${text}`);
  }
});

test('working days name the holiday that they pass over, and counting back goes to the open day before', () => {
  const bond = told(['leave-bond'], '2026-11-20');
  assert.match(bond, /5 working days later is Monday, November 30, 2026\. Weekends do not count\./);
  assert.match(bond, /Thursday, November 26, 2026 does not count: it is Thanksgiving\./);
  const papers = told(['file-master'], '2026-12-14');
  assert.match(papers, /15 days before is Sunday, November 29, 2026\./);
  assert.match(papers, /The working day before is Friday, November 27, 2026\./);
});

test('where two counts may hold, both last days are said, and to act by the earlier', () => {
  const text = told(['bia-appeal-10', 'bia-appeal'], '2026-11-18');
  assert.match(
    text,
    /Two last days are possible: Saturday, November 28, 2026 or Friday, December 18, 2026\. It is safer to act by the earlier one\./,
  );
  const spanish = told(['bia-appeal-10', 'bia-appeal'], '2026-11-18', { language: 'es' });
  assert.match(spanish, /dos últimos días[\s\S]*Es más seguro guiarse por el primero/);
});

test('a rule past its check-by day says that it may be out of date, and not a day earlier', () => {
  const stale = told(['reopen'], '2027-02-01', { today: '2027-02-28' });
  assert.match(
    stale,
    /This may be out of date\. We have not read this rule again since Monday, August 31, 2026\./,
  );
  assert.doesNotMatch(told(['reopen'], '2027-02-01', { today: '2027-02-27' }), /out of date/);
  const spanish = told(['reopen'], '2027-02-01', { today: '2027-02-28', language: 'es' });
  assert.match(spanish, /Esto puede haber cambiado/);
});

test('after the safe day the next open day is said, and after the last that it has passed', () => {
  assert.match(
    told(['bia-appeal'], '2026-12-17', { today: '2027-01-16' }),
    /The safe day has passed\. Still in time: Tuesday, January 19, 2027/,
  );
  const late = told(['bia-appeal'], '2026-12-17', { today: '2027-01-20' });
  assert.match(late, /The last day has passed\. Talk to your lawyer today\./);
  assert.match(late, /There is nothing here to keep/);
});

test('a deadline of one’s own on a holiday is safe on the business day before, in its reminders', () => {
  const said = (words: string, language: Language) => {
    const date = keyDate(words, { kind: 'deadline' });
    const view = { kind: 'reminder', lead: 'd7', dates: [date], late: 0, repeat: false } as const;
    const voice = voiceIn(language, { now: moment('2026-11-19 09:00') });
    return textOf(compose({ ...view, buttons: [] }, voice));
  };
  assert.match(
    said('2026-11-26 all-day', 'en'),
    /a holiday \(Thanksgiving\), and offices are closed\. It is safer to be done by Wednesday, November 25, 2026/,
  );
  assert.match(said('2026-11-26 all-day', 'es'), /feriado \(Día de Acción de Gracias\)/);
  assert.match(said('2026-11-28 all-day', 'en'), /on a weekend[\s\S]*Friday, November 27, 2026/);
  assert.doesNotMatch(said('2026-11-27 all-day', 'en'), /offices are closed/);
});

for (const language of LANGUAGES) {
  test(`${language}: every rule is told with both days, its source and the lawyer, short enough for one message`, () => {
    for (const { id, source, confirms } of TABLE) {
      const text = told([id], '2026-11-18', { language });
      assert.ok(text.includes(source.cite), id);
      assert.match(text, language === 'en' ? /Last day: / : /Último día: /, id);
      const asks = /ask your lawyer|pregúntele a su abogado/.test(text);
      assert.equal(asks, confirms === 'lawyer', id);
      assert.ok(text.length < 1_500, `${id}: ${text.length}`);
    }
  });

  test(`${language}: what goes on buttons is short enough for a phone`, () => {
    for (const id of RULE_IDS) {
      const voice = voiceIn(language);
      const view = {
        kind: 'notice',
        say: [{ id: 'accept-on', args: { name: { say: { id: `rule-${id}` } } } }],
      } as const;
      const label = textOf(compose(view, voice));
      assert.ok(label.length <= 40, `${label} (${label.length})`);
    }
  });
}
