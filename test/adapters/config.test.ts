import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { readConfiguration, type Configuration } from '../../src/adapters/config/configuration.ts';
import type { Variables } from '../../src/adapters/config/envfile.ts';

const TELEGRAM = '100000001:test-token_of-nobody';
const DISCORD = 'test.token.of-nobody';

function read(environment: Variables, file?: string): Configuration {
  const result = readConfiguration(environment, file);
  assert.ok(result.ok, 'no mistake was expected');
  return result.value;
}

function mistakes(environment: Variables, file?: string): readonly (readonly [string, unknown])[] {
  const result = readConfiguration(environment, file);
  assert.ok(!result.ok, 'a mistake was expected');
  return result.why.map(({ id, args }) => [id, args?.['name']] as const);
}

test('with nothing set there is no platform, and the data lie in data', () => {
  assert.deepEqual(read({}), { data: 'data', backups: { folder: 'backups', keep: 7 } });
});

test('everything that can be set is read', () => {
  const configuration = read({
    TELEGRAM_TOKEN: TELEGRAM,
    DISCORD_TOKEN: DISCORD,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
    DISCORD_API_ROOT: 'http://127.0.0.1:8080/api//',
    CONTIGO_DATA: 'kept',
    CONTIGO_KEY_FILE: 'key/contigo.key',
    CONTIGO_OPERATOR: 'telegram:123',
  });
  assert.equal(configuration.telegram?.token.reveal(), TELEGRAM);
  assert.equal(configuration.telegram.apiRoot, 'http://127.0.0.1:8081');
  assert.equal(configuration.discord?.token.reveal(), DISCORD);
  assert.equal(configuration.discord.apiRoot, 'http://127.0.0.1:8080/api');
  assert.equal(configuration.data, 'kept');
  assert.equal(configuration.keyFile, 'key/contigo.key');
  assert.equal(configuration.operator, 'telegram:123');
});

test('backups go where the operator says, as many as they say, or nowhere', () => {
  const { backups } = read({ CONTIGO_BACKUPS: 'stick', CONTIGO_BACKUPS_KEPT: '30' });
  assert.deepEqual(backups, { folder: 'stick', keep: 30 });
  assert.equal(read({ CONTIGO_BACKUPS: 'off' }).backups, undefined);
  assert.deepEqual(mistakes({ CONTIGO_BACKUPS_KEPT: 'many' }), [
    ['config-count', { words: 'CONTIGO_BACKUPS_KEPT' }],
  ]);
});

test('the .env file is read, and the environment wins over it', () => {
  const file = `# tokens\nexport TELEGRAM_TOKEN="${TELEGRAM}"\nCONTIGO_DATA=from-file\n`;
  const configuration = read({ CONTIGO_DATA: 'from-environment' }, file);
  assert.equal(configuration.telegram?.token.reveal(), TELEGRAM);
  assert.equal(configuration.data, 'from-environment');
});

test('an empty value counts as none, and switches off what the file says', () => {
  assert.deepEqual(read({ TELEGRAM_TOKEN: '', CONTIGO_DATA: '  ' }), read({}));
  assert.equal(read({ TELEGRAM_TOKEN: '' }, `TELEGRAM_TOKEN=${TELEGRAM}`).telegram, undefined);
});

test('every mistake is pointed out at once, by the name of its variable', () => {
  const found = mistakes({
    TELEGRAM_TOKEN: 'my token',
    DISCORD_TOKEN: 'Bot abc',
    TELEGRAM_API_ROOT: 'localhost:8081',
    DISCORD_API_ROOT: 'ftp://localhost/api',
    CONTIGO_OPERATOR: 'ana',
  });
  assert.deepEqual(found, [
    ['config-telegram-token', { words: 'TELEGRAM_TOKEN' }],
    ['config-discord-token', { words: 'DISCORD_TOKEN' }],
    ['config-api-root', { words: 'TELEGRAM_API_ROOT' }],
    ['config-api-root', { words: 'DISCORD_API_ROOT' }],
    ['config-operator', { words: 'CONTIGO_OPERATOR' }],
  ]);
});

test('a mistyped name that begins with CONTIGO_ is pointed out, other names are not ours', () => {
  assert.deepEqual(mistakes({ CONTIGO_KEYFILE: 'x', HOME: '/home/ana' }), [
    ['config-unknown', { words: 'CONTIGO_KEYFILE' }],
  ]);
});

test('a key inside the data folder is refused, one beside it is not', () => {
  const inside = { CONTIGO_DATA: 'data', CONTIGO_KEY_FILE: 'data/keys/../contigo.key' };
  assert.deepEqual(mistakes(inside), [['config-key-inside-data', undefined]]);
  assert.equal(read({ CONTIGO_KEY_FILE: 'data.key' }).keyFile, 'data.key');
});

test('a line of the .env file that is no NAME=value is pointed out', () => {
  const file = `my token is here\nTELEGRAM_TOKEN=${TELEGRAM}\n`;
  assert.deepEqual(mistakes({}, file), [['config-file-line', undefined]]);
});

test('mistakes never repeat what a variable holds', () => {
  const result = readConfiguration({ TELEGRAM_TOKEN: 'hush hush', CONTIGO_OPERATOR: 'hush' });
  assert.doesNotMatch(inspect(result, { depth: 10 }), /hush/);
});

test('a token never shows itself in print, JSON or an inspection', () => {
  const configuration = read({ TELEGRAM_TOKEN: TELEGRAM });
  const shown = [
    String(configuration.telegram?.token),
    JSON.stringify(configuration),
    inspect(configuration, { depth: 10, showHidden: true }),
  ].join();
  assert.match(shown, /\[secret\]/);
  assert.doesNotMatch(shown, /nobody/);
});
