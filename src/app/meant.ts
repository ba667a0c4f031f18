import { roleOf } from '../domain/circle.ts';
import { intentIn, type Intent } from '../domain/entry/intent.ts';
import { spokenIn } from '../domain/entry/spoken.ts';
import { stepIn } from '../domain/entry/step.ts';
import type { Context } from './command.ts';

/**
 * The command that these words of this person ask for; undefined when there is none. «Ya no puedo» gives back what a
 * helper took; of the family it is nothing that a command does.
 */
export function meantBy({ circle, person }: Context, text: string): Intent | undefined {
  if (stepIn(text)) return 'here';
  const intent = intentIn(text);
  return intent === 'accompany' && roleOf(circle, person.id) === 'family' ? undefined : intent;
}

/** Whoever writes in another language than their phone's is greeted in theirs, as long as they chose none. */
export async function greeted(context: Context, text: string): Promise<Context> {
  const { language, draft } = context.person;
  const spoken = draft ? undefined : spokenIn(text);
  if (!spoken || spoken === language) return context;
  return context.changeMe((person) => ({ ...person, language: spoken }));
}
