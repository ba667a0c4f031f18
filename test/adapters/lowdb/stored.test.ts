import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCHEMA } from '../../../src/adapters/lowdb/schema.ts';
import { parseStored, settled } from '../../../src/adapters/lowdb/stored.ts';
import type { Circle } from '../../../src/domain/circle.ts';
import { campaignId, crowdId, pictureId } from '../../../src/domain/id.ts';
import type { Document, Key } from '../../../src/ports/store.ts';
import { circleKey, personKey, sampleCircle, sampleText } from '../../sample/sample.ts';

const circle = circleKey('crcxkq7w2m4p');
const person = personKey('anaxkq7w2m4p');
const campaign: Key = { kind: 'campaign', id: campaignId('cmpxkq7w2m4p')! };
const crowd: Key = { kind: 'crowd', id: crowdId('crwxkq7w2m4p')! };
const picture: Key = { kind: 'picture', id: pictureId('pctxkq7w2m4p')! };
/** Campaigns, crowds and pictures came with schema 2. */
const SINCE: Readonly<Record<Key['kind'], number>> = {
  person: 1,
  circle: 1,
  campaign: 2,
  crowd: 2,
  picture: 2,
};
const KINDS: readonly Key[] = [circle, person, campaign, crowd, picture];

test('every document that was ever released is still read, with nothing of it lost', () => {
  for (let schema = 1; schema <= SCHEMA; schema += 1) {
    for (const key of KINDS.filter(({ kind }) => schema >= SINCE[kind])) {
      const text = sampleText(key.kind, schema);
      const read = parseStored(key, text, schema);
      assert.deepEqual(read, { ...(JSON.parse(text) as object), schema: SCHEMA }, key.kind);
    }
  }
});

test('a document that says another schema than its file is not taken', () => {
  for (const key of [circle, person]) {
    assert.equal(parseStored(key, sampleText(key.kind, 1), SCHEMA), undefined);
  }
});

test('the newest samples fill every field that a key date can have', () => {
  const { dates } = JSON.parse(sampleText('circle', SCHEMA)) as Circle;
  const fields = new Set(dates.flatMap((date) => Object.keys(date)));
  assert.deepEqual([...fields].sort(), [
    'checked',
    'confirmed',
    'disputed',
    'id',
    'kind',
    'of',
    'rhythm',
    'rule',
    'state',
    'versions',
  ]);
  const versions = dates.flatMap((date) => date.versions);
  assert.ok(versions.some(({ assumed }) => assumed));
  assert.ok(versions.some(({ when }) => when.until === 'unknown'));
  assert.ok(versions.some(({ when }) => when.until !== undefined && when.until !== 'unknown'));
  const rhythms = dates.flatMap(({ rhythm }) => (rhythm ? [rhythm.is] : []));
  assert.deepEqual(rhythms.sort(), ['months', 'weekday', 'weeks']);
});

test('the public side is read as strictly: no unknown field, no wrong form', () => {
  const spoilt: readonly (readonly [Key, (text: string) => string])[] = [
    [campaign, (text) => text.replace('"lead": true', '"lead": false')],
    [campaign, (text) => text.replace('"kind": "script"', '"kind": "spell"')],
    [campaign, (text) => text.replace('"es": {', '"xx": {')],
    [campaign, (text) => text.replace('"is": "waiting"', '"is": "perhaps"')],
    [campaign, (text) => text.replace('"zone": "America/Chicago"', '"zone": "Mars"')],
    [campaign, (text) => text.replace('"rxxxkq7w2m": [', '"__proto__": [')],
    [campaign, (text) => text.replace('telegram:-100123', 'telegram:me')],
    [crowd, (text) => text.replace('"often": "daily"', '"often": "hourly"')],
    [crowd, (text) => text.replace('"follows": true', '"follows": 1')],
    [picture, (text) => text.replace('image/png', 'image/gif')],
    [picture, (text) => text.replace('"body"', '"bytes"')],
  ];
  for (const [key, spoil] of spoilt) {
    const text = spoil(sampleText(key.kind, SCHEMA));
    assert.notEqual(text, sampleText(key.kind, SCHEMA));
    assert.equal(parseStored(key, text, SCHEMA), undefined, spoil.toString());
  }
});

test('a document under a key that is not its own is not taken', () => {
  const keys: readonly Key[] = [circleKey('crcxkq7w2m4q'), personKey(circle.id)];
  for (const key of keys) assert.equal(parseStored(key, sampleText('circle', 1), 1), undefined);
});

test('no field may be missing, of a wrong form or unknown', () => {
  const spoilt: readonly ((text: string) => string)[] = [
    (text) => text.replace('"schema": 2', '"schema": 3'),
    (text) => text.replace('"until": "2027-01-19"', '"until": "2027-02-30"'),
    (text) => text.replace('"until": "unknown"', '"until": "some day"'),
    (text) => text.replace('"assumed": true', '"assumed": false'),
    (text) => text.replace('"every": 6', '"every": 0'),
    (text) => text.replace('"nth": 1', '"nth": 5'),
    (text) => text.replace('"found": "same"', '"found": "maybe"'),
    (text) => text.replace('"id": "bia-appeal"', '"id": "some-rule"'),
    (text) => text.replace('2027-10-12', '2027-02-30'),
    (text) => text.replace('08:30', '24:30'),
    (text) => text.replace('America/Chicago', 'America/Nowhere'),
    (text) => text.replace('"role": "family"', '"role": "owner"'),
    (text) => text.replace('"tries": 3', '"tries": "3"'),
    (text) => text.replace('"note": ""', '"note": "", "more": 1'),
    (text) => text.replace('"note": "",', ''),
    (text) => text.replace('{', '{ "__proto__": { "isAdmin": true },'),
    (text) => text.replace(/"versions": \[/, '"versions": [], "x": ['),
  ];
  for (const spoil of spoilt) {
    const text = spoil(sampleText('circle', SCHEMA));
    assert.notEqual(text, sampleText('circle', SCHEMA));
    assert.equal(parseStored(circle, text, SCHEMA), undefined, spoil.toString());
  }
});

test('a name that would reach into the prototype of things is refused', () => {
  const named = (name: string): string =>
    sampleText('circle', SCHEMA).replace(
      '"ledger": {',
      `"ledger": { "${name}": { "is": "unknown", "at": 1 },`,
    );
  assert.ok(parseStored(circle, named('another'), SCHEMA));
  assert.equal(parseStored(circle, named('__proto__'), SCHEMA), undefined);
});

test('a document that could not be read back is not written, and what it held is not told', () => {
  const bad: readonly Document[] = [
    { ...sampleCircle(circle.id), since: Number.NaN as Circle['since'] },
    sampleCircle(circleKey('crcxkq7w2m4q').id),
  ];
  for (const document of bad) {
    assert.throws(() => settled(circle, document), { name: 'TypeError', message: /read back$/ });
  }
});
