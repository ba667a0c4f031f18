import { surroundings } from '../adapters/terminal/environment.ts';
import { strangerVoice } from '../app/voice.ts';
import { language } from '../domain/language.ts';
import { instant } from '../domain/time.ts';
import { words } from '../text/say.ts';
import type { Say } from '../text/view.ts';

/** A sentence for whoever runs the bot, in the language of their terminal. */
export function say(sentence: Say): string {
  const tag = surroundings(process.env).languageTag ?? 'en';
  return words(sentence, strangerVoice(language(tag) ?? 'en', instant(Date.now()), {}));
}

/** Sentences for whoever runs the bot, on the error output, so that no pipe swallows them. */
export function explain(sentences: readonly Say[]): void {
  for (const sentence of sentences) process.stderr.write(`${say(sentence)}\n`);
}
