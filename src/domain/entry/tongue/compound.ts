/** Words for numbers: one to nine, ten to nineteen, and twenty upwards, joined by one of these. */
interface Counting {
  readonly ones: readonly string[];
  readonly teens: readonly string[];
  readonly tens: readonly string[];
  readonly joins: readonly string[];
}

/** Every number in words up to this one, «twenty» and «twenty-one» alike; a one alone is left out: it is an article too. */
export function compounds(counting: Counting, upTo = 99): Readonly<Record<string, number>> {
  const { ones, teens, tens, joins } = counting;
  const small = [
    ...ones.map((word, at) => [word, at + 1] as const),
    ...teens.map((word, at) => [word, at + 10] as const),
  ];
  const round = tens.map((word, at) => [word, 20 + 10 * at] as const);
  const joined = tens.flatMap((ten, at) =>
    ones.flatMap((one, more) =>
      joins.map((join) => [ten + join + one, 21 + 10 * at + more] as const),
    ),
  );
  const all = [...small, ...round, ...joined];
  return Object.fromEntries(all.filter(([, value]) => value > 1 && value <= upTo));
}
