/** A value, or an expected reason why there is none. Expected failures are values with words; bugs throw. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(why: E): { readonly ok: false; readonly why: E } {
  return { ok: false, why };
}
