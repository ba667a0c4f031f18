import type { Errand } from '../domain/channelabout.ts';
import { wordsIn } from '../domain/campaign/statement.ts';
import type { NativeEvent } from '../ports/channels.ts';
import { words } from '../text/say.ts';
import type { Voice } from '../text/voice.ts';
import { openWords } from './rallying/rallypost.ts';

/** What Discord takes: a name and a place of 100 characters, a description of 1,000 (read 2026-11-22). */
const SHORT = 100;
const LONG = 1_000;

/** A rally for a platform's own calendar, from approved words alone. */
export function nativeEvent(
  { wording, rally, shown }: Errand & { readonly does: 'show-event' },
  voice: Voice,
): NativeEvent {
  const said = wordsIn(wording, voice.language) ?? {};
  const say = (id: string) => words({ id }, voice);
  const open = openWords(rally, said);
  const place = [open['place'], open['address']].filter(isSaid).join(', ');
  const about = [open['bring'], open['access'], open['risk'], say('native-interested')].filter(
    isSaid,
  );
  return {
    name: cut(said['title'] ?? say(`native-${rally.type}`), SHORT),
    about: cut(about.join('\n\n'), LONG),
    place: cut(place === '' ? say('native-place-later') : place, SHORT),
    start: shown.start,
    end: shown.end,
    state: shown.state,
  };
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function cut(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
