import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PLATFORMS } from '../../src/domain/account.ts';
import { KEY_DATE_KINDS, OUTCOMES, PAPERS } from '../../src/domain/keydate.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { LEADS, switchOf } from '../../src/domain/lead.ts';
import { has } from '../../src/text/say.ts';

/** Run from the project's own folder, as npm does. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Words with which the names of sentences begin; anything else with a hyphen in it is some other code. */
const AREAS =
  /^(start|go|add|dates|settings|link|trust|mydata|forget|help|sorry|remind|ladder|changed|suggest|config|terminal|news|operator|language|zone|called|coming|join|fix|use|cancel|detail|reach|read-back|first|place|unreached)-/;

/** Names that begin so and are no sentences: views, leads and the like. */
const OTHERS = new Set([
  'read-back',
  'called-off',
  'date-list',
  'date-card',
  'operator-notice',
  'go-out',
  'first-name',
]);

function idsIn(text: string): readonly string[] {
  const named = [...text.matchAll(/\bid: '([a-z][\w-]*)'/g)].map(([, id = '']) => id);
  const quoted = [...text.matchAll(/'([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g)]
    .map(([, id = '']) => id)
    .filter((id) => AREAS.test(id) && !OTHERS.has(id));
  return [...named, ...quoted];
}

/** The rules name no sentence: they do not know that there are texts, and their ids are other things. */
test('every sentence that the code names is in the locale files', () => {
  const speaking = sources('src').filter((file) => !file.startsWith(join('src', 'domain')));
  const missing = [...speaking, ...sources('commands')].flatMap((file) =>
    idsIn(readFileSync(file, 'utf8'))
      .filter((id) => !has(id))
      .map((id) => `${id} (${file})`),
  );
  assert.deepEqual([...new Set(missing)], []);
});

test('every kind, paper, outcome, lead and language has its words', () => {
  const ids = [
    ...KEY_DATE_KINDS.flatMap((kind) => [`kind-${kind}`, `your-${kind}`]),
    ...PAPERS.map((paper) => `paper-${paper}`),
    ...OUTCOMES.map((outcome) => `outcome-${outcome}`),
    ...LEADS.map((lead) => `lead-${switchOf(lead)}`),
    ...LANGUAGES.map((language) => `language-${language}`),
    ...PLATFORMS.map((platform) => `platform-${platform}`),
  ];
  assert.deepEqual(
    ids.filter((id) => !has(id)),
    [],
  );
});
