import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { REMINDERS, FAMILIES } from './family.ts';
import { atMost, type Figure } from './figure.ts';
import type { Lived } from './live.ts';
import { ms, portion } from './measure.ts';

const LIVE = fileURLToPath(new URL('live.js', import.meta.url));

/** Memory of a bot with a whole town, and how late it says what is due, against an engine that polls. */
export async function living(town: string): Promise<readonly Figure[]> {
  const { megabytes, idle, busy, polled } = await lived(town);
  const empty = Number(await outputOf(['-p', 'process.memoryUsage.rss() / 2 ** 20']));
  return [
    {
      what: `memory with ${FAMILIES} circles and as many people`,
      yardstick: 'an empty Node process',
      ours: `${megabytes.toFixed(0)} MB`,
      other: `${empty.toFixed(0)} MB`,
      ratio: megabytes / empty,
      goal: atMost(200, megabytes, ' MB'),
    },
    late('one now and then', { ours: idle, polled, goal: 25 }),
    late('50 at each full second, and people chat', { ours: busy, polled, goal: 250 }),
  ];
}

interface Late {
  readonly ours: readonly number[];
  readonly polled: readonly number[];
  readonly goal: number;
}

function late(when: string, { ours, polled, goal }: Late): Figure {
  const [p99, theirs] = [portion(ours, 0.99), portion(polled, 0.99)];
  return {
    what: `lateness up to the HTTP call, ${REMINDERS} reminders stored, ${when} (p50 / p99)`,
    yardstick: 'looking through all of them every second, 50 a second, nothing written down',
    ours: `${ms(portion(ours, 0.5))} / ${ms(p99)}`,
    other: `${ms(portion(polled, 0.5))} / ${ms(theirs)}`,
    ratio: p99 / theirs,
    goal: atMost(goal, p99, ' ms'),
  };
}

/** The bot in a process of its own, and the server that it posts to in this one. */
async function lived(town: string): Promise<Lived> {
  const sink = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.end('{"ok":true}'));
  });
  sink.listen(0, '127.0.0.1');
  await once(sink, 'listening');
  const { port } = sink.address() as AddressInfo;
  try {
    const printed = await outputOf(['--expose-gc', LIVE, town, `http://127.0.0.1:${port}/`]);
    return JSON.parse(printed) as Lived;
  } finally {
    sink.close();
    sink.closeAllConnections();
  }
}

async function outputOf(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return text(child.stdout);
}
