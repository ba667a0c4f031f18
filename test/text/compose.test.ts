import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyDateId, personId } from '../../src/domain/id.ts';
import type { KeyDate, KeyDateKind, Paper, When } from '../../src/domain/keydate.ts';
import { KEY_DATE_KINDS } from '../../src/domain/keydate.ts';
import type { Language } from '../../src/domain/language.ts';
import { LADDER, type Lead } from '../../src/domain/lead.ts';
import { zone, type ClockTime, type Instant, type LocalDate } from '../../src/domain/time.ts';
import { compose } from '../../src/text/compose/compose.ts';
import type { Message } from '../../src/text/message.ts';
import { plain } from '../../src/text/rich.ts';
import { has } from '../../src/text/say.ts';
import type { Button, Provenance, Reach, ReminderView, View } from '../../src/text/view.ts';
import { LANGUAGES, voiceIn } from './ground.ts';

/** Thursday, October 7, 2027, noon in New York. */
const NOW = voiceIn('en').now;

interface Given {
  readonly kind?: KeyDateKind;
  readonly date?: string;
  readonly time?: string;
  readonly zone?: string;
  readonly paper?: Paper;
  readonly before?: string;
}

function whenOf({
  date = '2027-10-19',
  time = '08:30',
  zone: name = 'America/New_York',
}: Given): When {
  const clock = { is: 'at', time: time as ClockTime } as const;
  return { date: date as LocalDate, time: clock, zone: zone(name)! };
}

function keyDate(given: Given = {}): KeyDate {
  const version = {
    when: whenOf(given),
    place: '26 Federal Plaza',
    paper: given.paper ?? 'letter',
    note: 'Ask for Rosa',
    by: personId('per2345')!,
    at: (NOW - 3_600_000) as Instant,
  };
  const old = { ...version, when: whenOf({ ...given, date: given.before ?? '2027-10-12' }) };
  return {
    id: keyDateId('dat2345')!,
    kind: given.kind ?? 'check-in',
    of: [personId('per2345')!],
    state: { is: 'ahead' },
    versions: given.before ? [old, version] : [version],
  };
}

function reminder(lead: Lead, dates: readonly KeyDate[], more: Partial<ReminderView> = {}): View {
  return { kind: 'reminder', lead, dates, late: 0, repeat: false, buttons: [], ...more };
}

function textOf(message: Message): string {
  return message.blocks.map((block) => (block.is === 'rule' ? '' : plain(block.text))).join('\n\n');
}

function said(view: View, language: Language = 'en', more = {}): string {
  return textOf(compose(view, voiceIn(language, more)));
}

const BUTTON: Button = { say: { id: 'yes' }, token: 'v1:a:b' };

for (const language of LANGUAGES) {
  test(`${language}: every rung of every ladder has a text that fits into one message`, () => {
    for (const kind of KEY_DATE_KINDS) {
      for (const lead of LADDER[kind]) {
        assert.ok(has(`ladder-${kind}-${lead}`), `ladder-${kind}-${lead}`);
        const two = [keyDate({ kind }), keyDate({ kind, time: '13:00' })];
        const text = said(reminder(lead, two, { late: 90, repeat: true }), language);
        assert.ok(text.length < 1900, `${kind} ${lead}: ${String(text.length)}`);
        assert.match(text, /2027/);
      }
    }
  });

  test(`${language}: no rung states how many days are left in words of its own`, () => {
    for (const kind of KEY_DATE_KINDS) {
      for (const lead of LADDER[kind].filter((one) => one !== 'out' && one !== 'next')) {
        const text = said(reminder(lead, [keyDate({ kind })]), language);
        assert.match(text, language === 'en' ? /in 12 days/ : /dentro de 12 días/);
        const first = language === 'en' ? /\btomorrow\b/ : /\bes mañana\b/;
        assert.doesNotMatch(text, first, `${kind} ${lead}`);
      }
    }
  });
}

