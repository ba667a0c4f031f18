import { list, number, record, records, text, type Json } from '../json.ts';
import type { Form } from './complaint.ts';

/** Component types, from Discord's component reference (read 2026-08). */
export const TYPE = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  section: 9,
  words: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  upload: 19,
  radio: 21,
  checkboxes: 22,
  checkbox: 23,
} as const;

const IN_CONTAINER: readonly number[] = [
  TYPE.row,
  TYPE.words,
  TYPE.section,
  TYPE.gallery,
  TYPE.separator,
  TYPE.file,
];
const TOP: readonly number[] = [...IN_CONTAINER, TYPE.container];
const LINK = 5;

/** Every component of the tree, accessories included. */
export function flat(components: readonly Json[]): readonly Json[] {
  return components.flatMap((each) => [
    each,
    ...flat(records(each['components'])),
    ...flat([record(each['accessory'])].filter((part) => part !== undefined)),
    ...flat([record(each['component'])].filter((part) => part !== undefined)),
  ]);
}

/** The rules of Components V2: at most 40 in all, 4000 characters of text, custom ids once each. */
export function checkComponents(form: Form, components: readonly Json[]): void {
  const all = flat(components);
  if (all.length > 40) form.wrong('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', '40');
  const length = all
    .filter((each) => each['type'] === TYPE.words)
    .reduce((sum, each) => sum + text(each['content']).length, 0);
  if (length > 4000) form.wrong('components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', '4000');
  uniqueIds(form, all);
  components.forEach((each, at) => {
    form.oneOf(`components.${at}.type`, each['type'], TOP);
    checkOne(form, `components.${at}`, each);
  });
}

/** The rules of a message without the V2 flag: rows only, five of them. */
export function checkRows(form: Form, components: readonly Json[]): void {
  form.count('components', components, [0, 5]);
  uniqueIds(form, flat(components));
  components.forEach((each, at) => {
    form.oneOf(`components.${at}.type`, each['type'], [TYPE.row]);
    checkOne(form, `components.${at}`, each);
  });
}

function uniqueIds(form: Form, all: readonly Json[]): void {
  const ids = all.map((each) => text(each['custom_id'])).filter((id) => id !== '');
  form.unique('components', ids, 'COMPONENT_CUSTOM_ID_DUPLICATED');
}

function checkOne(form: Form, path: string, component: Json): void {
  switch (component['type']) {
    case TYPE.row:
      checkRow(form, path, component);
      return;
    case TYPE.button:
      checkButton(form, path, component);
      return;
    case TYPE.section:
      checkSection(form, path, component);
      return;
    case TYPE.words:
      form.words(`${path}.content`, component['content'], [1, 4000]);
      return;
    case TYPE.file:
      checkFile(form, path, component);
      return;
    case TYPE.gallery:
      checkGallery(form, path, component);
      return;
    case TYPE.separator:
      return;
    case TYPE.container:
      checkContainer(form, path, component);
      return;
    default:
      form.wrong(`${path}.type`, 'UNION_TYPE_CHOICES', 'not a known component');
  }
}

function checkContainer(form: Form, path: string, component: Json): void {
  const inside = records(component['components']);
  form.count(`${path}.components`, inside, [1, 40]);
  inside.forEach((each, at) => {
    form.oneOf(`${path}.components.${at}.type`, each['type'], IN_CONTAINER);
    checkOne(form, `${path}.components.${at}`, each);
  });
}

function checkRow(form: Form, path: string, row: Json): void {
  const inside = records(row['components']);
  const select = inside.some((each) => each['type'] === TYPE.select);
  form.count(`${path}.components`, inside, [1, select ? 1 : 5]);
  inside.forEach((each, at) => {
    const here = `${path}.components.${at}`;
    form.oneOf(`${here}.type`, each['type'], [TYPE.button, TYPE.select]);
    if (each['type'] === TYPE.select) checkSelect(form, here, each);
    else checkButton(form, here, each);
  });
}

function checkButton(form: Form, path: string, button: Json): void {
  form.oneOf(`${path}.style`, button['style'], [1, 2, 3, 4, LINK]);
  form.words(`${path}.label`, button['label'], [button['emoji'] === undefined ? 1 : 0, 80]);
  if (button['style'] !== LINK) {
    form.words(`${path}.custom_id`, button['custom_id'], [1, 100]);
    return;
  }
  form.words(`${path}.url`, button['url'], [1, 512]);
  if (!/^(?:https?|discord):\/\/\S+$/.test(text(button['url'])))
    form.wrong(`${path}.url`, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  if (button['custom_id'] !== undefined)
    form.wrong(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'either, not both');
}

function checkSection(form: Form, path: string, section: Json): void {
  const inside = records(section['components']);
  form.count(`${path}.components`, inside, [1, 3]);
  inside.forEach((each, at) => {
    form.oneOf(`${path}.components.${at}.type`, each['type'], [TYPE.words]);
    checkOne(form, `${path}.components.${at}`, each);
  });
  const accessory = record(section['accessory']) ?? {};
  form.oneOf(`${path}.accessory.type`, accessory['type'], [TYPE.button, TYPE.thumbnail]);
  if (accessory['type'] === TYPE.button) checkButton(form, `${path}.accessory`, accessory);
}

function checkFile(form: Form, path: string, file: Json): void {
  if (!/^attachment:\/\/.+$/.test(text(record(file['file'])?.['url'])))
    form.wrong(`${path}.file.url`, 'UNFURLED_MEDIA_ITEM_INVALID', 'attachment:// only');
}

/** One to ten pictures, each with words for whoever cannot see it if there are any. */
function checkGallery(form: Form, path: string, gallery: Json): void {
  const items = records(gallery['items']);
  form.count(`${path}.items`, items, [1, 10]);
  items.forEach((item, at) => {
    const here = `${path}.items.${at}`;
    if (!/^(?:attachment|https?):\/\/.+$/.test(text(mediaOf(item)?.['url'])))
      form.wrong(`${here}.media.url`, 'UNFURLED_MEDIA_ITEM_INVALID', 'attachment or web address');
    if (item['description'] !== undefined)
      form.words(`${here}.description`, item['description'], [1, 1024]);
  });
}

export function mediaOf(item: Json): Json | undefined {
  return record(item['media']);
}

/** A select of a message or a form. */
export function checkSelect(form: Form, path: string, select: Json): void {
  const options = records(select['options']);
  form.words(`${path}.custom_id`, select['custom_id'], [1, 100]);
  form.words(`${path}.placeholder`, select['placeholder'], [0, 150]);
  form.count(`${path}.options`, options, [1, 25]);
  checkOptions(form, path, options);
  const most = select['max_values'] === undefined ? 1 : number(select['max_values']);
  if (most < 1 || most > options.length)
    form.wrong(`${path}.max_values`, 'NUMBER_TYPE_MAX', 'more than there are options');
}

/** Options of selects and radio groups: label and value 1 to 100, each value once. */
export function checkOptions(form: Form, path: string, options: readonly Json[]): void {
  options.forEach((option, at) => {
    form.words(`${path}.options.${at}.label`, option['label'], [1, 100]);
    form.words(`${path}.options.${at}.value`, option['value'], [1, 100]);
    form.words(`${path}.options.${at}.description`, option['description'], [0, 100]);
  });
  const values = list(options).map((option) => text(record(option)?.['value']));
  form.unique(`${path}.options`, values, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED');
}
