import { badRequest } from './refusal.ts';

/**
 * The arguments of one call, read by name. Telegram itself overlooks names that it does not know; this server
 * refuses them in `done`, because to us they are typing errors that would go unnoticed.
 */
export class Fields {
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #known = new Set<string>();

  constructor(given: Readonly<Record<string, unknown>>) {
    this.#given = given;
  }

  /** As it came; undefined when it was left out. */
  value(name: string): unknown {
    this.#known.add(name);
    return Object.hasOwn(this.#given, name) ? this.#given[name] : undefined;
  }

  /** Empty when it was left out; numbers count as their digits, as in Telegram. */
  text(name: string): string {
    const value = this.value(name);
    if (value === undefined) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw badRequest(`field "${name}" must be of type String`);
  }

  integer(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === '') return fallback;
    if (!/^-?\d+$/.test(text)) throw badRequest(`field "${name}" must be a valid Number`);
    return Number(text);
  }

  flag(name: string): boolean {
    const value = this.value(name);
    return value === true || value === 'true' || value === 'True' || value === 1;
  }

  /** A JSON value, which in multipart bodies comes as its text. */
  json(name: string): unknown {
    const value = this.value(name);
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw badRequest(`can't parse ${name} JSON object`);
    }
  }

  /** Refuses what nobody asked about. */
  done(): void {
    const unknown = Object.keys(this.#given).filter((name) => !this.#known.has(name));
    if (unknown.length > 0) throw badRequest(`unknown field "${unknown.join('", "')}"`);
  }
}

/** The object's own properties; refuses what is no object. */
export function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw badRequest(`${what} must be an Object`);
}
