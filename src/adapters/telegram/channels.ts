import { z } from 'zod';
import { nativeId, type AccountId } from '../../domain/account.ts';
import type { Right, Spot } from '../../domain/channel.ts';
import type { MessageRef } from '../../domain/ledger.ts';
import type { Channels, Done, Sight } from '../../ports/channels.ts';
import {
  isAwayAlready,
  isNobodyThere,
  isPinnedAlready,
  isUnpinnedAlready,
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

  /** Its picture first, where that is a message of its own: as long as the words stand it is tried again. */
  async takeDown({ chat, message, picture }: MessageRef): Promise<Done> {
    const { at = message } = picture ?? {};
    const gone =
      at === message
        ? DONE
        : await done(this.#wire.remove(Number(chat), Number(at)), isAwayAlready);
    if (gone.is !== 'done') return gone;
    return done(this.#wire.remove(Number(chat), Number(message)), isAwayAlready);
  }

  pin({ chat, message }: MessageRef): Promise<Done> {
    return done(this.#wire.pin(Number(chat), Number(message)), isPinnedAlready);
  }

  unpin({ chat, message }: MessageRef): Promise<Done> {
    return done(this.#wire.unpin(Number(chat), Number(message)), isUnpinnedAlready);
  }
}

const OUT_OF_REACH: Done = { is: 'refused', because: 'forbidden' };

/** Done, also when it was so already. What stood in a group before it became a supergroup is out of our reach. */
async function done(doing: Promise<void>, isSo: (error: unknown) => boolean): Promise<Done> {
  try {
    await doing;
    return DONE;
  } catch (error) {
    if (isSo(error)) return DONE;
    return migratedTo(error) === undefined ? lostOf(error) : OUT_OF_REACH;
  }
}

function read<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new Unreadable();
  return parsed.data;
}
