/** What one line of the terminal says. */
export type Line =
  /** Empty, or a remark of a script that begins with `# `. */
  | { readonly is: 'nothing' }
  /** `:clock +7d`: meant for the terminal itself. */
  | { readonly is: 'order'; readonly name: string; readonly words: string }
  /** Meant for the bot. Without a speaker it is said by whoever spoke last. */
  | { readonly is: 'speech'; readonly speaker?: Speaker; readonly words: string };

/** Who speaks: `ana`, `ana[es]` with the language of their telephone, `ana@group` where others read along. */
export interface Speaker {
  /** In small letters: `Ana` and `ana` are the same person. */
  readonly name: string;
  readonly languageTag?: string;
  readonly group?: string;
}

const SPEAKER =
  /^(\p{L}[\p{L}\p{N}_-]{0,39})(?:\[([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\])?(?:@([\p{L}\p{N}_-]{1,40}))?$/u;
/** A name ends at a colon before a space, so that «8:30» and «https://…» are words and not speakers. */
const SPOKEN = /^([^\s:]+):(?:\s+(.*))?$/su;
const ORDER = /^:([a-z]+)(?:\s+(.*))?$/su;

/** Reads a line. Words whose first one ends in a colon need a name before them: `ana: note: bring the letter`. */
export function readLine(text: string): Line {
  const line = text.trim();
  if (line === '' || line === '#' || line.startsWith('# ')) return { is: 'nothing' };
  const order = ORDER.exec(line);
  if (order) return { is: 'order', name: order[1]!, words: order[2] ?? '' };
  const spoken = SPOKEN.exec(line);
  const speaker = spoken && readSpeaker(spoken[1]!);
  return speaker
    ? { is: 'speech', speaker, words: spoken[2] ?? '' }
    : { is: 'speech', words: line };
}

/** Reads `ana`, `ana[es]` or `ana@group`; undefined when it is no name. */
export function readSpeaker(text: string): Speaker | undefined {
  const [, name, languageTag, group] = SPEAKER.exec(text.normalize('NFC')) ?? [];
  if (name === undefined) return undefined;
  return {
    name: name.toLowerCase(),
    ...(languageTag !== undefined && { languageTag }),
    ...(group !== undefined && { group }),
  };
}
