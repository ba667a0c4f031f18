import { isAbsolute, relative, resolve } from 'node:path';
import { accountId, type AccountId } from '../../domain/account.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Say } from '../../text/view.ts';
import { readEnvFile, type Variables } from './envfile.ts';
import { Secret } from './secret.ts';

/** What the operator decided. A platform without a token is not started. */
export interface Configuration {
  readonly telegram?: PlatformConfiguration;
  /** Telegram calls us instead of being asked: under which address, and where we listen for it. */
  readonly webhook?: { readonly url: string; readonly host: string; readonly port: number };
  readonly discord?: PlatformConfiguration;
  /** The folder of the documents, as it was written; relative to the working folder. */
  readonly data: string;
  /** The master key's file; undefined means the place that the vault chooses, outside `data`. */
  readonly keyFile?: string;
  /** The folder of the nightly backups, and how many of them are kept; undefined when none are to be made. */
  readonly backups?: { readonly folder: string; readonly keep: number };
  /** A file that holds the passphrase of a locked key; a systemd credential. */
  readonly passphraseFile?: string;
  /** Where monitors may ask how it is doing; undefined when nothing is to listen. */
  readonly health?: { readonly host: string; readonly port: number };
  /** An address that is asked for once a minute while all is well. */
  readonly heartbeat?: string;
  /** Whom to tell when something needs a human. */
  readonly operator?: AccountId;
}

export interface PlatformConfiguration {
  readonly token: Secret;
  /** The REST base without a slash at its end; undefined means the platform's own. */
  readonly apiRoot?: string;
}

/** A sentence of the locale files that says what to correct. It names variables, never what they hold. */
export type Mistake = Say;

/** How a variable is read: its value, or undefined when it has not that form. */
type Form<T extends string> = (text: string) => T | undefined;

const telegramToken = matching(/^\d+:[\w-]+$/);
const discordToken = matching(/^[\w.-]+$/);
const asWritten = matching(/^/);
const countOf = matching(/^[1-9]\d{0,2}$/);

const KNOWN: ReadonlySet<string> = new Set([
  'TELEGRAM_TOKEN',
  'DISCORD_TOKEN',
  'TELEGRAM_API_ROOT',
  'DISCORD_API_ROOT',
  'CONTIGO_DATA',
  'CONTIGO_KEY_FILE',
  'CONTIGO_OPERATOR',
  'CONTIGO_BACKUPS',
  'CONTIGO_PASSPHRASE_FILE',
  'CONTIGO_WEBHOOK',
  'CONTIGO_WEBHOOK_LISTEN',
  'CONTIGO_HEALTH',
  'CONTIGO_HEARTBEAT',
  'CONTIGO_BACKUPS_KEPT',
]);

/**
 * Reads the configuration from the environment and the text of a `.env` file, if there is one. What the
 * environment has wins over the file, also when it is empty (so that a token can be switched off for one
 * run); an empty value counts as none. Either a whole configuration or every mistake at once.
 *
 * By hand and not with zod, which is a good half of what a start without a token would load.
 */
export function readConfiguration(
  environment: Variables,
  envFileText = '',
): Result<Configuration, readonly Mistake[]> {
  const file = readEnvFile(envFileText);
  const variables = withoutEmpty({ ...file.variables, ...environment });
  const door = doorOf(variables);
  const configuration = configurationOf(door);
  const mistakes = [
    ...(file.broken ? [{ id: 'config-file-line' }] : []),
    ...Object.keys(variables).filter(isUnknown).map(unknownVariable),
    ...door.mistakes,
    ...keyInsideData(configuration),
  ];
  return mistakes.length > 0 ? fail(mistakes) : ok(configuration);
}

/** Takes variables in by their form, and remembers each that had another. */
interface Door {
  readonly read: <T extends string>(name: string, form: Form<T>, wrong: string) => T | undefined;
  readonly mistakes: readonly Mistake[];
}

function doorOf(variables: Readonly<Record<string, string>>): Door {
  const mistakes: Mistake[] = [];
  return {
    mistakes,
    read(name, form, wrong) {
      const text = variables[name]?.trim();
      const value = text === undefined ? undefined : form(text);
      if (text !== undefined && value === undefined) mistakes.push(mistake(wrong, name));
      return value;
    },
  };
}

