/**
 * What looks like the number of somebody's case. An A-number is «a seven-, eight- or nine-digit number» (USCIS
 * glossary, «Alien Registration Number», read 2026-11-22), mostly with an A before it; a receipt number is three
 * letters and ten digits (the same glossary). A telephone number has ten digits or eleven, so it is none of them.
 */
const NUMBERS: readonly RegExp[] = [
  /(?<![\p{L}\d])A[#-]?\d{7,9}(?!\d)/iu,
  /(?<![\p{L}\d])A[\s#:.-]{0,3}\d{2,3}[\s.-]?\d{3}[\s.-]?\d{3}(?!\d)/iu,
  /(?<![\d+])\d{3}[\s.-]?\d{3}[\s.-]?\d{3}(?![\s.-]?\d)/u,
  /(?<![\p{L}\d])[A-Z]{3}[\s-]?\d{10}(?!\d)/iu,
];

/** The figures in an address of the web are its own. */
const ADDRESS = /https?:\/\/\S+/giu;

export function holdsCaseNumber(words: string): boolean {
  const said = words.replace(ADDRESS, ' ');
  return NUMBERS.some((number) => number.test(said));
}
