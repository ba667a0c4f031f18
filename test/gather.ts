import type { Language } from '../src/domain/language.ts';
import type { Somebody } from './world.ts';

/** Lets people into a circle the way people do: by a code that is read out, and a yes. */

export type Invited = 'coordinator' | 'supporter' | 'lawyer' | 'family';

const AS = {
  coordinator: /^Coordina/,
  supporter: /^(Supporter|Apoyo)/,
  lawyer: /^(Lawyer|Parte)/,
};

export interface Host {
  readonly person: Somebody;
  readonly language: Language;
}

/** The newest code that this person was shown. */
export function codeIn({ sees }: Somebody): string {
  return /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(sees.at(-1)?.text ?? '')?.[1] ?? '';
}

/** Arrived already, this one comes into the host's circle in that role; all of it counts as read. */
export async function joins(
  { person: host, language }: Host,
  one: Somebody,
  role: Invited,
): Promise<void> {
  if (role === 'family') {
    await host.says(language === 'en' ? '/settings' : '/ajustes');
    await host.presses(/^(Someone of my family|Se une alguien)/);
  } else {
    await host.says('/invite');
    await host.presses(AS[role]);
  }
  await one.says(codeIn(host));
  await one.presses(/^(Yes, ask|Sí, preg)/);
  await host.presses(/^(Yes, let them in|Sí, que entre)/);
  for (const each of [host, one]) each.reads();
}
