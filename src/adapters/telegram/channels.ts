import { z } from 'zod';
import { nativeId, type AccountId } from '../../domain/account.ts';
import type { Right, Spot } from '../../domain/channel.ts';
import type { MessageRef } from '../../domain/ledger.ts';
import type { Channels, Done, Sight } from '../../ports/channels.ts';
import {
  isAwayAlready,
  isNobodyThere,
  isPinnedAlready,
  lostOf,
  migratedTo,
  Unreadable,
} from './errors.ts';
import type { Moves } from './moves.ts';
import { isAdministrator, isIn, lacking, Member, openness, Room } from './right.ts';
import { spotOf } from './spot.ts';
import type { Wire } from './wire.ts';

const DONE: Done = { is: 'done' };

/** Telegram's groups and channels: what they are, who leads them, and what stands in them. */
export class TelegramChannels implements Channels {
  readonly platform = 'telegram';
  readonly #wire: Wire;
  readonly #moves: Moves;

  constructor({ wire, moves }: { readonly wire: Wire; readonly moves: Moves }) {
    this.#wire = wire;
    this.#moves = moves;
  }

  /** A group's old number leads to what it became, which is told. */
  async look(at: Spot, rights: readonly Right[]): Promise<Sight> {
    try {
      return await this.#moves.follow(Number(at.chat), (chat) => this.#see(chat, at, rights));
    } catch (error) {
      return lostOf(error);
    }
  }

  async #see(chat: number, at: Spot, rights: readonly Right[]): Promise<Sight> {
    const self = read(Member, await this.#wire.member(chat, this.#wire.self));
    if (!isIn(self)) return { is: 'unreachable', because: 'put-out' };
    const room = read(Room, await this.#wire.chat(chat));
    const members = read(z.number().int(), await this.#wire.count(chat));
    const { title } = room;
    return {
      is: 'seen',
      ...(String(chat) === at.chat ? {} : { spot: spotOf(chat) }),
      ...(title === undefined ? {} : { title }),
      open: openness(room),
      members,
      lacks: lacking(rights, { room, self }),
    };
  }

  /**
   * Administrators lead. One who stays hidden speaks as the group itself, by which they come in here: then the
   * group's own account asks, and that alone proves it.
   */
  async mayLead(at: Spot, account: AccountId): Promise<boolean | 'unclear'> {
    const asks = Number(nativeId(account));
    try {
      return await this.#moves.follow(Number(at.chat), async (chat) => {
        if (asks === chat || asks === Number(at.chat)) return true;
        return isAdministrator(read(Member, await this.#wire.member(chat, asks)));
      });
    } catch (error) {
      return isNobodyThere(error) ? false : 'unclear';
    }
  }

  /** What stood in a group before it became a supergroup is out of our reach. */
  async takeDown(ref: MessageRef): Promise<Done> {
    try {
      await this.#wire.remove(Number(ref.chat), Number(ref.message));
      return DONE;
    } catch (error) {
      if (isAwayAlready(error)) return DONE;
      return migratedTo(error) === undefined ? lostOf(error) : OUT_OF_REACH;
    }
  }

  async pin(ref: MessageRef): Promise<Done> {
    try {
      await this.#wire.pin(Number(ref.chat), Number(ref.message));
      return DONE;
    } catch (error) {
      if (isPinnedAlready(error)) return DONE;
      return migratedTo(error) === undefined ? lostOf(error) : OUT_OF_REACH;
    }
  }
}

const OUT_OF_REACH: Done = { is: 'refused', because: 'forbidden' };

function read<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new Unreadable();
  return parsed.data;
}
