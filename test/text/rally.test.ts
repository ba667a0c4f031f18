import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Announced } from '../../src/domain/campaign/about.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import { callOff, rallyOf as rallyIn, retime } from '../../src/domain/campaign/rallychange.ts';
import { rallyAnnouncements } from '../../src/domain/campaign/rallynews.ts';
import { RALLY_ROLES, type Rally } from '../../src/domain/campaign/rally.ts';
import type { Words } from '../../src/domain/campaign/statement.ts';
import type { EventId } from '../../src/domain/id.ts';
import type { Language } from '../../src/domain/language.ts';
import { postView } from '../../src/app/rallying/post.ts';
import { compose } from '../../src/text/compose/compose.ts';
import type { Post } from '../../src/text/post.ts';
import { plain } from '../../src/text/rich.ts';
import { campaignOf, rallyOf } from '../campaigning.ts';
import { agreed } from '../following.ts';
import { SARA, moment, when } from '../family.ts';
import { LANGUAGES, voiceIn } from './ground.ts';

const EVENT = 'rarara' as EventId;
const AT = moment('2027-10-01 10:00');

const LONG: Words = Object.fromEntries(
  ['bring', 'access', 'risk', 'papers', 'languages', 'weather', 'contact', 'address'].map(
    (field) => [field, `${field} ${'palabra larga '.repeat(30)}`.slice(0, 300)],
  ),
);

function campaignWith(words: Words, more: Partial<Rally> = {}): Campaign {
  const said = agreed(`${EVENT}st`, 'rally', { at: AT });
  const statement = { ...said, wordings: [{ words: { en: words }, by: SARA, at: AT }] as const };
  const state = { is: 'announced', at: AT, by: SARA } as const;
  return campaignOf({
    statements: [statement],
    events: [rallyOf(EVENT, '2027-10-19 17:00', { state, ...more })],
  });
}

function viewOf(
  campaign: Campaign,
  audience: Announced['audience'],
  language: Language = 'en',
): Post {
  const rally = rallyIn(campaign, EVENT)!;
  const [statement] = campaign.statements;
  const [announcement] = rallyAnnouncements(campaign, rally, statement!.wordings[0]);
  const about = { kind: 'announced', campaign, announcement: announcement!, audience } as const;
  return postView(about, language);
}

function said(
  campaign: Campaign,
  audience: Announced['audience'] = 'channel',
  language: Language = 'en',
): string {
  const { blocks } = compose(viewOf(campaign, audience, language), voiceIn(language, { now: AT }));
  return blocks.map((block) => (block.is === 'rule' ? '' : plain(block.text))).join('\n');
}

for (const language of LANGUAGES) {
  test(`${language}: the longest rally fits into one message of every platform`, () => {
    const roles = RALLY_ROLES.map((role) => ({ role, many: 20 }));
    const words = { ...LONG, title: 'M'.repeat(100), place: 'P'.repeat(300) };
    const campaign = campaignWith(words, { roles, capacity: 10_000 });
    const text = said(campaign, 'coming', language);
    assert.ok(text.length < 3_900, String(text.length));
  });
}

for (const language of LANGUAGES) {
  test(`${language}: what to bring, the risk, the line for who has no papers and the rest stand under their names for everybody`, () => {
    const fields = ['bring', 'access', 'risk', 'papers', 'languages', 'weather', 'contact'];
    const words = Object.fromEntries(fields.map((field) => [field, `my ${field}`]));
    const labels = {
      en: /Bring: my bring[^]*Getting in: my access[^]*Risk: my risk[^]*No papers\? my papers[^]*Languages: my languages[^]*weather is bad: my weather[^]*Questions: my contact/,
      es: /Traiga: my bring[^]*my access[^]*Riesgo: my risk[^]*papeles\? my papers[^]*Idiomas: my languages[^]*my weather[^]*my contact/,
    };
    for (const audience of ['channel', 'follower', 'coming', 'up'] as const) {
      assert.match(said(campaignWith(words), audience, language), labels[language]);
    }
  });
}