test('a reminder says nothing on its first line to whoever wants it so', () => {
  const lines = said(reminder('d7', [keyDate()])).split('\n');
  assert.equal(lines[0], 'A message from Contigo.');
  const open = said(reminder('d7', [keyDate()]), 'en', { neutral: false }).split('\n');
  assert.equal(open[0], 'A reminder for you');
});

test('a week before, the plan question names the hour, and the place is said in their own words', () => {
  const text = said(reminder('d7', [keyDate()]));
  assert.match(text, /What time will you leave to be there by 8:30 in the morning\?/);
  assert.match(text, /Tuesday, October 19, 2027 at 8:30 in the morning \(New York time\)/);
  assert.match(text, /Where: 26 Federal Plaza/);
});

test('days to go come from the clock: a late entry gets the help of a week on a near day', () => {
  const text = said(reminder('d7', [keyDate({ date: '2027-10-08' })]));
  assert.match(text, /Your ICE check-in is tomorrow/);
});

test('three days before a hearing it says what a missed one can bring, and «your lawyer first»', () => {
  const text = said(reminder('d3', [keyDate({ kind: 'hearing' })]));
  assert.match(text, /1-800-898-7180/);
  assert.match(text, /acis\.eoir\.justice\.gov/);
  assert.match(text, /can order a person removed[^]*\(Source: 8 USC 1229a\.\)/);
  assert.match(text, /Talk to your lawyer first/);
});

test('wherever a consequence is said, the lawyer comes with it', () => {
  for (const kind of KEY_DATE_KINDS) {
    for (const lead of LADDER[kind]) {
      const text = said(reminder(lead, [keyDate({ kind })]));
      if (/missed|order a person|harder|lost/.test(text))
        assert.match(text, /[Tt]alk to your lawyer/);
    }
  }
});

test('a late reminder says so, and how late', () => {
  assert.match(said(reminder('d7', [keyDate()], { late: 40 })), /late: 40 minutes after/);
  assert.match(said(reminder('d7', [keyDate()], { late: 60 * 7 })), /late: 7 hours after/);
  assert.match(said(reminder('d7', [keyDate()], { late: 60 * 72 }), 'es'), /tarde: 3 días después/);
  assert.doesNotMatch(said(reminder('d7', [keyDate()])), /late/);
});

test('a message that may be a repeat says so', () => {
  assert.match(said(reminder('d7', [keyDate()], { repeat: true })), /You may have seen this/);
});

test('two dates of one day come in one message, the same help only once', () => {
  const text = said(reminder('d1', [keyDate(), keyDate({ time: '14:00' })]));
  assert.match(text, /8:30 in the morning/);
  assert.match(text, /2:00 in the afternoon/);
  assert.equal(text.split('To have with you').length, 2);
});

test('a date that came by text message is to be checked first', () => {
  assert.match(said(reminder('d7', [keyDate({ paper: 'text' })])), /check that this date is real/);
  assert.doesNotMatch(said(reminder('d7', [keyDate()])), /is real/);
});

test('a deadline on a Sunday names the Friday before', () => {
  const text = said(reminder('d7', [keyDate({ kind: 'deadline', date: '2027-10-17' })]));
  assert.match(text, /safer to be done by Friday, October 15, 2027/);
  const weekday = said(reminder('d7', [keyDate({ kind: 'deadline', date: '2027-10-18' })]));
  assert.doesNotMatch(weekday, /weekend/);
});

test('the clock of the reader is named beside that of the place when it shows another hour', () => {
  const text = said(reminder('d7', [keyDate({ zone: 'America/Los_Angeles' })]));
  assert.match(text, /\(Los Angeles time\)\nA clock in New York shows 11:30 in the morning then\./);
});

test('«are you out?» names the date and asks nothing else', () => {
  const text = said(reminder('out', [keyDate({ date: '2027-10-07', time: '08:30' })]));
  assert.match(text, /Are you out\?/);
  assert.doesNotMatch(text, /the paper is right/);
});

