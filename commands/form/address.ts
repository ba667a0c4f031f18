import {
  addressOf,
  isIsap,
  knownAt,
  offersAddress,
  withAddress,
  type Court,
  type Office,
} from '../../src/domain/place/city.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Reading,
} from '../../src/app/form.ts';
import type { Say } from '../../src/text/view.ts';
import { daySay } from '../../src/text/when.ts';
import { kindOf } from './statement.ts';

/**
 * What the directory knows of the place, said with the read-back: an address to add by a tap, where a court really
 * stands. The person's own words stay as they are; each sentence says from which day it is, and to check it.
 */
export function addressLines(answers: Answers): readonly Say[] {
  const typed = textOf(answers['place']);
  if (isIsap(typed)) return [{ id: 'place-no-isap' }];
  const known = knownFor(answers);
  switch (known?.kind) {
    case 'office':
      return officeLines(typed, known);
    case 'court':
      return courtLines(known);
    case undefined:
      return [];
  }
}

/** The button that adds the address, where one is offered. */
export function addressRow(answers: Answers): readonly (readonly Choice[])[] {
  return offered(answers) ? [[{ say: { id: 'place-add' }, word: 'address' }]] : [];
}

/** What that button does; nothing where the place is another by now. */
export function addAddress(answers: Answers): Reading {
  const office = offered(answers);
  return office
    ? answer({ place: withAddress(textOf(answers['place']), office) })
    : unclear({ id: 'stale-button' });
}

function knownFor(answers: Answers) {
  const kind = kindOf(answers);
  return kind && knownAt(textOf(answers['place']), kind);
}

function offered(answers: Answers): Office | undefined {
  const known = knownFor(answers);
  const typed = textOf(answers['place']);
  return known?.kind === 'office' && offersAddress(typed, known) ? known : undefined;
}

function officeLines(typed: string, office: Office): readonly Say[] {
  const day = { say: daySay(office.known.checked) };
  const address = addressOf(office);
  if (typed.includes(address)) return [{ id: 'place-listed', args: { day } }];
  if (!offersAddress(typed, office)) return [];
  return [{ id: 'place-address', args: { day, address: { words: address } } }];
}

function courtLines({ known, serves: [other], city, detainedOnly }: Court): readonly Say[] {
  const day = { say: daySay(known.checked) };
  const args = { day, court: { words: other?.name ?? '' }, town: { words: city.name } };
  return [
    ...(other ? [{ id: 'place-court-town', args }] : []),
    ...(detainedOnly ? [{ id: 'place-court-held' }] : []),
  ];
}
