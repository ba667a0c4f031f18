import { language as languageOf } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import type { Answer, Chat, Desk, Did, Incoming } from '../ports/chat.ts';
import { createBudget } from './budget.ts';
import { say } from './command.ts';
import { strangerVoice } from './voice.ts';

/** The same platform, whose people are each heard within their budget. Reminders go past it, and so do others. */
export function withPatience(chat: Chat, now: () => Instant): Chat {
  return {
    platform: chat.platform,
    messenger: chat.messenger,
    ...(chat.channels && { channels: chat.channels }),
    start: (desk) => chat.start(patient(desk, chat, now)),
    stop: () => chat.stop(),
    bots: () => chat.bots(),
  };
}

function patient(desk: Desk, chat: Chat, now: () => Instant): Desk {
  const budget = createBudget(now);

  function hear(incoming: Incoming): Promise<Answer> {
    const turn = isOwnDoing(incoming.did) ? budget.take(incoming.from.account) : 'heard';
    if (turn === 'heard') return desk.hear(incoming);
    const slower = say({ kind: 'notice', say: [{ id: 'slow-down' }] });
    return Promise.resolve({ voice: voiceFor(incoming), replies: turn === 'told' ? [slower] : [] });
  }

  function voiceFor({ from }: Incoming) {
    const known = desk.acquaintance(from.account)?.language;
    return strangerVoice(known ?? languageOf(from.languageTag ?? '') ?? 'en', now(), chat.bots());
  }

  return {
    hear,
    lost: (loss) => desk.lost(loss),
    suggest: (from, half) => desk.suggest(from, half),
    acquaintance: (account) => desk.acquaintance(account),
  };
}

/** What the platform itself tells is always heard: it would not be told again. */
function isOwnDoing({ is }: Did): boolean {
  return is === 'said' || is === 'commanded' || is === 'pressed' || is === 'wrote';
}
