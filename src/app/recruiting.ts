import { isOrganizer, type Campaign } from '../domain/campaign/campaign.ts';
import { leadOf, ledBy, withOrganizer, withoutOrganizer } from '../domain/campaign/organizer.ts';
import { mayInCampaign, standingIn } from '../domain/campaign/permission.ts';
import type { CampaignId, PersonId } from '../domain/id.ts';
import type { CampaignInvitation, News, Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Book } from './book.ts';
import { makeCampaignInvitation, withoutExpired } from './code.ts';
import { areAsleep } from './inviting.ts';
import { readSign } from './planned.ts';

export interface RecruitingParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly chance: Chance;
}

/** More than anybody passes on within two days; nobody can fill a document with codes. */
const MOST_OPEN = 20;

/**
 * Who runs a campaign: codes for further organizers and for the family, who is let in, who goes. The campaign is
 * always written first: from that write on whoever left is nobody in it, whatever their own document says.
 */
export function createRecruiting({ book, now, chance }: RecruitingParts) {
  /** The words to pass on; undefined when this person may not invite there. */
  async function issue(
    giver: Person,
    wanted: Pick<CampaignInvitation, 'campaign' | 'as'>,
  ): Promise<string | undefined> {
    const campaign = await open(wanted.campaign);
    if (!campaign || !isOrganizer(campaign, giver.id)) return undefined;
    if (wanted.as === 'family' && campaign.of !== undefined && (await readSign(book, campaign)))
      return undefined;
    const { invitation, words } = makeCampaignInvitation(wanted, chance, now());
    await book.changePerson(giver.id, (one) => {
      const { campaignInvitations: held = [] } = withoutExpired(one, now());
      return { ...one, campaignInvitations: [...held.slice(1 - MOST_OPEN), invitation] };
    });
    return words;
  }

  async function open(id: CampaignId): Promise<Campaign | undefined> {
    const campaign = await book.campaign(id);
    return campaign?.closed === undefined ? campaign : undefined;
  }

  /** Where a code leads, while its giver still runs that campaign. */
  async function behind(giver: Person, find: string): Promise<Campaign | undefined> {
    const held = campaignInvitationIn(giver, find);
    const campaign = held && (await open(held.campaign));
    return campaign && isOrganizer(campaign, giver.id) ? campaign : undefined;
  }

  /** Keeps the code for this person alone, and asks the one who leads. */
  async function ask(
    giver: Person,
    me: Person,
    find: string,
  ): Promise<'asked' | 'asked-at-night' | 'together' | 'void'> {
    const campaign = await behind(giver, find);
    const lead = campaign && leadOf(campaign);
    if (!lead) return 'void';
    if (isOrganizer(campaign, me.id)) return 'together';
    const changed = await book.changePerson(giver.id, (one) => ({
      ...one,
      campaignInvitations: (one.campaignInvitations ?? []).map((other) =>
        other.find === find && other.asked === undefined ? { ...other, asked: me.id } : other,
      ),
    }));
    if (!changed || campaignInvitationIn(changed, find)?.asked !== me.id) return 'void';
    await tell(lead, {
      kind: 'campaign-asks',
      id: find,
      called: me.called,
      ...(lead !== giver.id && { vouched: giver.called }),
    });
    return areAsleep([await book.person(lead)], now()) ? 'asked-at-night' : 'asked';
  }

  /** The leader's word on whoever used a code. Undefined when that question is over. */
  async function answer(me: Person, find: string, yes: boolean): Promise<string | undefined> {
    const giverId = book.directory.ownerOf(find);
    const giver = giverId && (await book.person(giverId));
    const held = giver && campaignInvitationIn(giver, find);
    const campaign = giver && (await behind(giver, find));
    const asker = held?.asked && (await book.person(held.asked));
    if (!campaign || !asker || held.until <= now()) return undefined;
    if (!mayInCampaign(standingIn(campaign, me.id), 'let-in')) return undefined;
    if (yes) await letIn(campaign, asker, giver.id);
    else await tell(asker.id, { kind: 'campaign-refused', id: `no${find}`, called: '' });
    await spend(giver.id, find);
    return asker.called;
  }

  async function letIn({ id }: Campaign, asker: Person, vouched: PersonId): Promise<void> {
    const campaign = await book.changeCampaign(id, (one) =>
      withOrganizer(one, { person: asker.id, since: now(), vouched }),
    );
    if (!campaign) return;
    await book.changePerson(asker.id, (one) => ({
      ...one,
      leads: [...(one.leads ?? []).filter((other) => other !== id), id],
      leading: one.leading ?? id,
    }));
    await tell(asker.id, { kind: 'campaign-in', called: '' });
  }

  async function spend(giver: PersonId, find: string): Promise<void> {
    await book.changePerson(giver, (one) => ({
      ...one,
      campaignInvitations: (one.campaignInvitations ?? []).filter((other) => other.find !== find),
    }));
  }

  /** Somebody goes of their own will; whoever leads from then on hears of it. With the last one the campaign closes. */
  async function leave(id: CampaignId, me: Person): Promise<void> {
    const before = await book.campaign(id);
    if (!before || !isOrganizer(before, me.id)) return;
    const after = await book.changeCampaign(id, (one) => withoutOrganizer(one, me.id, now()));
    await letGo(id, me.id);
    if (after && isLeft(after)) await book.erase({ kind: 'campaign', id });
    const lead = after && leadOf(after);
    if (lead) await tell(lead, { kind: 'campaign-left', called: me.called });
    if (lead && lead !== leadOf(before)) await tell(lead, { kind: 'campaign-lead', called: '' });
  }

  /** Takes somebody out; false when this person may not. */
  async function remove(id: CampaignId, by: PersonId, whom: PersonId): Promise<boolean> {
    if (by === whom) return false;
    const after = await book.changeCampaign(id, (one) =>
      mayInCampaign(standingIn(one, by), 'remove') ? withoutOrganizer(one, whom, now()) : one,
    );
    if (!after || isOrganizer(after, whom)) return false;
    await letGo(id, whom);
    await tell(whom, { kind: 'campaign-removed', called: '' });
    return true;
  }

  /** The lead goes to another organizer; false when this person may not give it. */
  async function handOver(id: CampaignId, by: PersonId, to: PersonId): Promise<boolean> {
    const after = await book.changeCampaign(id, (one) =>
      mayInCampaign(standingIn(one, by), 'hand-over') ? ledBy(one, to) : one,
    );
    if (!after || leadOf(after) !== to) return false;
    if (to !== by) await tell(to, { kind: 'campaign-lead', called: '' });
    return true;
  }

  async function letGo(id: CampaignId, whom: PersonId): Promise<void> {
    await book.changePerson(whom, ({ leading, ...one }) => ({
      ...one,
      leads: (one.leads ?? []).filter((other) => other !== id),
      ...(leading !== undefined && leading !== id && { leading }),
      ...(one.campaignInvitations && {
        campaignInvitations: one.campaignInvitations.filter(({ campaign }) => campaign !== id),
      }),
    }));
  }

  async function tell(
    whom: PersonId,
    news: Pick<News, 'kind' | 'called' | 'vouched'> & { readonly id?: string },
  ): Promise<void> {
    const whole: News = { ...news, id: news.id ?? chance.word(10), at: now() };
    await book.changePerson(whom, (one) => ({
      ...one,
      news: [...one.news.filter(({ id }) => id !== whole.id), whole],
    }));
  }

  return { issue, behind, ask, answer, spend, leave, remove, handOver, tell };
}

/** Nobody runs it, follows it or has it in a channel: nothing is left to say or to take down. */
function isLeft({ organizers, crowds, channels }: Campaign): boolean {
  return organizers.length === 0 && crowds.length === 0 && channels.length === 0;
}

export type Recruiting = ReturnType<typeof createRecruiting>;

export function campaignInvitationIn(
  { campaignInvitations }: Person,
  find: string,
): CampaignInvitation | undefined {
  return campaignInvitations?.find((one) => one.find === find);
}
