import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA, isCircle, isPerson } from '../../src/adapters/lowdb/schema.ts';
import type { Circle } from '../../src/domain/circle.ts';
import { isPicture } from '../../src/adapters/lowdb/pictureschema.ts';
import type { CampaignPicture } from '../../src/domain/campaign/picture.ts';
import {
  circleId,
  personId,
  pictureId,
  type CircleId,
  type PersonId,
  type PictureId,
} from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Key } from '../../src/ports/store.ts';

/** The tests run compiled, from a folder deeper or not; the samples lie with the sources. */
const folder = join(process.cwd(), 'test', 'sample');

/** The frozen text of a document as that schema had it. Never edited once released. */
export function sampleText(kind: Key['kind'], schema: number): string {
  return readFileSync(join(folder, `${kind}-${schema}.json`), 'utf8');
}

/** A well-filled circle of today's schema, under any id. */
export function sampleCircle(id: CircleId): Circle {
  const circle: unknown = { ...parsedSample('circle'), schema: SCHEMA };
  assert.ok(isCircle(circle));
  return { ...circle, id };
}

/** A well-filled person of today's schema, under any id. */
export function samplePerson(id: PersonId): Person {
  const person: unknown = { ...parsedSample('person'), schema: SCHEMA };
  assert.ok(isPerson(person));
  return { ...person, id };
}

/** A picture of a campaign, of so many bytes. */
export function samplePicture(id: PictureId, bytes = 3): CampaignPicture {
  const picture: unknown = JSON.parse(sampleText('picture', SCHEMA));
  assert.ok(isPicture(picture));
  return { ...picture, id, body: Buffer.alloc(bytes, 7).toString('base64') };
}

/** The first samples: their size is what tests of the disk count on. */
function parsedSample(kind: 'person' | 'circle'): object {
  const parsed: unknown = JSON.parse(sampleText(kind, 1));
  assert.ok(typeof parsed === 'object' && parsed !== null);
  return parsed;
}

export function circleKey(text: string): { readonly kind: 'circle'; readonly id: CircleId } {
  return { kind: 'circle', id: circleId(text)! };
}

export function personKey(text: string): { readonly kind: 'person'; readonly id: PersonId } {
  return { kind: 'person', id: personId(text)! };
}

export function pictureKey(text: string): { readonly kind: 'picture'; readonly id: PictureId } {
  return { kind: 'picture', id: pictureId(text)! };
}
