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
  const read = readConfiguration(process.env, envFileText());
  return read.ok ? ok({ configuration: read.value }) : fail(read.why);
}

function envFileText(): string {
  try {
    return readFileSync('.env', 'utf8');
  } catch {
    return '';
  }
}