function configurationOf({ read }: Door): Configuration {
  const tokens = [
    read('TELEGRAM_TOKEN', telegramToken, 'config-telegram-token'),
    read('DISCORD_TOKEN', discordToken, 'config-discord-token'),
  ] as const;
  const telegram = platformOf(tokens[0], read('TELEGRAM_API_ROOT', webRoot, 'config-api-root'));
  const discord = platformOf(tokens[1], read('DISCORD_API_ROOT', webRoot, 'config-api-root'));
  const keyFile = read('CONTIGO_KEY_FILE', asWritten, '');
  const passphraseFile = read('CONTIGO_PASSPHRASE_FILE', asWritten, '');
  const webhook = read('CONTIGO_WEBHOOK', secureAddress, 'config-webhook');
  const listen = read('CONTIGO_WEBHOOK_LISTEN', listener, 'config-health') ?? '8443';
  const health = read('CONTIGO_HEALTH', listener, 'config-health');
  const heartbeat = read('CONTIGO_HEARTBEAT', webAddress, 'config-heartbeat');
  const operator = read('CONTIGO_OPERATOR', accountId, 'config-operator');
  return {
    ...(telegram && { telegram }),
    ...(discord && { discord }),
    data: read('CONTIGO_DATA', asWritten, '') ?? 'data',
    ...(keyFile !== undefined && { keyFile }),
    ...(passphraseFile !== undefined && { passphraseFile }),
    ...(operator && { operator }),
    ...(webhook !== undefined && { webhook: { url: webhook, ...listenerOf(listen) } }),
    ...(health !== undefined && { health: listenerOf(health) }),
    ...(heartbeat !== undefined && { heartbeat }),
    ...backupsOf(
      read('CONTIGO_BACKUPS', asWritten, ''),
      read('CONTIGO_BACKUPS_KEPT', countOf, 'config-count'),
    ),
  };
}

/** A week of nights, unless the operator says otherwise. */
const NIGHTS_KEPT = 7;

function backupsOf(folder = 'backups', keep?: string): Pick<Configuration, 'backups'> {
  if (folder === 'off') return {};
  return { backups: { folder, keep: keep === undefined ? NIGHTS_KEPT : Number(keep) } };
}

function platformOf(token?: string, apiRoot?: string): PlatformConfiguration | undefined {
  if (token === undefined) return undefined;
  return { token: new Secret(token), ...(apiRoot !== undefined && { apiRoot }) };
}

/** Only the id of our sentence and the variable's name; never what it holds. */
function mistake(id: string, name: string): Mistake {
  return { id, args: { name: { words: name } } };
}

function unknownVariable(name: string): Mistake {
  return mistake('config-unknown', name);
}

/** A mistyped name would silently change nothing, such as where the key lies. */
function isUnknown(name: string): boolean {
  return /^CONTIGO_/i.test(name) && !KNOWN.has(name);
}

/** A key beside what it seals would be copied with it, and protect nothing. */
function keyInsideData({ data, keyFile }: Configuration): readonly Mistake[] {
  if (keyFile === undefined) return [];
  const way = relative(resolve(data), resolve(keyFile));
  const outside = way.startsWith('..') || isAbsolute(way);
  return outside ? [] : [{ id: 'config-key-inside-data' }];
}

function matching(form: RegExp): Form<string> {
  return (text) => (form.test(text) ? text : undefined);
}

/** `port`, or `host:port`; alone, the port is one of this machine that nobody else reaches. */
function listener(text: string): string | undefined {
  const match = /^(?:(?:[\w.-]+|\[[\da-f:]+\]):)?(\d{1,5})$/i.exec(text);
  const port = Number(match?.[1] ?? 0);
  return port >= 1 && port <= 65_535 ? text : undefined;
}

function listenerOf(text: string): NonNullable<Configuration['health']> {
  const colon = text.lastIndexOf(':');
  const host = colon < 0 ? '127.0.0.1' : text.slice(0, colon).replace(/[[\]]/g, '');
  return { host, port: Number(text.slice(colon + 1)) };
}

/** Telegram calls nothing but https; a server of one's own for tests may be on this machine. */
function secureAddress(text: string): string | undefined {
  const isOwn = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(text);
  return webAddress(text) && (text.startsWith('https://') || isOwn) ? text : undefined;
}

function webAddress(text: string): string | undefined {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}

function webRoot(text: string): string | undefined {
  const root = text.replace(/\/+$/, '');
  if (!URL.canParse(root)) return undefined;
  const url = new URL(root);
  const isRoot = /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash;
  return isRoot ? root : undefined;
}

function withoutEmpty(variables: Variables): Readonly<Record<string, string>> {
  const filled = Object.entries(variables).flatMap(([name, value]) =>
    value?.trim() ? [[name, value] as const] : [],
  );
  return Object.fromEntries(filled);
}
