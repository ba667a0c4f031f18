import type { Event } from '../../ports/journal.ts';

/** What may be written of each kind of event. A field that is not here never leaves the process. */
const FIELDS: { readonly [Is in Event['is']]: readonly FieldOf<Extract<Event, { is: Is }>>[] } = {
  started: ['version', 'people', 'circles', 'ms'],
  stopped: ['clean'],
  platform: ['platform', 'state', 'because'],
  said: ['platform', 'what', 'whom', 'lateMinutes', 'tries'],
  'not-said': ['what', 'whom', 'state', 'because'],
  'way-dead': ['platform', 'whom', 'because'],
  bug: ['where', 'name', 'code'],
  'not-saved': ['because'],
  damaged: ['document', 'state'],
  clock: ['state', 'seconds'],
  'wrong-code': [],
  erased: ['whom', 'documents'],
  backup: ['state', 'documents', 'because'],
  index: ['state', 'documents', 'ms'],
};

type FieldOf<E extends Event> = Exclude<keyof E, 'is'> & string;

export type Written = Readonly<Record<string, string | number | boolean>>;

/**
 * The event as it may be written down. The type allows only these fields already; at run time an object can
 * hold more (an error spread into an event), so they are picked by name, and words that do not look like a
 * code, an id or a version are withheld: they could be a message's text.
 */
export function allowed(event: Event): Written {
  const held: Readonly<Record<string, unknown>> = event;
  const kept = FIELDS[event.is].map((field) => [field, fieldOf(held[field])] as const);
  return { is: event.is, ...Object.fromEntries(kept) };
}

const CODE = /^[\w.:+/-]{0,64}$/;

function fieldOf(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && CODE.test(value) ? value : 'withheld';
}
