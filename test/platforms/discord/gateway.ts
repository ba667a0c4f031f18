import type { Duplex } from 'node:stream';
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Guild } from './guild.ts';
import { number, parsed, record, text, type Json } from './json.ts';
import { presentGuild } from './place.ts';
import { APPLICATION, type World } from './world.ts';

/** Gateway intents (read 2026-08); privileged ones are refused with 4014 unless they were allowed. */
export const INTENT = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12 } as const;
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const KNOWN = (1 << 27) - 1;

interface Session {
  readonly id: string;
  readonly intents: number;
  /** The number of the newest event. */
  last: number;
  /** What can be had again by whoever resumes. */
  sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

/** The WebSocket half: one bot's sessions, with what each missed while it was away. */
export class Gateway {
  /** What clients sent, by opcode, for tests to look at. */
  readonly received: { readonly op: number; readonly d: unknown }[] = [];
  readonly #world: World;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  token: string;
  /** Where clients connect and come back to; set by who listens. */
  url = '';
  acknowledges = true;
  /** Close each new connection with this code, as often as it says. */
  refusing: { readonly code: number; times: number } | undefined;

  constructor(world: World, server: Server, token: string) {
    this.#world = world;
    this.token = token;
    this.#sockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (!request.url?.startsWith('/gateway')) {
        socket.destroy();
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (client) => {
        this.#greet(client);
      });
    });
  }

  /** How many clients are connected and identified. */
  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.socket).length;
  }

  /** Says it to every session that asked for such events; one that is away gets it when it resumes. */
  dispatch(t: string, d: unknown, intent = 0): void {
    for (const session of this.#sessions.values()) {
      if ((session.intents & intent) !== intent) continue;
      this.#tell(session, t, d);
    }
  }

  #tell(session: Session, t: string, d: unknown): void {
    session.last += 1;
    const event = { s: session.last, t, d };
    session.sent.push(event);
    session.socket?.send(JSON.stringify({ op: 0, ...event }));
  }

  /** What was said so far cannot be had again. */
  forgets(): void {
    for (const session of this.#sessions.values()) session.sent = [];
  }

  /** Breaks every connection; the sessions stay and can be resumed. */
  drop(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  /** Closes every connection with a code. */
  close(code: number): void {
    for (const client of this.#sockets.clients) client.close(code);
  }

  askToReconnect(): void {
    this.#broadcast({ op: 7, d: null });
  }

  /** Forgets every session and says so. */
  invalidate(): void {
    const clients = this.#live();
    this.#sessions.clear();
    for (const client of clients) client.send(JSON.stringify({ op: 9, d: false }));
  }

  /** Sends words that are no JSON at all. */
  babble(): void {
    for (const client of this.#live()) client.send('<html>');
  }

  /** Everything that was said to clients, oldest first. */
  get told(): readonly { readonly t: string; readonly d: unknown }[] {
    return [...this.#sessions.values()].flatMap(({ sent }) => sent);
  }

  /** Sends these words as they are, whatever they are; whoever comes back later does not get them again. */
  tells(words: string): void {
    for (const client of this.#live()) client.send(words);
  }

  stop(): void {
    this.drop();
    this.#sockets.close();
  }

  #live(): readonly WebSocket[] {
    return [...this.#sessions.values()].flatMap((session) => session.socket ?? []);
  }

  #broadcast(payload: Json): void {
    for (const client of this.#live()) client.send(JSON.stringify(payload));
  }

  #greet(client: WebSocket): void {
    if (this.refusing && this.refusing.times > 0) {
      this.refusing.times -= 1;
      client.close(this.refusing.code);
      return;
    }
    client.on('error', () => undefined);
    client.on('close', () => {
      for (const session of this.#sessions.values())
        if (session.socket === client) session.socket = undefined;
    });
    client.on('message', (data: Buffer) => {
      this.#hear(client, record(parsed(data.toString())));
    });
    const heartbeat = { heartbeat_interval: this.#world.limits.heartbeatMs };
    client.send(JSON.stringify({ op: 10, d: heartbeat }));
  }

  #hear(client: WebSocket, payload: Json | undefined): void {
    if (!payload) {
      client.close(4002);
      return;
    }
    const said = { op: number(payload['op']), d: payload['d'] };
    this.received.push(said);
    const known = this.#live().includes(client);
    switch (said.op) {
      case 1:
        if (this.acknowledges) client.send(JSON.stringify({ op: 11 }));
        return;
      case 2:
        if (known) client.close(4005);
        else this.#identify(client, record(said.d) ?? {});
        return;
      case 6:
        this.#resume(client, record(said.d) ?? {});
        return;
      case 3:
        return;
      default:
        client.close(known ? 4001 : 4003);
    }
  }

  #identify(client: WebSocket, d: Json): void {
    const intents = number(d['intents']);
    if (d['token'] !== this.token) {
      client.close(4004);
      return;
    }
    if (typeof d['intents'] !== 'number' || (intents & ~KNOWN) !== 0) {
      client.close(4013);
      return;
    }
    if ((intents & PRIVILEGED) !== 0) {
      client.close(4014);
      return;
    }
    const session: Session = {
      id: this.#world.snowflake(),
      intents,
      last: 0,
      sent: [],
      socket: client,
    };
    this.#sessions.set(session.id, session);
    this.#ready(session);
  }

  #ready(session: Session): void {
    const guilds = [...this.#world.guilds.values()].filter(({ isLeft }) => !isLeft);
    const ready = {
      v: 10,
      user: { ...APPLICATION, discriminator: '0', avatar: null, bot: true, global_name: null },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard: [0, 1],
      application: { id: APPLICATION.id, flags: 0 },
    };
    this.#tell(session, 'READY', ready);
    for (const guild of guilds) this.#tellGuild(session, guild);
  }

  #tellGuild(session: Session, guild: Guild): void {
    if ((session.intents & INTENT.guilds) === 0 || guild.isDown) return;
    this.#tell(session, 'GUILD_CREATE', presentGuild(guild, this.#world));
  }

  #resume(client: WebSocket, d: Json): void {
    if (d['token'] !== this.token) {
      client.close(4004);
      return;
    }
    const session = this.#sessions.get(text(d['session_id']));
    if (!session) {
      client.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    const seq = number(d['seq']);
    if (seq > session.last) {
      client.close(4007);
      return;
    }
    session.socket = client;
    const missed = session.sent.filter(({ s }) => s > seq);
    for (const event of missed) client.send(JSON.stringify({ op: 0, ...event }));
    this.#tell(session, 'RESUMED', {});
  }
}
