/**
 * What a terminal would take for an order and not for words: ANSI sequences (CSI, OSC and other strings, also
 * in their one-byte forms), then single control characters but the line break.
 */
const SEQUENCES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/g;
/** Turns the direction of what follows, or is not seen at all, so that two names can look alike. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Words that can be printed: line breaks stay, tabs become spaces, nothing can move the cursor or the reader. */
export function safe(words: string): string {
  return words
    .replace(/\r\n?|[\u2028\u2029\x85]/g, '\n')
    .replace(/\t/g, '  ')
    .replace(SEQUENCES, '')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '');
}

/** The same on one line, for what a person typed: a line of theirs cannot pose as a line of ours. */
export function safeLine(words: string): string {
  return safe(words).replace(/\s*\n\s*/g, ' ');
}
