import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { test } from 'node:test';
import { SCHEMA } from '../../src/adapters/lowdb/schema.ts';
import { openKeyFile } from '../../src/adapters/vault/keyfile.ts';
import { treeOf } from '../adapters/lowdb/ground.ts';
import { Place, type Ended, type Variables } from './program.ts';
import { ARRIVAL, adding, daysAhead } from './script.ts';

/** A sentence for each, and nothing of what the variables held. */
function refuses({ code, out, err }: Ended, sentences: readonly RegExp[]): void {
  assert.equal(code, 1);
  assert.equal(out, '');
  for (const sentence of sentences) assert.match(err, sentence);
  assert.doesNotMatch(err, /\bat .*\.js:\d+/, 'no stack of the program');
}

test('each mistake in the configuration has its sentence, and nothing is created', async (t) => {
  const place = new Place(t);
  const wrong: Variables = {
    TELEGRAM_TOKEN: 'no token at all CANARY1',
    DISCORD_TOKEN: 'not this either CANARY2',
    TELEGRAM_API_ROOT: 'CANARY3',
    CONTIGO_OPERATOR: 'CANARY4',
    CONTIGO_DATE: 'CANARY5',
  };
  const ended = await place.plays([], wrong);
  refuses(ended, [
    /^Contigo cannot start yet/,
    /^TELEGRAM_TOKEN does not look like/m,
    /^DISCORD_TOKEN does not look like/m,
    /^TELEGRAM_API_ROOT should be a web address/m,
    /^CONTIGO_OPERATOR should name an account/m,
    /^I do not know the setting CONTIGO_DATE/m,
  ]);
  assert.doesNotMatch(ended.err, /CANARY/);
  assert.deepEqual(readdirSync(place.folder), []);
});

test('a key inside the data folder is refused, and nothing is created', async (t) => {
  const place = new Place(t);
  refuses(await place.plays([], { CONTIGO_KEY_FILE: 'data/key' }), [/key file lies in the data/]);
  assert.deepEqual(readdirSync(place.folder), []);
});

test('data right in the working folder would have the key among them, and are refused', async (t) => {
  const place = new Place(t);
  refuses(await place.plays([], { CONTIGO_DATA: '.' }), [/key file lies in the data/]);
  assert.deepEqual(readdirSync(place.folder), []);
});

test('the file .env is read, and the environment wins over it', async (t) => {
  const place = new Place(t);
  place.write('.env', 'TELEGRAM_TOKEN=CANARY\nCONTIGO_DATA=elsewhere\n');
  const ended = await place.plays([]);
  refuses(ended, [/TELEGRAM_TOKEN does not look like/]);
  assert.doesNotMatch(ended.err, /CANARY/);
  const { code } = await place.plays([], { TELEGRAM_TOKEN: '' });
  assert.equal(code, 0);
  assert.ok(existsSync(place.path('elsewhere', 'terminal', 'about')));
  assert.ok(!existsSync(place.path('data')));
});

test('a line of .env that cannot be read is said so', async (t) => {
  const place = new Place(t);
  place.write('.env', 'this is no setting\nCONTIGO_DATA=data\n');
  refuses(await place.plays([]), [/\.env has a line that I cannot read/]);
  assert.deepEqual(readdirSync(place.folder), ['.env']);
});

test('a second process on the same data is refused, and the first goes on', async (t) => {
  const place = new Place(t);
  const first = place.starts();
  await first.says(/:example/);
  const before = treeOf(place.path('data'));
  refuses(await place.plays(['ana: /start']), [/Another Contigo is at work on/]);
  assert.deepEqual(treeOf(place.path('data')), before);
  assert.ok(first.isAlive);
  first.ends();
  first.reads(ARRIVAL);
  const { code, out } = await first.ended;
  assert.equal(code, 0);
  assert.match(out, /All is ready, Ana/);
});

test('data whose process was killed are not taken for busy', async (t) => {
  const place = new Place(t);
  const first = place.starts();
  await first.says(/:example/);
  await first.dies();
  const { code } = await place.plays(ARRIVAL);
  assert.equal(code, 0);
});

/** Data with a person and a date, and what they look like on the disk. */
async function livedIn(place: Place): Promise<ReadonlyMap<string, Buffer>> {
  await place.plays([...ARRIVAL, ...adding(daysAhead(40))]);
  return treeOf(place.path('data'));
}

test('a lost key is said so, none is made in its place, and the data stay as they are', async (t) => {
  const place = new Place(t);
  const before = await livedIn(place);
  renameSync(place.path('contigo.key'), place.path('kept.key'));
  refuses(await place.plays(ARRIVAL), [/There are data, but the key is not here/]);
  assert.ok(!existsSync(place.path('contigo.key')));
  assert.deepEqual(treeOf(place.path('data')), before);
  renameSync(place.path('kept.key'), place.path('contigo.key'));
  assert.match((await place.plays(['ana: /dates'])).out, /450 Main St/);
});

test('another key is refused, and the data stay as they are', async (t) => {
  const [place, other] = [new Place(t), new Place(t)];
  const before = await livedIn(place);
  await other.plays([]);
  const key = { CONTIGO_KEY_FILE: other.path('contigo.key') };
  refuses(await place.plays(ARRIVAL, key), [/were sealed with another key/]);
  assert.deepEqual(treeOf(place.path('data')), before);
});

test('data of a newer Contigo are refused in a sentence, and stay as they are', async (t) => {
  const place = new Place(t);
  await livedIn(place);
  const key = openKeyFile({ path: place.path('contigo.key'), mayMake: false });
  assert.ok(key.is === 'read');
  const about = key.vault.seal(Buffer.from(`{"schema":${SCHEMA + 1}}`), 'about');
  writeFileSync(place.path('data', 'terminal', 'about'), about);
  const before = treeOf(place.path('data'));
  refuses(await place.plays(ARRIVAL), [/A newer Contigo wrote the data/]);
  assert.deepEqual(treeOf(place.path('data')), before);
});

test('a file that is no key is refused, and stays as it is', async (t) => {
  const place = new Place(t);
  const before = await livedIn(place);
  place.write('mine.txt', 'something quite different\n');
  chmodSync(place.path('mine.txt'), 0o600);
  const ended = await place.plays(ARRIVAL, { CONTIGO_KEY_FILE: 'mine.txt' });
  refuses(ended, [/is not a key of Contigo/]);
  assert.doesNotMatch(ended.err, /quite different/);
  assert.equal(readFileSync(place.path('mine.txt'), 'utf8'), 'something quite different\n');
  assert.deepEqual(treeOf(place.path('data')), before);
});

const skip = process.platform === 'win32' && 'files have no such modes there';

test(
  'a key that others can read is refused, and the data stay as they are',
  { skip },
  async (t) => {
    const place = new Place(t);
    const before = await livedIn(place);
    chmodSync(place.path('contigo.key'), 0o644);
    refuses(await place.plays(ARRIVAL), [/Others on this computer can read the key[^]*chmod 600/]);
    assert.deepEqual(treeOf(place.path('data')), before);
    chmodSync(place.path('contigo.key'), 0o600);
    assert.match((await place.plays(['ana: /dates'])).out, /450 Main St/);
  },
);
