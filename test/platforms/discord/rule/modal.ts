import { record, records, text, type Json } from '../json.ts';
import { Form } from './complaint.ts';
import { checkOptions, checkSelect, flat, TYPE } from './component.ts';

const IN_LABEL: readonly number[] = [
  TYPE.textInput,
  TYPE.select,
  TYPE.upload,
  TYPE.radio,
  TYPE.checkboxes,
  TYPE.checkbox,
  5,
  6,
  7,
  8,
];

/** Discord's rules for a form (component reference and interaction responses, read 2026-08). */
export function checkModal(data: Json): void {
  const form = new Form();
  const components = records(data['components']);
  form.words('title', data['title'], [1, 45]);
  form.words('custom_id', data['custom_id'], [1, 100]);
  form.count('components', components, [1, 5]);
  const ids = flat(components).map((each) => text(each['custom_id']));
  const named = ids.filter((id) => id !== '');
  form.unique('components', named, 'COMPONENT_CUSTOM_ID_DUPLICATED');
  components.forEach((each, at) => {
    checkTop(form, `components.${at}`, each);
  });
  form.end();
}

function checkTop(form: Form, path: string, component: Json): void {
  form.oneOf(`${path}.type`, component['type'], [TYPE.row, TYPE.words, TYPE.label]);
  if (component['type'] === TYPE.words)
    form.words(`${path}.content`, component['content'], [1, 4000]);
  if (component['type'] !== TYPE.label) return;
  form.words(`${path}.label`, component['label'], [1, 45]);
  form.words(`${path}.description`, component['description'], [0, 100]);
  const inside = record(component['component']) ?? {};
  form.oneOf(`${path}.component.type`, inside['type'], IN_LABEL);
  checkInput(form, `${path}.component`, inside);
}

function checkInput(form: Form, path: string, input: Json): void {
  form.words(`${path}.custom_id`, input['custom_id'], [1, 100]);
  if (input['type'] === TYPE.select) checkSelect(form, path, input);
  if (input['type'] === TYPE.radio) {
    const options = records(input['options']);
    form.count(`${path}.options`, options, [2, 10]);
    checkOptions(form, path, options);
  }
  if (input['type'] === TYPE.textInput) checkTextInput(form, path, input);
}

function checkTextInput(form: Form, path: string, input: Json): void {
  form.oneOf(`${path}.style`, input['style'], [1, 2]);
  form.words(`${path}.placeholder`, input['placeholder'], [0, 100]);
  form.words(`${path}.value`, input['value'], [0, 4000]);
  if (input['label'] !== undefined)
    form.wrong(`${path}.label`, 'TEXT_INPUT_LABEL_IN_LABEL', 'the Label has it');
  for (const bound of ['min_length', 'max_length']) {
    const value = input[bound];
    if (value !== undefined && !(Number(value) >= 0 && Number(value) <= 4000))
      form.wrong(`${path}.${bound}`, 'NUMBER_TYPE_MAX', '0 to 4000');
  }
}
