import { isOrganizer, type CampaignEvent } from '../src/domain/campaign/campaign.ts';
import { decided, stirVersion, stirredIn, wordsFor } from '../src/domain/campaign/hang.ts';
import type { HangWord } from '../src/domain/campaign/sign.ts';
import { defineCommand, type Replies } from '../src/app/command.ts';
import { inCampaign, notice, type There } from './campaign-own.ts';
import { rallyTime } from './form/rallychange.ts';

/** The date on which something hangs moved or is off: organizers and family say what becomes of it. */
export default defineCommand({
  name: 'hang',
  listed: 'nobody',
  presses: {
    hang: (context, [id, event, version, word]) =>
      inCampaign(context, { id, deed: 'settle-hang' }, (there) => {
        const found = stirredNow(there, { event, version: Number(version) });
        const said = found && wordsFor(found).find((one) => one === word);
        return found && said ? decide(there, found, said) : notice('hang-over');
      }),
  },
});

/** That thing, while it still waits for that very question's answer. */
function stirredNow(
  { campaign, sign }: Pick<There, 'campaign' | 'sign'>,
  { event, version }: { readonly event: string | undefined; readonly version: number },
): CampaignEvent | undefined {
  return stirredIn(campaign, sign).find(
    (one) => one.id === event && stirVersion(one, sign) === version,
  );
}

/** A new time is asked for at once; until it is there, nothing goes out. */
async function decide(there: There, event: CampaignEvent, word: HangWord): Promise<Replies> {
  const { context, sign } = there;
  if (word === 'time') return newTime(there, event);
  const settled = { is: word, by: context.person.id, at: context.now };
  await context.changeCampaign((one) => decided(one, event.id, { settled, sign }));
  return notice(word === 'off' ? `hang-done-off-${event.kind}` : 'hang-done-stays');
}

/** Whoever runs it gives the new time; the family says that it stays or is off. */
async function newTime({ campaign, context }: There, { id }: CampaignEvent): Promise<Replies> {
  if (!isOrganizer(campaign, context.person.id)) return notice('hang-time-theirs');
  return context.open(rallyTime.name, { rally: id });
}
