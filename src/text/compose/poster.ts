import { hasHour } from '../../domain/campaign/rally.ts';
import type { Message } from '../message.ts';
import type { Poster, PosterView } from '../poster.ts';
import { titleArg } from '../rally.ts';
import { words } from '../say.ts';
import type { Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { timeSay } from '../when.ts';
import { choicesOf, paragraph } from './piece.ts';

/** A picture to pass on, with a sentence on what it is good for. */
export function composePoster(view: PosterView, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: [paragraph({ id: view.deepLink ? 'poster-caption' : 'poster-caption-bare' }, voice)],
    choices: choicesOf(view.buttons ?? [], voice),
    poster: posterOf(view, { ...voice, language: view.language }),
    unpainted: [paragraph({ id: 'poster-none' }, voice)],
  };
}

/** What the picture shows, in its own language. */
export function posterOf(view: PosterView, voice: Voice): Poster {
  const { shape, language, facts, ask, deepLink } = view;
  const said = (say: Say): string => words(say, voice);
  return {
    ...{ shape, language, ask },
    ...(deepLink !== undefined && { deepLink }),
    title: said({ id: 'rally-line', args: { words: titleArg(view.words, facts) } }),
    when: capital(said(whenSaid(view))),
    where: whereOf(view),
    lines: detailsOf(view.words).map(said),
    scan: said({ id: 'poster-scan' }),
    bot: said({ id: 'poster-bot' }),
  };
}

function whenSaid({ words: { place = '' }, facts: { time } }: PosterView): Say {
  const when = { when: time.when, place };
  if (time.ends === undefined || !hasHour(time)) return { id: 'rally-line', args: { words: when } };
  const hour = { say: timeSay(time.ends, 'between') };
  return { id: 'poster-until', args: { when, hour } };
}

/** The place, and the address where anybody may know it and it does not name the place itself. */
function whereOf({ words: { place = '', address = '' }, facts }: PosterView): string {
  const known = facts.address ? address : '';
  return known.includes(place) ? known || place : [place, known].filter(Boolean).join(', ');
}

/** What is most needed comes first: where there is little room, the last is left out. */
const DETAILS = ['risk', 'papers', 'access', 'bring', 'languages', 'weather', 'contact'] as const;

function detailsOf(said: PosterView['words']): readonly Say[] {
  return DETAILS.flatMap((field) => {
    const typed = said[field] ?? '';
    return typed === '' ? [] : [{ id: `rally-${field}`, args: { words: { typed } } }];
  });
}

/** A day stands alone here, and begins with a capital also where its language writes it small. */
function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
