import { isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';
import { accountId, type AccountId } from '../../domain/account.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Say } from '../../text/view.ts';
import { readEnvFile, type Variables } from './envfile.ts';
import { Secret } from './secret.ts';

/** What the operator decided. A platform without a token is not started. */
export interface Configuration {
  readonly telegram?: PlatformConfiguration;
  readonly discord?: PlatformConfiguration;
  /** The folder of the documents, as it was written; relative to the working folder. */
  readonly data: string;
  /** The master key's file; undefined means the place that the vault chooses, outside `data`. */
  readonly keyFile?: string;
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

const given = z.string().trim();

const SCHEMA = z.object({
  TELEGRAM_TOKEN: given.regex(/^\d+:[\w-]+$/, 'config-telegram-token').optional(),
  DISCORD_TOKEN: given.regex(/^[\w.-]+$/, 'config-discord-token').optional(),
  TELEGRAM_API_ROOT: given.transform(withoutSlash).refine(isWebRoot, 'config-api-root').optional(),
  DISCORD_API_ROOT: given.transform(withoutSlash).refine(isWebRoot, 'config-api-root').optional(),
  CONTIGO_DATA: given.default('data'),
  CONTIGO_KEY_FILE: given.optional(),
  CONTIGO_OPERATOR: z.string().trim().transform(accountOf).optional(),
});

const KNOWN: ReadonlySet<string> = new Set(Object.keys(SCHEMA.shape));

/**
 * Reads the configuration from the environment and the text of a `.env` file, if there is one. What the
 * environment has wins over the file, also when it is empty (so that a token can be switched off for one
 * run); an empty value counts as none. Either a whole configuration or every mistake at once.
 */
export function readConfiguration(
  environment: Variables,
  envFileText = '',
): Result<Configuration, readonly Mistake[]> {
  const file = readEnvFile(envFileText);
  const variables = withoutEmpty({ ...file.variables, ...environment });
  const read = SCHEMA.safeParse(variables);
  const mistakes = [
    ...(file.broken ? [{ id: 'config-file-line' }] : []),
    ...Object.keys(variables).filter(isUnknown).map(unknownVariable),
    ...(read.success ? keyInsideData(read.data) : read.error.issues.map(mistakeOf)),
  ];
  if (!read.success || mistakes.length > 0) return fail(mistakes);
  return ok(configurationOf(read.data));
}

type Read = z.output<typeof SCHEMA>;

function configurationOf(read: Read): Configuration {
  const telegram = platformOf(read.TELEGRAM_TOKEN, read.TELEGRAM_API_ROOT);
  const discord = platformOf(read.DISCORD_TOKEN, read.DISCORD_API_ROOT);
  return {
    ...(telegram && { telegram }),
    ...(discord && { discord }),
    data: read.CONTIGO_DATA,
    ...(read.CONTIGO_KEY_FILE !== undefined && { keyFile: read.CONTIGO_KEY_FILE }),
    ...(read.CONTIGO_OPERATOR && { operator: read.CONTIGO_OPERATOR }),
  };
}

function platformOf(token?: string, apiRoot?: string): PlatformConfiguration | undefined {
  if (token === undefined) return undefined;
  return { token: new Secret(token), ...(apiRoot !== undefined && { apiRoot }) };
}

/** Zod's own words can hold the value; only the id of our sentence and the variable's name go on. */
function mistakeOf(issue: z.core.$ZodIssue): Mistake {
  return { id: issue.message, args: { name: { words: String(issue.path[0]) } } };
}

function unknownVariable(name: string): Mistake {
  return { id: 'config-unknown', args: { name: { words: name } } };
}

/** A mistyped name would silently change nothing, such as where the key lies. */
function isUnknown(name: string): boolean {
  return /^CONTIGO_/i.test(name) && !KNOWN.has(name);
}

/** A key beside what it seals would be copied with it, and protect nothing. */
function keyInsideData(read: Read): readonly Mistake[] {
  if (read.CONTIGO_KEY_FILE === undefined) return [];
  const way = relative(resolve(read.CONTIGO_DATA), resolve(read.CONTIGO_KEY_FILE));
  const outside = way.startsWith('..') || isAbsolute(way);
  return outside ? [] : [{ id: 'config-key-inside-data' }];
}

function accountOf(text: string, context: z.RefinementCtx): AccountId {
  const account = accountId(text);
  if (account) return account;
  context.addIssue({ code: 'custom', message: 'config-operator' });
  return z.NEVER;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function isWebRoot(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash;
}

function withoutEmpty(variables: Variables): Readonly<Record<string, string>> {
  const filled = Object.entries(variables).flatMap(([name, value]) =>
    value?.trim() ? [[name, value] as const] : [],
  );
  return Object.fromEntries(filled);
}
