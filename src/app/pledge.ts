import { takenBack } from '../domain/campaign/approval.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { ask, type Statement } from '../domain/campaign/statement.ts';
import { familyOf, roleOf, type Circle } from '../domain/circle.ts';
import type { CampaignId, CircleId, KeyDateId, PersonId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Book } from './book.ts';
import { readSign } from './planned.ts';
import type { Recruiting } from './recruiting.ts';

export interface PledgeParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly recruiting: Recruiting;
}

/**
 * What ties a campaign to a family: their yes to being spoken of at all, the dates that they open to it, and the end
 * of both. It is kept in their circle; the campaign knows no more than which one it is.
 */
export function createPledge({ book, now, recruiting }: PledgeParts) {
  /**
   * This family lets the campaign speak of them, once they said yes to each text. False when it speaks of another one
   * already. What organizers had said yes to themselves before holds no more.
   */
  async function agree(id: CampaignId, circle: Circle, by: PersonId): Promise<boolean> {
    const campaign = await book.campaign(id);
    if (!campaign || campaign.closed || roleOf(circle, by) !== 'family') return false;
    if (campaign.of !== undefined && (await readSign(book, campaign))) return false;
    await book.changeCircle(circle.id, (one) => ({
      ...one,
      campaigns: [
        ...(one.campaigns ?? []).filter((link) => link.campaign !== id),
        { campaign: id, by, dates: [] },
      ],
    }));
    const linked = await book.changeCampaign(id, (one) => linkedTo(one, circle.id, now()));
    return linked?.of === circle.id;
  }

  /** A family's code: its yes, and that the organizers hear of it. The code goes last, so that a crash loses nothing. */
  async function agreeByCode(giver: Person, me: Person, find: string): Promise<boolean> {
    const campaign = await recruiting.behind(giver, find);
    const circle = campaign && (await ownCircle(me));
    if (!campaign || !circle || !(await agree(campaign.id, circle, me.id))) return false;
    await tellOrganizers(campaign, { kind: 'campaign-may', called: me.called }, me.id);
    await recruiting.spend(giver.id, find);
    return true;
  }

  /** The circle in which they are family: the one that they look at, else their own. */
  async function ownCircle({ id, circles, focus }: Person): Promise<Circle | undefined> {
    for (const one of [...(focus ? [focus] : []), ...circles]) {
      const circle = await book.circle(one);
      if (circle && circle.ends === undefined && roleOf(circle, id) === 'family') return circle;
    }
    return undefined;
  }

  /** The family of the circle in which a coordinator began the campaign is asked whether it may be. */
  async function askFamily(campaign: Campaign, circle: Circle, by: Person): Promise<void> {
    for (const one of familyOf(circle)) {
      await recruiting.tell(one, { kind: 'campaign-wants', id: campaign.id, called: by.called });
    }
  }

  /** Their word on that. Undefined when it is over, or was never theirs to say. */
  async function answerWish(
    id: CampaignId,
    me: Person,
    yes: boolean,
  ): Promise<boolean | undefined> {
    const campaign = await book.campaign(id);
    const of = campaign?.awaits?.circle;
    const circle = of && (await book.circle(of));
    if (!circle || roleOf(circle, me.id) !== 'family') return undefined;
    if (yes && !(await agree(id, circle, me.id))) return undefined;
    if (!yes) await book.changeCampaign(id, refused);
    const kind = yes ? 'campaign-may' : 'campaign-may-not';
    await tellOrganizers(campaign, { kind, called: me.called }, me.id);
    return yes;
  }

  async function tellOrganizers(
    { organizers }: Campaign,
    news: { readonly kind: 'campaign-may' | 'campaign-may-not'; readonly called: string },
    by: PersonId,
  ): Promise<void> {
    for (const { person } of organizers) if (person !== by) await recruiting.tell(person, news);
  }

  /**
   * The campaign may not speak of this family any more. Its texts are taken back first, so that what is out comes
   * down, and then the tie is cut. False when this person is not of its family.
   */
  async function end(id: CampaignId, by: PersonId): Promise<boolean> {
    const campaign = await book.campaign(id);
    const sign = campaign && (await readSign(book, campaign));
    if (!campaign?.of || !sign?.family.includes(by)) return false;
    await book.changeCampaign(id, (one) =>
      one.statements
        .filter(({ yes, asked }) => (yes ?? asked) !== undefined)
        .reduce((all, text) => takenBack(all, text.id, { by, at: now(), sign }), one),
    );
    await book.changeCircle(campaign.of, (circle) => ({
      ...circle,
      campaigns: (circle.campaigns ?? []).filter((link) => link.campaign !== id),
    }));
    await book.changeCampaign(id, (one) => one);
    return true;
  }

  /** Opens a date to the campaign, or closes it again. False when this person is not of its family. */
  async function openDate(
    id: CampaignId,
    by: PersonId,
    { date, open }: { readonly date: KeyDateId; readonly open: boolean },
  ): Promise<boolean> {
    const campaign = await book.campaign(id);
    const circle = campaign?.of && (await book.circle(campaign.of));
    if (!circle || roleOf(circle, by) !== 'family') return false;
    await book.changeCircle(circle.id, (one) => ({
      ...one,
      campaigns: (one.campaigns ?? []).map((link) => {
        const dates = link.dates.filter((other) => other !== date);
        return link.campaign === id ? { ...link, dates: open ? [...dates, date] : dates } : link;
      }),
    }));
    return true;
  }

  /** The circle behind a campaign, for its family alone. */
  async function circleOf(campaign: Campaign, person: PersonId): Promise<Circle | undefined> {
    const circle = campaign.of && (await book.circle(campaign.of));
    return circle && roleOf(circle, person) === 'family' ? circle : undefined;
  }

  /** The campaigns that may speak of a family that this person is of, in the order of their circles. */
  async function of({ id, circles }: Person): Promise<readonly Campaign[]> {
    const read = await Promise.all(circles.map((one: CircleId) => book.circle(one)));
    const links = read.flatMap((circle) =>
      circle && circle.ends === undefined && roleOf(circle, id) === 'family'
        ? (circle.campaigns ?? [])
        : [],
    );
    const all = await Promise.all(links.map(({ campaign }) => book.campaign(campaign)));
    return all.filter((one) => one !== undefined);
  }

  return { agree, agreeByCode, askFamily, answerWish, end, openDate, circleOf, of };
}

export type Pledge = ReturnType<typeof createPledge>;

/** Of that circle from now on. Nobody's yes from before counts; who was waited for is asked anew. */
function linkedTo({ awaits: _, ...campaign }: Campaign, of: CircleId, at: Instant): Campaign {
  if (campaign.of === of) return campaign;
  return { ...campaign, of, statements: campaign.statements.map((one) => unsaid(one, at)) };
}

function unsaid(statement: Statement, at: Instant): Statement {
  const { yes, heard: _, ...rest } = statement;
  return (yes ?? rest.asked) ? ask(rest, at) : rest;
}

/** It waits on, but not for this circle: its organizers may still ask another family. */
function refused({ awaits, ...campaign }: Campaign): Campaign {
  return awaits ? { ...campaign, awaits: { since: awaits.since } } : campaign;
}
