/**
 * Puts the sentences beside the compiled code, since the compiler only copies what it compiles: for each
 * language one file made of its folder's files in the order of their names, so that a start reads one.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const FROM = 'src/text/locales';
const to = `${process.argv[2] ?? 'dist'}/${FROM}`;

mkdirSync(to, { recursive: true });
for (const language of readdirSync(FROM)) {
  const files = readdirSync(`${FROM}/${language}`).sort();
  const parts = files.map((file) => readFileSync(`${FROM}/${language}/${file}`, 'utf8'));
  writeFileSync(`${to}/${language}.ftl`, parts.join('\n'));
}
