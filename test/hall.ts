import type { AccountId, Platform } from '../src/domain/account.ts';
import type { Right, Spot } from '../src/domain/channel.ts';
import type { MessageRef } from '../src/domain/ledger.ts';
import type {
  Channels,
  Done,
  Lost,
  NativeEvent,
  NativeEvents,
  Sight,
} from '../src/ports/channels.ts';
import type { Letter } from '../src/ports/messenger.ts';

/** One group or channel on a platform in simulated time: who reads along, and what we may do there. */
export interface Place {
  readonly open?: 'public' | 'link' | 'private';
  readonly members?: number;
  readonly title?: string;
  readonly lacks?: readonly Right[];
  readonly lost?: Lost;
  readonly now?: Spot;
}

const DONE: Done = { is: 'done' };

/** Groups and channels of a staged platform, and what befalls them. */
export class Hall implements Channels {
  readonly platform: Platform;
  readonly #places = new Map<AccountId, Place>();
  readonly #leaders = new Set<string>();
  readonly #gone = new Set<string>();
  readonly pinned: MessageRef[] = [];
  readonly called: (string | undefined)[] = [];
  readonly roles: string[] = [];
  readonly shown = new Map<string, NativeEvent>();
  /** Every event that was put or removed, in order. */
  readonly puts: string[] = [];
  /** What putting an event ends with, when not well. */
  refuses: Lost | undefined;
  /** What taking a message away ends with. */
  takes: Done = DONE;
  /** Nobody can tell just now who leads. */
  isUnclear = false;
  looks = 0;
  interested = 0;
  readonly events: NativeEvents;

  constructor(platform: Platform) {
    this.platform = platform;
    this.events = this.#eventsOf();
  }

  /** From now on it is like this there. */
  is(account: AccountId, place: Place): void {
    this.#places.set(account, place);
  }

  leads(account: AccountId): void {
    this.#leaders.add(account);
  }

  /** They lost that right. */
  leadsNoMore(account: AccountId): void {
    this.#leaders.delete(account);
  }

  /** A moderator takes it away. */
  loses(ref: MessageRef): void {
    this.#gone.add(nameOf(ref));
  }

  hasLost(ref: MessageRef): boolean {
    return this.#gone.has(nameOf(ref));
  }

  noted({ pin, mention }: Letter, ref: MessageRef): void {
    if (pin) this.pinned.push(ref);
    this.called.push(mention);
  }

  look({ account }: Spot, rights: readonly Right[]): Promise<Sight> {
    this.looks += 1;
    const place = this.#places.get(account) ?? {};
    if (place.lost) return Promise.resolve(place.lost);
    const { open = 'private', members = 9, title, lacks = [], now } = place;
    return Promise.resolve({
      is: 'seen',
      open,
      members,
      ...(title !== undefined && { title }),
      ...(now && { spot: now }),
      lacks: lacks.filter((right) => rights.includes(right)),
    });
  }

  mayLead(_: Spot, account: AccountId): Promise<boolean | 'unclear'> {
    return Promise.resolve(this.isUnclear ? 'unclear' : this.#leaders.has(account));
  }

  takeDown(ref: MessageRef): Promise<Done> {
    if (this.takes.is === 'done') this.#gone.add(nameOf(ref));
    return Promise.resolve(this.takes);
  }

  pin(ref: MessageRef): Promise<Done> {
    this.pinned.push(ref);
    return Promise.resolve(DONE);
  }

  unpin(ref: MessageRef): Promise<Done> {
    const place = this.pinned.findIndex((one) => nameOf(one) === nameOf(ref));
    if (place >= 0) this.pinned.splice(place, 1);
    return Promise.resolve(DONE);
  }

  role(server: string, name: string): Promise<{ readonly is: 'made'; readonly id: string }> {
    this.roles.push(`${server} ${name}`);
    return Promise.resolve({ is: 'made', id: 'role1' });
  }

  giveRole(_: string, role: string, account: AccountId, given: boolean): Promise<Done> {
    this.roles.push(`${given ? 'gives' : 'takes'} ${role} ${account}`);
    return Promise.resolve(DONE);
  }

  #eventsOf(): NativeEvents {
    return {
      put: (server, event, before) => {
        if (this.refuses) return Promise.resolve(this.refuses);
        const id = before?.id ?? `${server}${this.puts.length}`;
        this.puts.push(`${event.state} ${event.name}`);
        this.shown.set(id, event);
        return Promise.resolve({ is: 'put', id });
      },
      remove: (_, id) => {
        this.puts.push('removed');
        this.shown.delete(id);
        return Promise.resolve(DONE);
      },
      interested: () => Promise.resolve(this.interested),
    };
  }
}

function nameOf({ account, message }: MessageRef): string {
  return `${account}/${message}`;
}
