/**
 * `npm run faults`: every point at which a month can be disturbed, tried in turn, and the table of it written into
 * docs/reliability.md. It takes some minutes. Ends as failed when anything was lost.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  FILE_FAULTS,
  befallen,
  cleanMonth,
  endedAtDeed,
  endedAtSend,
  killedFor,
  reallyKilled,
  refusedDeed,
  type Row,
} from './faults.ts';
import { sevenHoursAway } from './outage.ts';

const PAGE = 'docs/reliability.md';
const BEGIN = '<!-- what npm run faults measured -->';
const END = '<!-- end of what npm run faults measured -->';

const [only, size] = process.argv.slice(2);
if (only !== undefined) {
  await playOne(only, Number(size));
  process.exit();
}

/** `npm run faults -- kills 600` and `-- outage 10000` play one alone, and write nothing down. */
async function playOne(name: string, many: number): Promise<void> {
  if (name !== 'kills' && name !== 'outage') throw new Error(`kills or outage, not ${name}`);
  const found =
    name === 'kills' ? await killedFor(many || 600) : await sevenHoursAway(many || 10_000);
  process.stdout.write(`${JSON.stringify(found)}\n`);
  const faults =
    'wrong' in found
      ? found.lost + found.wrong.length
      : found.lost + found.twice + found.unsaid + found.tooMany;
  process.exitCode = faults > 0 ? 1 : 0;
}

const clean = await cleanMonth();
const rows: Row[] = [];
const tries: readonly (() => Promise<Row>)[] = [
  () => endedAtDeed(clean, 'killed'),
  () => endedAtSend(clean),
  () => endedAtDeed(clean, 'power-cut'),
  ...['ENOSPC', 'EROFS', 'EACCES', 'EIO'].map((code) => () => refusedDeed(clean, code)),
  ...FILE_FAULTS.map((one) => () => befallen(clean, one)),
  () => reallyKilled(100),
];
for (const attempt of tries) {
  const row = await attempt();
  rows.push(row);
  process.stdout.write(`${row.fault}: ${row.points} points, ${row.lost} lost\n`);
  for (const why of row.wrong.slice(0, 5)) process.stdout.write(`  ${why}\n`);
}
const { letters } = clean.ended;
const said = `A month of ${letters.length} messages, ${clean.deeds.length} changes on the disk and ${clean.sends / 2} sendings.`;
const page = readFileSync(PAGE, 'utf8');
const before = page.slice(0, page.indexOf(BEGIN) + BEGIN.length);
writeFileSync(PAGE, `${before}\n\n${said}\n\n${tabled()}\n\n${page.slice(page.indexOf(END))}`);
process.exitCode = rows.some(({ lost, wrong }) => lost > 0 || wrong.length > 0) ? 1 : 0;

function tabled(): string {
  const head = [
    'fault',
    'points tried',
    'lost',
    'repeated, and said so',
    'told, mended or refused',
  ];
  const body = rows.map(({ fault, points, lost, repeated, refused }) =>
    [fault, points, lost, repeated, refused].map(String),
  );
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
