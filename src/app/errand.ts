import { accountId, platformOf, type AccountId } from '../domain/account.ts';
import type { Errand } from '../domain/channelabout.ts';
import type { ChannelId } from '../domain/id.ts';
import type { Language } from '../domain/language.ts';
import type { MessageRef } from '../domain/ledger.ts';
import type { Channels, Done, Lost } from '../ports/channels.ts';
import type { Key } from '../ports/store.ts';
import type { Voice } from '../text/voice.ts';
import type { Delivered } from './delivery.ts';
import { nativeEvent } from './native.ts';
import type { PlaceKey } from './places.ts';

/** Does what is done on a platform and said to nobody: takes posts away, keeps its own calendar in step. */
export interface Errands {
  /** `claim` gives it when its turn has come; undefined when it is not wanted any more. One attempt. */
  run(claim: () => Promise<Claimed | undefined>): Promise<Delivered>;
}

export interface Claimed {
  readonly errand: Errand;
  readonly language: Language;
  /** In which channel of which document. */
  readonly key: Key;
  readonly channel: ChannelId;
}

export interface ErrandParts {
  readonly channels: readonly Channels[];
  readonly voice: (language: Language) => Voice;
  /** Looks what we may do there, after it was refused. */
  readonly check: (key: PlaceKey, channel: ChannelId) => Promise<unknown>;
}

export function createErrands({ channels, voice, check }: ErrandParts): Errands {
  function on(account: AccountId): Channels | undefined {
    return channels.find(({ platform }) => platform === platformOf(account));
  }

  async function withMessage(ref: MessageRef, does: 'take-down' | 'unpin'): Promise<Delivered> {
    const there = on(ref.account);
    if (!there) return STOPPED;
    const done = does === 'take-down' ? there.takeDown(ref) : (there.unpin?.(ref) ?? DONE);
    return delivered(await done, ref);
  }

  async function show(
    errand: Errand & { readonly does: 'show-event' },
    language: Language,
  ): Promise<Delivered> {
    const account = accountOf(errand.server);
    const events = on(account)?.events;
    if (!events) return STOPPED;
    const event = nativeEvent(errand, voice(language));
    const put = await events.put(errand.server, event, errand.before);
    if (put.is !== 'put') return delivered(put, refTo(account, ''));
    return { is: 'delivered', by: account, ref: refTo(account, put.id) };
  }

  async function remove({ server, id }: Errand & { readonly does: 'remove-event' }) {
    const account = accountOf(server);
    const events = on(account)?.events;
    return events ? delivered(await events.remove(server, id), refTo(account, id)) : STOPPED;
  }

  async function run(claim: () => Promise<Claimed | undefined>): Promise<Delivered> {
    const claimed = await claim();
    if (!claimed) return { is: 'unwanted' };
    const delivered = await carryOut(claimed);
    await learn(claimed, delivered);
    return delivered;
  }

  function carryOut({ errand, language }: Claimed): Promise<Delivered> {
    switch (errand.does) {
      case 'take-down':
      case 'unpin':
        return withMessage(errand.ref, errand.does);
      case 'show-event':
        return show(errand, language);
      case 'remove-event':
        return remove(errand);
    }
  }

  /** Refused for want of a right: it is looked which, so that it can be named. */
  async function learn({ key, channel }: Claimed, delivered: Delivered): Promise<void> {
    const { because } = delivered.is === 'failed' ? delivered : {};
    if (because === undefined || typeof because === 'string') return;
    if (because.is !== 'unreachable' || because.because !== 'no-rights') return;
    if (key.kind === 'campaign' || key.kind === 'circle') await check(key, channel);
  }

  return { run };
}

const DONE: Promise<Done> = Promise.resolve({ is: 'done' });
const STOPPED: Delivered = { is: 'later', because: 'stopped', after: 0, unsure: false };

/** Events are Discord's alone; a server stands in the ledger as an account of its own. */
function accountOf(server: string): AccountId {
  return accountId(`discord:${server}`)!;
}

function refTo(account: AccountId, message: string): MessageRef {
  return { account, chat: account, message };
}

function delivered(done: Done | Lost, ref: MessageRef): Delivered {
  switch (done.is) {
    case 'done':
      return { is: 'delivered', by: ref.account, ref };
    case 'later':
      return { is: 'later', because: done.because, after: done.after ?? 0, unsure: false };
    case 'unreachable':
    case 'refused':
      return { is: 'failed', because: done };
  }
}
