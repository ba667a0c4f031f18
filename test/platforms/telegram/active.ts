import type { Entity, Formatted } from './html.ts';

/** What Telegram makes active in plain words by itself, somewhat more eagerly than tdlib's `find_entities`. */
const ACTIVE: readonly (readonly [string, RegExp])[] = [
  ['mention', /(?<![A-Za-z0-9_])@[A-Za-z0-9_]{2,32}/g],
  ['hashtag', /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_\u200c]+/gu],
  ['cashtag', /(?<![\p{L}\p{N}_])\$[A-Z]{1,8}(?![A-Za-z])/gu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}/gu],
  ['url', /(?:https?|ftp|tg|ton):\/\/[\p{L}\p{N}][^\s\u2060]*/giu],
  ['url', /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}/gu],
];
const SHIELDS = ['code', 'pre', 'text_link'];

/** The formatted text with every part that would be active in it; code and links shield what is in them. */
export function withActive(formatted: Formatted): Formatted {
  const shielded = formatted.entities.filter((entity) => SHIELDS.includes(entity.type));
  const found = ACTIVE.flatMap(([type, pattern]) =>
    [...formatted.text.matchAll(pattern)].map((match): Entity => ({
      type,
      offset: match.index,
      length: match[0].length,
    })),
  );
  const live = found.filter((entity) => !shielded.some((shield) => overlap(entity, shield)));
  const entities = [...formatted.entities, ...live];
  return { text: formatted.text, entities: entities.sort((a, b) => a.offset - b.offset) };
}

function overlap(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}
