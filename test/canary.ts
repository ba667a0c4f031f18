import assert from 'node:assert/strict';
import type { Instant, LocalDate } from '../src/domain/time.ts';

/** Every shape in which a text could have got somewhere: as it is, in small letters, encoded, at any offset. */
export function shapesOf(text: string): readonly Buffer[] {
  const small = text.toLowerCase();
  return [
    ...[text, small, text.toUpperCase(), encodeURIComponent(text), escaped(text)].map((one) =>
      Buffer.from(one),
    ),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
    ...[0, 1, 2].map((offset) => inBase64(text, offset)),
  ];
}

/** The part of the Base64 that is the same whatever stands before and after the text. */
function inBase64(text: string, offset: number): Buffer {
  const coded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64url');
  return Buffer.from(coded.slice(offset === 0 ? 0 : offset + 1, -3));
}

function escaped(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (one) => {
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The month's name in that language, as the computer knows it and without our own texts. */
function monthIn(language: string, at: Instant): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(at);
}

/** A day and the instant of its hour in the forms in which people and programs write them. */
export function datesOf(day: LocalDate, at: Instant): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const [en, es] = [monthIn('en', at), monthIn('es', at)];
  return [
    day,
    day.replaceAll('-', ''),
    `${month}/${date}/${year}`,
    `${date}/${month}/${year}`,
    `${en} ${Number(date)}`,
    `${en.slice(0, 3)} ${Number(date)}`,
    `${Number(date)} de ${es}`,
    `${Number(date)} ${es}`,
    String(at),
    String(at / 1_000),
    new Date(at).toISOString().slice(0, 13),
  ];
}

/** None of these texts is anywhere in these bytes. `where` says what they are, should one be. */
export function assertUnseen(
  canaries: readonly string[],
  where: string,
  bytes: Buffer | string,
): void {
  const looked = Buffer.from(bytes);
  for (const [number, canary] of canaries.entries()) {
    const found = shapesOf(canary).some((shape) => looked.includes(shape));
    assert.ok(!found, `canary ${number} in ${where}`);
  }
}

/** Everything that the process prints while the work goes on, whoever prints it; it is printed all the same. */
export async function printedDuring(work: () => Promise<void>): Promise<string> {
  const printed: string[] = [];
  const letGo = [process.stdout, process.stderr].map((stream) => overhear(stream, printed));
  try {
    await work();
  } finally {
    for (const end of letGo) end();
  }
  return printed.join('');
}

function overhear(stream: NodeJS.WriteStream, printed: string[]): () => void {
  const write = stream.write.bind(stream);
  stream.write = (words: Uint8Array | string) => {
    printed.push(typeof words === 'string' ? words : Buffer.from(words).toString('latin1'));
    return write(words);
  };
  return () => {
    stream.write = write;
  };
}
