import type { Entity, Post, Town } from './town.ts';

/** A message as a person sees it on the phone. */
export interface Seen {
  readonly id: number;
  readonly from: 'bot' | 'person';
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly buttons: readonly (readonly SeenButton[])[];
  /** The labels alone, row by row. */
  readonly labels: readonly (readonly string[])[];
  readonly document?: SeenDocument;
  /** A picture, byte for byte. */
  readonly photo?: { readonly name: string; readonly body: Buffer };
  /** It is seen only when it is tapped. */
  readonly isVeiled?: true;
  readonly topic?: number;
  readonly isPinned: boolean;
  readonly edits: number;
  /** Grows with every change in the town; the later of two has the greater one. */
  readonly stamp: number;
}

export interface SeenButton {
  readonly label: string;
  readonly data?: string;
  readonly url?: string;
  readonly style?: string;
}

export interface SeenDocument {
  readonly name: string;
  readonly body: string;
}

export function seenOf(post: Post, town: Town): Seen {
  const { text, entities, markup, document, photo } = post.content;
  const buttons = (markup?.inline_keyboard ?? []).map((row) =>
    row.map(({ text: label, callback_data, url, style }) => ({
      label,
      ...(callback_data === undefined ? {} : { data: callback_data }),
      ...(url === undefined ? {} : { url }),
      ...(style === undefined ? {} : { style }),
    })),
  );
  return {
    id: post.id,
    from: post.from === 'bot' ? 'bot' : 'person',
    text,
    entities,
    buttons,
    labels: buttons.map((row) => row.map(({ label }) => label)),
    ...(document ? { document: { name: document.name, body: document.body.toString() } } : {}),
    ...(post.topic === undefined ? {} : { topic: post.topic }),
    isPinned: town.pinned.has(post.id),
    ...(photo ? { photo } : {}),
    ...(post.content.isVeiled ? { isVeiled: true as const } : {}),
    edits: post.edits,
    stamp: post.stamp,
  };
}

/** Everything in a chat, oldest first, as it stands now. */
export function seenIn(town: Town, chat: number): readonly Seen[] {
  return town.postsIn(chat).map((post) => seenOf(post, town));
}

/** Waits until the question has an answer, asking again after every change; undefined when patience ran out. */
export async function eventually<T>(
  town: Town,
  patience: number,
  ask: () => T | undefined,
): Promise<T | undefined> {
  const at = ask();
  if (at !== undefined) return at;
  return new Promise((resolve) => {
    const look = (): void => {
      const found = ask();
      if (found !== undefined) finish(found);
    };
    const finish = (found: T | undefined): void => {
      clearTimeout(timer);
      town.events.off('change', look);
      resolve(found);
    };
    const timer = setTimeout(() => {
      finish(undefined);
    }, patience);
    town.events.on('change', look);
  });
}
