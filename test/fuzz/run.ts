/**
 * `npm run fuzz`: a hundred thousand spoiled updates for each platform, through the real clients and the whole bot,
 * different ones each time; then a million made-up buttons. `npm run fuzz -- 5000 42` says how many, and plays those of an earlier seed again.
 */
import { barrage } from './barrage.ts';
import { forge } from './forging.ts';

/** In MB: people whom the barrage made up are kept, as real ones would be. */
const MOST_GROWN = 30;

const [, , wanted, given] = process.argv;
const updates = Number(wanted ?? 100_000);
const seed = Number(given ?? Date.now() % 2 ** 31);
for (const on of ['telegram', 'discord'] as const) {
  const { thrown, ...rest } = await barrage(on, updates, seed);
  process.stdout.write(`${on} ${JSON.stringify({ seed, ...rest, thrown })}\n`);
  if (Object.keys(thrown).length > 0 || rest.grown > MOST_GROWN) process.exitCode = 1;
}

const { accepted, told, tokens } = await forge(10 * updates, seed);
process.stdout.write(`buttons ${JSON.stringify({ seed, tokens, accepted, told })}\n`);
if (accepted + told > 0) process.exitCode = 1;
