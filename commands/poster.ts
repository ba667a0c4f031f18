import { platformOf } from '../src/domain/account.ts';
import { rallyOf } from '../src/domain/campaign/rallychange.ts';
import type { Rally } from '../src/domain/campaign/rally.ts';
import { language as languageOf } from '../src/domain/language.ts';
import { defineCommand, say, type Replies, type Visit } from '../src/app/command.ts';
import { picturedWords, posterView } from '../src/app/rallying/poster.ts';
import { publicPayload } from '../src/app/token.ts';
import { SHAPES } from '../src/text/poster.ts';

/** A rally as a picture to pass on, for anybody who may see the rally: no more than anybody sees is in it. */
export default defineCommand({
  name: 'poster',
  listed: 'nobody',
  visits: {
    poster: (visit, [, id, ...wish]) => {
      const rally = rallyOf(visit.campaign, id);
      return rally ? picture(visit, rally, wish) : Promise.resolve(undefined);
    },
  },
});

async function picture(
  visit: Visit,
  rally: Rally,
  [wished, tongue = '']: readonly string[],
): Promise<Replies> {
  const { campaign, now, language, bots } = visit;
  const painting = { campaign, rally, now, sign: await visit.sign() };
  if (!picturedWords(painting)) return [say({ kind: 'notice', say: [{ id: 'poster-not-now' }] })];
  if (isAmongOthers(visit)) return inPrivate(visit, rally);
  const shape = SHAPES.find((one) => one === wished) ?? 'tall';
  const view = posterView(painting, { shape, bots, language: languageOf(tongue) ?? language });
  return view ? [say(view)] : [];
}

/** On Telegram whoever presses among others can be shown no picture there. */
function isAmongOthers({ from, place }: Visit): boolean {
  return place !== undefined && platformOf(from.account) === 'telegram';
}

function inPrivate({ campaign }: Visit, rally: Rally): Replies {
  const payload = publicPayload('poster', campaign.id, rally.id);
  return [
    say({
      kind: 'notice',
      say: [{ id: 'poster-in-private' }],
      link: { say: { id: 'rally-chat-open' }, payload },
    }),
  ];
}
