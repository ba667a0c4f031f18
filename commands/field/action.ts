import { LANGUAGES } from '../../src/domain/language.ts';
import type { Field } from '../../src/app/form.ts';
import { SPOKEN, alsoField, goalField, typeField, typeOf, wordField } from './actionwords.ts';
import { LINE_FIELDS, onwardField } from './callline.ts';
import { SCRIPT_FIELDS } from './callscript.ts';

/** All that is asked of a new action. */
export const ACTION_FIELDS: readonly Field[] = [
  typeField,
  ...(['title', 'to', 'ask', 'link', 'address', 'text'] as const).map(wordField),
  ...LANGUAGES.flatMap((language) => SPOKEN.map((name) => alsoField(name, language))),
  ...LINE_FIELDS,
  onwardField,
  ...SCRIPT_FIELDS,
  goalField((answers) => typeOf(answers) !== 'donation'),
];
