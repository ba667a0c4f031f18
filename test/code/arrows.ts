import { takenBy, type Source } from './source.ts';

/** The rooms of the house, each with what it may take from: of ours inward only, of packages those named here. */
interface Room {
  readonly name: string;
  readonly of: RegExp;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const INNER = ['domain', 'text', 'ports', 'app', 'commands'];

/** Folders of adapters with the libraries that each stands before. Anything else of the platform is Node's own. */
const ADAPTERS: Readonly<Record<string, readonly string[]>> = {
  chance: ['node:crypto'],
  clock: [],
  config: ['node:path', 'node:util', 'zod'],
  download: [],
  discord: ['discord.js', 'node:crypto', 'zod'],
  journal: ['node:stream'],
  lowdb: ['lowdb', 'node:child_process', 'node:crypto', 'node:fs', 'node:path', 'node:util', 'zod'],
  memory: [],
  painter: ['@resvg/resvg-wasm', 'node:fs', 'opentype.js', 'uqr'],
  pause: ['node:events'],
  telegram: ['grammy', 'node:crypto', 'node:events', 'node:http', 'zod'],
  terminal: ['node:fs', 'node:readline', 'node:util'],
  probe: ['zod'],
  web: ['node:events', 'node:http'],
  vault: ['node:crypto', 'node:fs', 'node:path', 'node:util'],
};

/** What several adapters share and none is: waiting, and how long; fetching pictures. */
const SHARED = ['download', 'pause'];

const ROOMS: readonly Room[] = [
  {
    name: 'domain',
    of: /^src\/domain\//,
    rooms: ['domain'],
    packages: ['date-fns', '@date-fns/utc'],
  },
  {
    name: 'text',
    of: /^src\/text\//,
    rooms: ['domain', 'text'],
    packages: ['@fluent/bundle', 'ical-generator', 'timezones-ical-library'],
  },
  { name: 'ports', of: /^src\/ports\//, rooms: ['domain', 'text', 'ports'], packages: [] },
  {
    name: 'app',
    of: /^src\/app\//,
    rooms: ['domain', 'text', 'ports', 'app'],
    packages: ['node:crypto', 'zod'],
  },
  { name: 'commands', of: /^commands\//, rooms: INNER, packages: ['node:crypto'] },
  ...Object.entries(ADAPTERS).map(([folder, packages]) => ({
    name: folder,
    of: new RegExp(`^src/adapters/${folder}/`),
    rooms: [...INNER, ...SHARED, folder],
    packages,
  })),
  {
    name: 'start',
    of: /^src\/start\//,
    rooms: [...INNER, ...Object.keys(ADAPTERS), 'start'],
    packages: ['node:crypto', 'node:fs', 'node:path', 'node:readline', 'node-cron'],
  },
  { name: 'main', of: /^src\/main\.ts$/, rooms: ['start'], packages: [] },
];

/** What one file alone may do besides, and why. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  /** The locale files are read where the texts are, once, so that no other part knows where they lie. */
  'src/text/catalogue.ts': ['node:fs'],
  /** The second reader of dates is loaded when the first date is read, and not with every start. */
  'src/domain/entry/chrono.ts': ['chrono-node', 'node:module'],
};

/** What this file takes that it may not, one sentence each. */
export function trespasses(source: Source): readonly string[] {
  const room = roomOf(source.path);
  if (!room) return [`${source.path} is in no room of the house`];
  return takenBy(source)
    .filter(
      ({ from, ours }) => !(ours === undefined ? mayUse(source, room, from) : mayEnter(room, ours)),
    )
    .map(({ from }) => `${source.path} takes from ${from}`);
}

function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => room.of.test(path));
}

function mayUse({ path }: Source, room: Room, from: string): boolean {
  return room.packages.includes(packageOf(from)) || (EXCEPTIONS[path] ?? []).includes(from);
}

/** `date-fns` of `date-fns/addDays`, `node:fs` of `node:fs/promises`. */
function packageOf(from: string): string {
  const [first = '', second = ''] = from.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function mayEnter(room: Room, path: string): boolean {
  const other = roomOf(path);
  return path.endsWith('.ts') && other !== undefined && room.rooms.includes(other.name);
}

/** The first ring of files that need one another to run; undefined when there is none. */
export function ringIn(sources: readonly Source[]): readonly string[] | undefined {
  const needs = new Map(
    sources.map((source) => [
      source.path,
      takenBy(source).flatMap(({ ours, runs }) => (ours !== undefined && runs ? [ours] : [])),
    ]),
  );
  const clear = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (clear.has(path)) return undefined;
    const rings = (needs.get(path) ?? []).map((next) => walk(next, [...way, path]));
    clear.add(path);
    return rings.find((ring) => ring !== undefined);
  };
  return [...needs.keys()].map((path) => walk(path, [])).find((ring) => ring !== undefined);
}
