import { versionOf } from '../../domain/campaign/rallynews.ts';
import { rallyIcs, type Entry } from '../ics.ts';
import type { Message } from '../message.ts';
import type { RallyFile } from '../post.ts';
import { titleArg } from '../rally.ts';
import { words as wordsOf } from '../say.ts';
import type { Voice } from '../voice.ts';
import { paragraph } from './piece.ts';

/** The calendar file of a rally, with a sentence on what to do with it. */
export function composeRallyFile(view: RallyFile, voice: Voice): Message {
  const { campaign, rally } = view;
  const version = versionOf(campaign, rally);
  const isOff = rally.state.is === 'off';
  return {
    kind: view.kind,
    blocks: [paragraph({ id: isOff ? 'calendar-file-off' : 'rally-file-here' }, voice)],
    choices: [],
    file: {
      name: `${wordsOf({ id: 'calendar-name' }, voice)}.ics`,
      mime: 'text/calendar',
      body: rallyIcs({ rally, version, entry: entryOf(view, voice), stamp: voice.now }),
    },
  };
}

function entryOf({ rally, words }: RallyFile, voice: Voice): Entry {
  const { place = '', address = '', bring = '' } = words;
  const title = wordsOf({ id: 'rally-button', args: { title: titleArg(words, rally) } }, voice);
  const where = [place, address].filter((one) => one !== '').join(', ');
  return { title, ...(where !== '' && { place: where }), ...(bring !== '' && { note: bring }) };
}
