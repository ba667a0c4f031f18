import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** The program as `npm start` runs it, which lies beside these compiled tests. */
const MAIN = join(import.meta.dirname, '..', '..', 'start', 'main.js');

/** What a process left behind. */
export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export type Variables = Readonly<Record<string, string>>;

/** An empty working folder of its own, in which the real program is run as an operator would. */
export class Place {
  readonly folder: string;
  readonly #t: TestContext;

  constructor(t: TestContext) {
    this.#t = t;
    this.folder = mkdtempSync(join(tmpdir(), 'contigo-process-'));
    t.after(() => {
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text);
  }

  /** Starts the program; it is killed at the end of the test at the latest. */
  starts(variables: Variables = {}, wanted: readonly string[] = []): Running {
    const child = spawn(process.execPath, [MAIN, ...wanted], {
      cwd: this.folder,
      env: { LANG: 'en_US.UTF-8', TZ: 'America/New_York', ...variables },
    });
    this.#t.after(() => child.kill('SIGKILL'));
    return new Running(child);
  }

  /** Runs one of the operator's errands to its end, with these lines as their answers. */
  runs(wanted: readonly string[], variables: Variables = {}, lines: readonly string[] = []) {
    const running = this.starts(variables, wanted);
    running.ends();
    running.reads(lines);
    return running.ended;
  }

  /** Plays these lines to it, as a pipe does, and waits for its end. */
  plays(lines: readonly string[], variables: Variables = {}): Promise<Ended> {
    const running = this.starts(variables);
    running.ends();
    running.reads(lines);
    return running.ended;
  }
}

/** How long a process may take to end or to say something before the test fails; nothing waits so long that works. */
const PATIENCE = 12_000;

/** The program while it runs. */
export class Running {
  readonly #child: ChildProcess;
  #out = '';
  #err = '';
  /** Emits `out` whenever there is more output, or none will come. */
  readonly #happens = new EventEmitter();
  /** Resolves with its end. */
  readonly ended: Promise<Ended>;

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding('utf8').on('data', (words: string) => {
      this.#out += words;
      this.#happens.emit('out');
    });
    child.stderr?.setEncoding('utf8').on('data', (words: string) => (this.#err += words));
    this.ended = once(child, 'close').then(([code]) => {
      this.#happens.emit('out');
      return { code: typeof code === 'number' ? code : null, out: this.#out, err: this.#err };
    });
  }

  /** Waits until its output says this. */
  async says(words: RegExp): Promise<void> {
    const until = Date.now() + PATIENCE;
    const patience = setTimeout(() => this.#happens.emit('out'), PATIENCE + 1).unref();
    while (!words.test(this.#out)) {
      if (!this.isAlive || Date.now() >= until) {
        throw new Error(`never said ${String(words)} in:\n${this.#out}\n${this.#err}`);
      }
      await once(this.#happens, 'out');
    }
    clearTimeout(patience);
  }

  /** Lines for its input, which then ends. */
  reads(lines: readonly string[]): void {
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Asks it to stop as a supervisor does, which loses its patience after a while. */
  async stops(signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<Ended> {
    this.#child.kill(signal);
    this.ends();
    return this.ended;
  }

  /** Tells it that its key was turned. */
  hangsUp(): void {
    this.#child.kill('SIGHUP');
  }

  /** `kill -9`. */
  async dies(): Promise<Ended> {
    this.#child.kill('SIGKILL');
    return this.ended;
  }

  /** From now on it has so long and no longer to end by itself. */
  ends(): void {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), PATIENCE);
    void this.ended.then(() => {
      clearTimeout(timer);
    });
  }
}

/** An address on this machine at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
