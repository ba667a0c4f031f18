import assert from 'node:assert/strict';
import { accountId } from '../../src/domain/account.ts';
import type { Answer, Chat, Desk, Did, Incoming } from '../../src/ports/chat.ts';
import { strangerVoice } from '../../src/app/voice.ts';
import type { Instant } from '../../src/domain/time.ts';

/** How long anything that came in may wait for its answer to be out, in ms. */
const PATIENCE = 60_000;

/** Stands before the desk: looks whether what the parsers hand on is what they promise, and when all of it is answered. */
export class Gatekeeper {
  /** How often each kind of thing came through. */
  readonly heard = new Map<string, number>();
  #open = 0;
  #awaited: { readonly words: string; readonly come: () => void } | undefined;

  before(chat: Chat): Chat {
    return {
      platform: chat.platform,
      messenger: chat.messenger,
      ...(chat.channels && { channels: chat.channels }),
      start: (desk) => chat.start(this.#watched(desk)),
      stop: () => chat.stop(),
      bots: () => chat.bots(),
    };
  }

  /** Resolves when somebody says just that, and all that came before it is answered. */
  async answersAllBefore(words: string): Promise<void> {
    await inTime(
      new Promise<void>((come) => {
        this.#awaited = { words, come };
      }),
    );
    const until = Date.now() + PATIENCE;
    while (this.#open > 0) {
      assert.ok(Date.now() < until, 'something was never answered');
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  #watched(desk: Desk): Desk {
    return {
      ...desk,
      hear: async (incoming) => {
        if (this.#isAwaited(incoming)) return NOTHING;
        checkIncoming(incoming);
        const { is } = incoming.did;
        this.heard.set(is, (this.heard.get(is) ?? 0) + 1);
        this.#open += 1;
        let isOut = false;
        const out = () => {
          if (!isOut) this.#open -= 1;
          isOut = true;
        };
        const answer = await desk.hear(incoming).catch((error: unknown) => {
          out();
          throw error;
        });
        return {
          ...answer,
          sent: () => {
            out();
            answer.sent?.();
          },
        };
      },
    };
  }

  #isAwaited({ did }: Incoming): boolean {
    const isIt = did.is === 'said' && did.words === this.#awaited?.words;
    if (isIt) this.#awaited?.come();
    return isIt;
  }
}

const NOTHING: Answer = { voice: strangerVoice('en', 0 as Instant, {}), replies: [] };

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the line is dead'));
    }, PATIENCE);
  });
  await Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

function checkIncoming({ from, where, place, did }: Incoming): void {
  assert.equal(accountId(from.account), from.account);
  assert.ok(from.chat === undefined || typeof from.chat === 'string');
  assert.ok(from.languageTag === undefined || typeof from.languageTag === 'string');
  assert.match(where, /^(?:private|public)$/);
  if (place) assert.equal(accountId(place.spot.account), place.spot.account);
  assert.ok(place?.title === undefined || typeof place.title === 'string');
  checkDid(did);
}

function checkDid(did: Did): void {
  switch (did.is) {
    case 'said':
      assert.equal(typeof did.words, 'string');
      return;
    case 'commanded':
      assert.equal(typeof did.name, 'string');
      assert.equal(typeof did.words, 'string');
      for (const value of Object.values(did.options)) assert.equal(typeof value, 'string');
      return;
    case 'pressed':
      assert.equal(typeof did.token, 'string');
      return;
    case 'wrote':
      assert.equal(typeof did.token, 'string');
      assert.equal(typeof did.words, 'string');
      return;
    case 'became':
      assert.equal(accountId(did.spot.account), did.spot.account);
      return;
    case 'cut-off':
    case 'back':
    case 'took-in':
    case 'put-out':
      return;
  }
}