test('a post in a channel has no address that is for those who come, and says how to get it', () => {
  const campaign = campaignWith(
    { title: 'Vigil', address: '100 Secret Street' },
    { address: 'yes' },
  );
  for (const audience of ['channel', 'follower'] as const) {
    assert.doesNotMatch(said(campaign, audience), /Secret/);
    assert.equal(viewOf(campaign, audience).words['address'], undefined, 'not even in the view');
    assert.match(said(campaign, audience), /comes to you when you tap/);
  }
  for (const audience of ['coming', 'up'] as const) {
    assert.match(said(campaign, audience), /100 Secret Street/);
  }
});

test('a letter begins with a line that a lock screen may show, a post does not', () => {
  const campaign = campaignWith({ title: 'Vigil for Luz' });
  assert.match(said(campaign, 'follower'), /^A message from Contigo\./);
  assert.match(said(campaign), /^Rally: Vigil for Luz/);
});

for (const language of LANGUAGES) {
  test(`${language}: what kind of thing it is is said once, also where its title begins with that`, () => {
    const head = (type: Rally['type'], title: string): string =>
      said(campaignWith({ title }, { type }), 'channel', language).split('\n')[0] ?? '';
    for (const [type, title] of [
      ['training', 'Taller: Conozca sus derechos'],
      ['training', 'TALLER de derechos'],
      ['training', 'Training for drivers'],
      ['press', 'Rueda de prensa en la plaza'],
      ['vigil', 'Our vigil for Luz'],
      ['call-in-day', 'Día de llamadas'],
      ['rally', 'Gran marcha por Rosa'],
      ['rally', ''],
    ] as const) {
      const shown = title === '' ? { en: 'Rally', es: 'Marcha' }[language] : title;
      assert.equal(head(type, title), shown);
    }
    const kind = { en: 'Vigil', es: 'Vigilia' }[language];
    assert.equal(head('vigil', 'Candles for Luz'), `${kind}: Candles for Luz`);
    assert.equal(head('vigil', 'Come to the vigil'), `${kind}: Come to the vigil`);
  });
}

test('a new hour says what it was to be; a rally that is off says why, and nobody can answer to it', () => {
  const at = moment('2027-10-02 10:00');
  const moved = retime(campaignWith({ title: 'Vigil' }), EVENT, {
    when: when('2027-10-20 18:00'),
    by: SARA,
    at,
  });
  assert.match(
    said(moved),
    /This has changed: Vigil[^]*October 20[^]*It was to be: Tuesday, October 19/,
  );
  const off = callOff(moved, { event: EVENT, by: SARA, at }, 'safety');
  assert.match(said(off), /It does not take place: Vigil[^]*would not be safe enough/);
  const [announcement] = rallyAnnouncements(
    off,
    rallyIn(off, EVENT)!,
    off.statements[0]!.wordings[0],
  );
  const about = { kind: 'announced', campaign: off, announcement: announcement! } as const;
  const buttons = postView({ ...about, audience: 'channel' }, 'en').buttons.flat();
  assert.deepEqual(
    buttons.map(({ say }) => say.id),
    ['crowd-follow'],
  );
});

test('a calendar replaces what it had after a change, and lets go of a rally that is off', () => {
  const campaign = campaignWith({ title: 'Vigil\nfor Luz', place: 'City Hall' });
  const at = moment('2027-10-02 10:00');
  const moved = retime(campaign, EVENT, { when: when('2027-10-20 18:00'), by: SARA, at });
  const off = callOff(moved, { event: EVENT, by: SARA, at });
  const [first, second, third] = [campaign, moved, off].map(fileOf);
  assert.match(first ?? '', /UID:rarara@contigo[^]*SEQUENCE:0/);
  assert.match(first ?? '', /SUMMARY:Vigil for Luz[^]*LOCATION:City Hall/);
  assert.match(second ?? '', /UID:rarara@contigo[^]*SEQUENCE:1[^]*20271020T180000/);
  assert.match(
    third ?? '',
    /METHOD:CANCEL[^]*UID:rarara@contigo[^]*SEQUENCE:2[^]*STATUS:CANCELLED/,
  );
});

function fileOf(campaign: Campaign): string {
  const words = campaign.statements[0]!.wordings[0].words.en!;
  const rally = rallyIn(campaign, EVENT)!;
  return compose({ kind: 'rally-file', campaign, rally, words }, voiceIn('en')).file?.body ?? '';
}
