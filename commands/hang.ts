import { isOrganizer, withEvent, type Campaign } from '../src/domain/campaign/campaign.ts';
import { settle, stirVersion, stirredIn } from '../src/domain/campaign/hang.ts';
import { callOff } from '../src/domain/campaign/rallychange.ts';
import type { Rally } from '../src/domain/campaign/rally.ts';
import { HANG_WORDS, type HangWord, type Sign } from '../src/domain/campaign/sign.ts';
import { defineCommand, type Replies } from '../src/app/command.ts';
import { inCampaign, notice, type There } from './campaign-own.ts';
import { rallyTime } from './form/rallychange.ts';

/** The date on which something hangs moved or is off: organizers and family say what becomes of it. */
export default defineCommand({
  name: 'hang',
  listed: 'nobody',
  presses: {
    hang: (context, [id, rally, version, word]) =>
      inCampaign(context, { id, deed: 'settle-hang' }, (there) => {
        const said = HANG_WORDS.find((one) => one === word);
        const found = stirredNow(there, { rally, version: Number(version) });
        return found && said ? decide(there, found, said) : notice('hang-over');
      }),
  },
});

/** The rally, while it still waits for that very question's answer. */
function stirredNow(
  { campaign, sign }: Pick<There, 'campaign' | 'sign'>,
  { rally, version }: { readonly rally: string | undefined; readonly version: number },
): Rally | undefined {
  return stirredIn(campaign, sign).find(
    (one) => one.id === rally && stirVersion(one, sign) === version,
  );
}

/** A new time is asked for at once; until it is there, nothing goes out. */
async function decide(there: There, rally: Rally, word: HangWord): Promise<Replies> {
  const { context, sign } = there;
  if (word === 'time') return newTime(there, rally);
  const settled = { is: word, by: context.person.id, at: context.now };
  await context.changeCampaign((one) => settledIn(one, rally, { settled, sign }));
  return notice(`hang-done-${word}`);
}

function settledIn(
  campaign: Campaign,
  { id }: Rally,
  {
    settled,
    sign,
  }: { readonly settled: Rally['settled'] & object; readonly sign: Sign | undefined },
): Campaign {
  const rally = stirredIn(campaign, sign).find((one) => one.id === id);
  if (!rally) return campaign;
  const decided = withEvent(campaign, settle(rally, sign, settled));
  return settled.is === 'off' ? callOff(decided, { ...settled, event: id }) : decided;
}

/** Whoever runs it gives the new time; the family says that it stays or is off. */
async function newTime({ campaign, context }: There, rally: Rally): Promise<Replies> {
  if (!isOrganizer(campaign, context.person.id)) return notice('hang-time-theirs');
  return context.open(rallyTime.name, { rally: rally.id });
}
