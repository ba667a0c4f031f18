import { readFileSync } from 'node:fs';
import {
  readConfiguration,
  type Configuration,
  type Mistake,
} from '../adapters/config/configuration.ts';
import { fail, ok, type Result } from '../domain/result.ts';

export interface Environment {
  readonly configuration: Configuration;
}

/** The configuration from the process's environment and `.env` in the working folder; the former wins. */
export function readEnvironment(): Result<Environment, readonly Mistake[]> {
  const read = readConfiguration(process.env, readEnvText());
  return read.ok ? ok({ configuration: read.value }) : fail(read.why);
}

/** What stands in `.env`; nothing where there is none. */
export function readEnvText(): string {
  try {
    return readFileSync('.env', 'utf8');
  } catch {
    return '';
  }
}
