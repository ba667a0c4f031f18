import type { Draft } from '../domain/draft.ts';
import { draftId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import { MINUTE, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Did } from '../ports/chat.ts';
import { sameWord } from './alias.ts';
import { codeIn } from './code.ts';
import { parseToken, type Pressed } from './token.ts';

/**
 * Words that a button of a public post asks for. Whoever follows has no circle and no first contact, so no form runs for
 * them: a note in their own document says for which button the next words are. It holds none of their words.
 */
const FORM = 'visit';
const FIELD = 'words';
/** What is typed later than that is taken for something else: it must not reach people whom it is not for. */
const HEARD_FOR = 15 * MINUTE;

export interface Heard {
  readonly press: Pressed;
  readonly words: string;
}

/** `press` is the button's token. */
export function waitingFor(
  press: string,
  { chance, now }: { chance: Chance; now: Instant },
): Draft {
  const id = draftId(chance.word(10))!;
  return { id, form: FORM, since: now, answers: { press }, asking: FIELD };
}

/** Whether that question gives way to another one of its kind. */
export function isWaiting({ draft }: Person): boolean {
  return draft?.form === FORM;
}

/** The button for which these words are; undefined when nothing was asked, or these are meant for something else. */
export function heardBy({ draft }: Person, did: Did, now: Instant): Heard | undefined {
  if (draft?.form !== FORM) return undefined;
  const words = wordsFor(draft, did, now);
  const { press } = draft.answers;
  const pressed = typeof press === 'string' ? parseToken(press) : undefined;
  return words !== undefined && pressed ? { press: pressed, words } : undefined;
}

function wordsFor({ id, since }: Draft, did: Did, now: Instant): string | undefined {
  if (did.is === 'wrote') {
    const token = parseToken(did.token);
    return token?.action === 'write' && token.parts[0] === id ? did.words : undefined;
  }
  if (did.is !== 'said' || now - since > HEARD_FOR) return undefined;
  const isMeant = !WAYS_OUT.some((name) => sameWord(name, did.words.trim())) && !codeIn(did.words);
  return isMeant ? did.words : undefined;
}

const WAYS_OUT = ['cancel', 'help', 'stop'];

/** Under which the field that a button opens comes back; `id` is the draft's. */
export function fieldOf({ id }: Draft): readonly [action: string, id: string, field: string] {
  return ['write', id, FIELD];
}
