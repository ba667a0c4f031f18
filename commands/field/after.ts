import { dateOfId } from '../../src/domain/circle.ts';
import { keyDateId } from '../../src/domain/id.ts';
import { current, type When } from '../../src/domain/keydate.ts';
import { textOf, type Answers } from '../../src/app/form.ts';
import type { Context } from '../../src/app/command.ts';

/** The date that the new one comes after: «the same time» is its time. Undefined for a date that follows none. */
export function whenBefore({ after }: Answers, { circle }: Context): When | undefined {
  const id = keyDateId(textOf(after));
  const date = id && dateOfId(circle, id);
  return date && current(date).when;
}
