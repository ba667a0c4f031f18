import {
  Client,
  DefaultRestOptions,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type Interaction,
  type Message,
} from 'discord.js';
import type { Connection } from '../../ports/chat.ts';
import type { Journal } from '../../ports/journal.ts';
import { named } from './errors.ts';
import { Gate } from './gate.ts';
import { LOSSES, type Losing } from './loss.ts';
import { inTime, pause, pauseAfter, type Growth } from '../pause/pause.ts';

export interface LineOptions {
  readonly token: string;
  readonly apiRoot: string | undefined;
  readonly journal: Journal;
  readonly growth: Growth;
  readonly requestMs: number;
  /** After which a start that is still trying counts as `retrying`. */
  readonly patienceMs: number;
  readonly heard: {
    readonly interaction: (interaction: Interaction) => void;
    readonly message: (message: Message) => void;
    /** As it came over the gateway. */
    readonly loss: (name: Losing, raw: unknown) => void;
    /** Each time that a connection stands, with our application's id. */
    readonly ready: (application: string) => void;
  };
}

type Refusal = (Connection & { readonly is: 'refused' })['because'];
type State = 'connected' | 'retrying' | 'refused' | 'lost' | 'stopped';

/** Close codes after which Discord will not have us back (opcodes and status codes, read 2026-08). */
const UNKNOWN_TOKEN = 4004;

/**
 * The line on which things come in: a discord.js client, and a new one each time that one cannot connect at
 * all. It tries for ever, unless Discord says that there is no point.
 */
export class Line {
  readonly #options: LineOptions;
  readonly #closed = new AbortController();
  #settle: (first: Connection) => void = () => undefined;
  #current: { readonly client: Client; readonly gate: Gate } | undefined;
  #state: State | undefined;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Resolves with what is known first: connected, refused, or that it will take longer. */
  async open(): Promise<Connection> {
    const first = new Promise<Connection>((resolve) => {
      this.#settle = resolve;
    });
    void this.#run();
    const known = await inTime(first, this.#options.patienceMs);
    return known === 'late' ? { is: 'retrying' } : known;
  }

  /** Takes nothing more in, and makes no connection any more. */
  deafen(): void {
    this.#closed.abort();
  }

  async close(): Promise<void> {
    this.deafen();
    this.#settle({ is: 'retrying' });
    const current = this.#current;
    await current?.gate.close();
    await current?.client.destroy();
    this.#note('stopped', '');
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#closed.signal.aborted; failures += 1) {
      const wait = pauseAfter(failures, this.#options.growth);
      if (!(await pause(wait, this.#closed.signal))) return;
      if (await this.#attempt()) return;
    }
  }

  /** True when there is nothing more to try: it stands, or will never. */
  async #attempt(): Promise<boolean> {
    const gate = new Gate(this.#options.growth, (error) => {
      this.#options.journal.note({ is: 'bug', where: 'discord event', ...named(error) });
    });
    const client = makeClient(this.#options, gate, this.#closed.signal);
    this.#current = { client, gate };
    this.#listen(client, gate);
    try {
      await client.login(this.#options.token);
      return true;
    } catch (error) {
      await gate.close();
      if (this.#state === 'refused' || this.#closed.signal.aborted) return true;
      if (isBadToken(error)) return this.#refuse('token', 'unknown token');
      this.#note('retrying', reason(error));
      this.#settle({ is: 'retrying' });
      return false;
    }
  }

  #listen(client: Client, gate: Gate): void {
    const { heard } = this.#options;
    const taken =
      <T>(hear: (thing: T) => void) =>
      (thing: T) => {
        if (!this.#closed.signal.aborted && this.#current?.client === client) hear(thing);
      };
    client.on(Events.InteractionCreate, taken(heard.interaction));
    client.on(Events.MessageCreate, taken(heard.message));
    // The client itself tells of such things only what it keeps in its memory.
    for (const name of LOSSES) {
      const lost = taken((raw: unknown) => {
        heard.loss(name, raw);
      });
      client.ws.on(name, lost);
    }
    client.on(Events.ClientReady, (ready) => {
      this.#stand(gate);
      this.#settle({ is: 'connected', bots: { discord: ready.application.id } });
      heard.ready(ready.application.id);
    });
    client.on(Events.ShardReady, () => {
      this.#stand(gate);
    });
    client.on(Events.ShardResume, () => {
      this.#stand(gate);
    });
    client.on(Events.ShardReconnecting, () => {
      this.#note(this.#state === 'connected' ? 'lost' : (this.#state ?? 'retrying'), 'gateway');
      this.#settle({ is: 'retrying' });
    });
    client.on(Events.ShardDisconnect, ({ code }) => {
      this.#refuse(code === UNKNOWN_TOKEN ? 'token' : 'intents', `gateway ${code}`);
    });
    // Both say no more than the reconnecting above does; unheard, the first would end the process.
    client.on(Events.Error, () => undefined);
    client.on(Events.ShardError, () => undefined);
  }

  #stand(gate: Gate): void {
    gate.opened();
    this.#note('connected', '');
  }

  #refuse(because: Refusal, reason: string): true {
    this.#note('refused', reason);
    this.#settle({ is: 'refused', because });
    return true;
  }

  #note(state: State, because: string): void {
    const over = this.#state === 'stopped' || (this.#state === 'refused' && state !== 'stopped');
    const ending = this.#closed.signal.aborted && state !== 'stopped';
    if (state === this.#state || over || ending) return;
    this.#state = state;
    this.#options.journal.note({ is: 'platform', platform: 'discord', state, because });
  }
}

/**
 * Direct messages come in, and what befalls servers (a channel was deleted, we were put out); commands, buttons and
 * forms come without any intent. Nothing is kept in memory of people and what they wrote, and of servers no more
 * than the library cannot do without.
 */
function makeClient(options: LineOptions, gate: Gate, closed: AbortSignal): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    waitGuildTimeout: GUILDS_MS,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...NOTHING }),
    ws: { buildStrategy: gate.build },
    rest: {
      ...(options.apiRoot === undefined ? {} : { api: options.apiRoot }),
      retries: 0,
      timeout: options.requestMs,
      rejectOnRateLimit: () => true,
      // By itself a request under way would hold up the end of the process.
      makeRequest: (url, init) =>
        DefaultRestOptions.makeRequest(url, {
          ...init,
          signal: AbortSignal.any([closed, ...(init.signal ? [init.signal] : [])]),
        }),
    },
  });
}

/**
 * After which a server that Discord has trouble with keeps us waiting no longer, in ms: until then the library holds back
 * everything that comes in, of all servers and people. By itself it would for 15 s.
 */
const GUILDS_MS = 1_000;

/** What the library would keep, and need not. */
const NOTHING = {
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

function isBadToken(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function reason(error: unknown): string {
  const { name, code } = named(error);
  return code === '' ? name : code;
}
