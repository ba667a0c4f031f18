/**
 * A short word for some facts, the same as long as they are the same. FNV-1a, 32 bits (draft-eastlake-fnv, read
 * 2026-11-22); it guards against nobody.
 */
export function digest(facts: unknown): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(facts)) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