test('a read-back says weekday, hour, city and days from now, and asks for a yes', () => {
  const date = { kind: 'hearing', when: whenOf({}), place: '', paper: 'call', note: '' } as const;
  const buttons = [[BUTTON]];
  const text = said(
    {
      kind: 'read-back',
      date,
      instead: { when: whenOf({ date: '2027-10-12' }), place: '' },
      buttons,
    },
    'es',
  );
  assert.match(
    text,
    /martes 19 de octubre de 2027 a las 8:30 de la mañana \(hora de Nueva York\), dentro de 12 días/,
  );
  assert.match(text, /Antes era: martes 12 de octubre/);
  assert.match(text, /verdadera/);
  assert.doesNotMatch(text, /Lugar/);
  assert.match(text, /No guardo nada hasta que usted diga que sí/);
});

test('after saving come the reminders by the clock of the reader, and the calendar file', () => {
  const date = keyDate();
  const coming = [
    { lead: 'd14', due: NOW },
    { lead: 'd7', due: Date.parse('2027-10-12T12:30:00Z') as Instant },
    { lead: 'out', due: Date.parse('2027-10-19T15:30:00Z') as Instant },
  ] as const;
  const file = { kind: 'calendar', dates: [date] } as const;
  const message = compose({ kind: 'saved', date, coming, file }, voiceIn('en'));
  const text = textOf(message);
  assert.match(
    text,
    /by the clock in New York:\n• now, in a moment\n• Tuesday, October 12, 2027 at 8:30/,
  );
  assert.match(text, /at 11:30 in the morning: we ask if you are out/);
  assert.match(message.file?.body ?? '', /BEGIN:VEVENT/);
});

const ENTERED: Provenance = { entered: { who: 'you', at: NOW }, confirmed: [] };

test('a card shows what it was before, nearest change first, and who was reached', () => {
  const reach: readonly Reach[] = [
    { who: 'you', state: { is: 'delivered', at: NOW } },
    { who: { called: 'Luz' }, state: { is: 'not-delivered', told: ['Rosa', 'Ana'] } },
    { who: { called: 'Eva' }, state: { is: 'unknown' } },
    { who: { called: 'Sol' }, state: { is: 'nothing-yet' } },
  ];
  const date = {
    date: keyDate({ before: '2027-10-12' }),
    provenance: ENTERED,
    reach,
    buttons: [[BUTTON]],
  };
  const text = said({ kind: 'date-card', date });
  assert.match(text, /It was Tuesday, October 12, 2027/);
  assert.match(text, /From: a letter from ICE/);
  assert.match(text, /✓ You: delivered Thursday, October 7, 2027 at 12:00 noon/);
  assert.match(text, /✗ Luz: not delivered\. We told Rosa, Ana\./);
  assert.match(text, /\? Eva: unknown/);
  assert.doesNotMatch(text, /Sol/);
});

test('the list has an item with buttons for each date, and says how many more there are', () => {
  const listed = { date: keyDate(), provenance: ENTERED, reach: [], buttons: [[BUTTON]] };
  const view: View = { kind: 'date-list', dates: [listed, listed], more: 1, buttons: [[BUTTON]] };
  const message = compose(view, voiceIn('en'));
  assert.equal(message.blocks.filter((block) => block.is === 'item').length, 2);
  assert.match(textOf(message), /There is 1 more date\./);
  assert.match(said({ kind: 'date-list', dates: [], more: 0, buttons: [] }, 'es'), /ninguna fecha/);
});

test('a move says the old date before the new one', () => {
  const view: View = {
    kind: 'moved',
    date: keyDate({ date: '2027-11-02' }),
    from: whenOf({}),
    repeat: false,
    buttons: [],
  };
  assert.match(said(view), /It was: Tuesday, October 19[^]*It is now:\nWhen: Tuesday, November 2/);
});

test('the trusted person learns the alias and the day, and not what kind of date it is', () => {
  for (const what of ['reminder', 'moved', 'called-off'] as const) {
    const text = said({ kind: 'unreached', called: 'Ana', what, when: whenOf({}), repeat: false });
    assert.match(text, /Ana/);
    assert.match(text, /Tuesday, October 19, 2027/);
    assert.doesNotMatch(text, /ICE|court|check-in|8:30|New York/);
  }
});

