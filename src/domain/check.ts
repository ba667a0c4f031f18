/**
 * Checks of what comes back from the disk, as strict as zod's but without copying what they look at: reading
 * ten thousand documents with zod took twice as long as reading them with no check, with these it hardly shows.
 */
export type Check<T> = (value: unknown) => value is T;

/** A field that may be absent; when it is there, it has its form. */
export interface Optional<T> {
  readonly optional: Check<T>;
}

/** A check for every field of the type, and an `Optional` for each that may be absent. */
type Fields<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Check<T[K]>;
};

export function optional<T>(check: Check<T>): Optional<T> {
  return { optional: check };
}

export const text: Check<string> = (value) => typeof value === 'string';
export const flag: Check<boolean> = (value) => typeof value === 'boolean';

/** A finite number, which is all that JSON can hold. */
export const number: Check<number> = (value): value is number => Number.isFinite(value);

/** The same for a brand of number that says nothing about its size. */
export function branded<T extends number>(): Check<T> {
  return (value): value is T => Number.isFinite(value);
}

/** A text that the domain's own parser takes as it stands. */
export function parsed<T extends string>(parse: (text: string) => T | undefined): Check<T> {
  return (value): value is T => typeof value === 'string' && parse(value) === value;
}

/** The same for texts that come again and again, such as zones: each is parsed once. */
export function recurring<T extends string>(parse: (text: string) => T | undefined): Check<T> {
  const isRight = parsed(parse);
  const known = new Set<unknown>();
  return (value): value is T => {
    if (known.has(value)) return true;
    if (!isRight(value)) return false;
    if (known.size < REMEMBERED) known.add(value);
    return true;
  };
}

const REMEMBERED = 2_000;

export function one<const T extends string | number>(of: readonly T[]): Check<T> {
  const all = new Set<unknown>(of);
  return (value): value is T => all.has(value);
}

export function list<T>(of: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(of);
}

/** Any names but the one that would reach into the prototype, each with a value of this form. */
export function map<T>(of: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => {
    if (!isObject(value)) return false;
    for (const name in value) if (name === '__proto__' || !of(value[name])) return false;
    return true;
  };
}

/** Exactly these fields: none missing, none unknown. */
export function object<T extends object>(fields: Fields<T>): Check<T> {
  const has = exactly(fields);
  return (value): value is T => has(value);
}

/** A union told apart by `is`, which is not repeated among the fields of each case. */
export function either<T extends { readonly is: string }>(cases: {
  readonly [I in T['is']]: Fields<Omit<Extract<T, { readonly is: I }>, 'is'>>;
}): Check<T> {
  const checks = new Map<unknown, (value: unknown) => boolean>(
    Object.entries<AnyFields>(cases).map(([is, fields]) => [is, exactly({ ...fields, is: text })]),
  );
  return (value): value is T => isObject(value) && (checks.get(value['is'])?.(value) ?? false);
}

type AnyFields = Readonly<Record<string, Check<unknown> | Optional<unknown>>>;

function exactly(fields: AnyFields): (value: unknown) => boolean {
  const entries = Object.entries(fields).map(([name, how]) =>
    'optional' in how
      ? { name, check: how.optional, isOptional: true }
      : { name, check: how, isOptional: false },
  );
  return (value) => {
    if (!isObject(value)) return false;
    let known = 0;
    for (const { name, check, isOptional } of entries) {
      const field = value[name];
      if (field !== undefined) {
        if (!check(field)) return false;
        known += 1;
      } else if (!isOptional) return false;
    }
    return known === sizeOf(value);
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sizeOf(value: object): number {
  let size = 0;
  for (const _ in value) size += 1;
  return size;
}
