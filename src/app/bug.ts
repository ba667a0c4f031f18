/** A bug by its name and code only: messages of errors, and the objects on them, can hold anything. */
export function bugOf(thrown: unknown): { readonly name: string; readonly code: string } {
  if (!(thrown instanceof Error)) return { name: typeof thrown, code: '' };
  const code = 'code' in thrown ? thrown.code : undefined;
  const known = typeof code === 'string' || typeof code === 'number';
  return { name: thrown.name, code: known ? String(code) : '' };
}