test('a question that is not theirs to name has the common label', () => {
  const ask = { id: 'add-kind' };
  const message = compose(
    { kind: 'question', ask, buttons: [[BUTTON]], write: 'v1:write:x.y' },
    voiceIn('es'),
  );
  assert.deepEqual(message.typed, {
    label: 'Su respuesta',
    hint: 'Escríbala aquí',
    token: 'v1:write:x.y',
  });
  assert.deepEqual(message.choices, [
    [{ is: 'press', label: 'Sí', token: 'v1:a:b', look: 'plain' }],
  ]);
});

test('a link opens the private chat, and is left out while nobody knows where that is', () => {
  const view: View = {
    kind: 'notice',
    say: [{ id: 'go-private' }],
    link: { say: { id: 'go-private-open' }, payload: 'a b' },
  };
  assert.deepEqual(compose(view, voiceIn('en')).choices, [
    [
      {
        is: 'open',
        label: 'Write to me in private',
        url: 'https://t.me/contigo_bot?start=a%20b',
      },
    ],
  ]);
  assert.deepEqual(compose(view, voiceIn('en', { bots: {} })).choices, []);
});

test('my data come as words and as a file that a program can read', () => {
  const view: View = { kind: 'my-data', rows: [], json: { called: 'Ana' }, buttons: [] };
  const { file } = compose(view, voiceIn('es'));
  assert.equal(file?.name, 'contigo-mis-datos.json');
  assert.deepEqual(JSON.parse(file.body), { called: 'Ana' });
});

test('settings, status, the operator and the calendar have their words too', () => {
  const rows = [{ id: 'settings-leads-all' }];
  assert.match(said({ kind: 'settings', rows, buttons: [] }), /Your settings\n\nReminders: all/);
  assert.match(said({ kind: 'status', rows }), /How Contigo is doing/);
  assert.match(said({ kind: 'operator-notice', say: { id: 'operator-unreached' } }), /status/);
  const calendar = compose({ kind: 'calendar', dates: [keyDate()] }, voiceIn('en'));
  assert.match(calendar.file?.name ?? '', /^appointment\.ics$/);
  const off: View = { kind: 'called-off', date: keyDate(), repeat: true };
  assert.match(said(off, 'es'), /Esta fecha ya no va: su cita con ICE/);
});

test('two days for one date: both are said, who said the other, and what is done until it is settled', () => {
  const disputed = { ...keyDate({ date: '2027-10-12' }).versions[0], paper: 'call' } as const;
  const view: View = {
    kind: 'which',
    date: { ...keyDate(), disputed },
    disputed,
    by: { called: 'Sara' },
    whose: ['you', { called: 'Luz' }],
    repeat: true,
    buttons: [[BUTTON]],
  };
  assert.match(
    said(view),
    /seen this message[^]*For: you and Luz\nI have: Tuesday, October 19[^]*Now Sara says: Tuesday, October 12/,
  );
  assert.match(said(view), /check that this date is real[^]*ice\.gov[^]*remind you of both days/);
  assert.match(
    said({ ...view, by: { called: '' } }, 'es'),
    /Es de: usted y Luz[^]*Ahora alguien dice: martes 12/,
  );
});

test('the question whether a date still stands says whose it is, where to ask, and never asks for a number', () => {
  const date = { ...keyDate(), kind: 'hearing' } as const;
  const view: View = {
    kind: 'checkup',
    rung: 'w5',
    dates: [date],
    whose: { [date.id]: [{ called: 'Luz' }] },
    repeat: false,
    buttons: [[BUTTON]],
  };
  assert.match(
    said(view),
    /^A message from Contigo[^]*Court hearing\nFor: Luz[^]*\+1-800-898-7180[^]*I never ask you for it/,
  );
  assert.match(said(view, 'es'), /Es de: Luz[^]*\+1-800-898-7180[^]*Yo nunca se lo pido/);
});
