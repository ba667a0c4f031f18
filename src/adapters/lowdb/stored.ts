import type { Key, Stored } from '../../ports/store.ts';
import { isCampaign, isCrowd } from './campaignschema.ts';
import { isPicture } from './pictureschema.ts';
import type { Check } from '../../domain/check.ts';
import { SCHEMA, isCircle, isPerson } from './schema.ts';

/**
 * What has to be done to a document of each older schema to make it one of the next. Steps are only ever
 * appended; `test/sample` keeps frozen documents of every schema that was ever written.
 */
const UPGRADE: Readonly<Record<number, (document: unknown) => unknown>> = {
  // What schema 2 added may all be absent; it was counted up so that an older program refuses what it cannot read.
  1: (document) => counted(document, 2),
};

function counted(document: unknown, schema: number): unknown {
  return typeof document === 'object' ? { ...document, schema } : document;
}

/** Reads what a file held, of its own or an older schema; undefined when it has not the form of this document. */
export function parseStored(key: Key, text: string, schema: number): Stored | undefined {
  return parseDocument(key, upgraded(JSON.parse(text), schema));
}

/**
 * The document exactly as reading it back will give it. Throws a `TypeError` when it could not be read back:
 * that is a bug, and better seen before the old version is replaced.
 */
export function settled(key: Key, document: Stored): Stored {
  const same = parseDocument(key, JSON.parse(JSON.stringify(document)));
  if (!same) throw new TypeError('a document that could not be read back');
  return same;
}

function parseDocument(key: Key, json: unknown): Stored | undefined {
  const isRight: Check<Stored> = FORMS[key.kind];
  return isRight(json) && json.id === key.id ? json : undefined;
}

const FORMS: Readonly<Record<Key['kind'], Check<Stored>>> = {
  person: isPerson,
  circle: isCircle,
  campaign: isCampaign,
  crowd: isCrowd,
  picture: isPicture,
};

function upgraded(json: unknown, schema: number): unknown {
  let document = json;
  for (let from = schema; from < SCHEMA; from += 1) document = UPGRADE[from]?.(document);
  return document;
}
