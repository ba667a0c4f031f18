import { readFileSync } from 'node:fs';

/** The version of the package, read from the file that `npm` reads it from. */
export const VERSION = versionIn(['../../package.json', '../../../package.json']);

function versionIn(paths: readonly string[]): string {
  for (const path of paths) {
    const found = /"version":\s*"([^"]+)"/.exec(textAt(path));
    if (found?.[1]) return found[1];
  }
  return 'unknown';
}

function textAt(path: string): string {
  try {
    return readFileSync(new URL(path, import.meta.url), 'utf8');
  } catch {
    return '';
  }
}
