import type { Words } from '../domain/campaign/statement.ts';
import type { Language } from '../domain/language.ts';
import type { RallyFacts } from './post.ts';
import type { Button } from './view.ts';

/** `tall` is made for telephones, `wide` for screens and the heads of events. */
export type Shape = 'tall' | 'wide';

export const SHAPES = ['tall', 'wide'] as const satisfies readonly Shape[];

/** Width and height in pixels. */
export const EXTENT: Readonly<Record<Shape, Extent>> = {
  tall: { width: 1080, height: 1350 },
  wide: { width: 1920, height: 1080 },
};

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A picture for people to pass on, as words that stand already in its language. All of it may be seen by anybody. */
export interface Poster {
  readonly shape: Shape;
  readonly language: Language;
  readonly title: string;
  readonly when: string;
  readonly where: string;
  /** What else one should know, a paragraph each: what to bring, how to get in. */
  readonly lines?: readonly string[];
  /** The one thing that is asked of whoever sees it. */
  readonly ask?: string;
  /** Beside the code: what scanning it is good for. */
  readonly scan: string;
  /** How the bot is called. */
  readonly bot: string;
  /** What the code leads to; without it there is no code, and nothing of one is said. */
  readonly deepLink?: string;
}

/** The picture in one line, for whoever cannot see it. */
export function inWords({ title, when, where, ask = '' }: Poster): string {
  return [title, when, where, ask].filter((part) => part !== '').join(' · ');
}

/** A rally as a picture to pass on: words that hold a yes, without those that only some may know. */
export interface PosterView {
  readonly kind: 'poster';
  readonly shape: Shape;
  /** Of the picture; what is said beside it is in the reader's language. */
  readonly language: Language;
  readonly words: Words;
  readonly facts: Pick<RallyFacts, 'kind' | 'type' | 'time' | 'address'>;
  /** The one thing that is asked; empty when nothing more is. */
  readonly ask: string;
  /** What the code leads to; undefined where there is no address that anybody can open. */
  readonly deepLink?: string;
  /** The other shape, the other language. */
  readonly buttons?: readonly (readonly Button[])[];
}
