import { isOrganizer, type Campaign } from '../domain/campaign/campaign.ts';
import { draftOf } from '../domain/circle.ts';
import { campaignId, personId, type CampaignId } from '../domain/id.ts';
import { EMPTY_LEDGER } from '../domain/ledger.ts';
import type { Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Did } from '../ports/chat.ts';
import type { Book } from './book.ts';
import { readSign } from './planned.ts';
import { parseToken } from './token.ts';

const ID_LENGTH = 16;

/** The campaigns that this person runs, in their order. What is only in their own document does not count. */
export async function campaignsOf(
  book: Book,
  { id, leads = [] }: Person,
): Promise<readonly Campaign[]> {
  const read = await Promise.all(leads.map((one) => book.campaign(one)));
  return read.filter((one) => one !== undefined).filter((one) => isOrganizer(one, id));
}

/**
 * The campaign in which something is done: the one that a button names, for those who run it and for its family;
 * the one whose question is open; else the one that they look at.
 */
export async function campaignFor(
  book: Book,
  person: Person,
  did: Did,
): Promise<Campaign | undefined> {
  const named = await namedBy(book, person, did);
  if (named) return named;
  const all = await campaignsOf(book, person);
  const focus = all.find(({ id }) => id === person.leading) ?? all[0];
  return all.find((one) => isOpenIn(one, person, did)) ?? focus;
}

async function namedBy(book: Book, person: Person, did: Did): Promise<Campaign | undefined> {
  const id = did.is === 'pressed' ? campaignId(parseToken(did.token)?.parts[0] ?? '') : undefined;
  return id && campaignOf(book, person, id);
}

/** That campaign, for those who run it and for its family. */
export async function campaignOf(
  book: Book,
  person: Person,
  id: CampaignId,
): Promise<Campaign | undefined> {
  const campaign = await book.campaign(id);
  if (!campaign || isOrganizer(campaign, person.id)) return campaign;
  const sign = await readSign(book, campaign);
  return sign?.family.includes(person.id) ? campaign : undefined;
}

export async function followersOf(book: Book, { crowds }: Campaign): Promise<number> {
  const read = await Promise.all(crowds.map((id) => book.crowd(id)));
  return read.flatMap((crowd) => crowd?.followers ?? []).filter(({ follows }) => follows).length;
}

function isOpenIn(campaign: Campaign, { id }: Person, did: Did): boolean {
  const draft = draftOf(campaign, id);
  if (!draft) return false;
  if (did.is !== 'pressed' && did.is !== 'wrote') return did.is === 'said';
  return parseToken(did.token)?.parts[0] === draft.id;
}

/** A new campaign, run and led by this person. */
export async function beginCampaign(
  book: Book,
  {
    person,
    chance,
    now,
  }: { readonly person: Person; readonly chance: Chance; readonly now: Instant },
  { languages, of, awaits }: Pick<Campaign, 'languages' | 'of' | 'awaits'>,
): Promise<CampaignId> {
  const id = campaignId(chance.word(ID_LENGTH))!;
  await book.addCampaign({
    schema: 2,
    kind: 'campaign',
    id,
    since: now,
    ...(of !== undefined && { of }),
    ...(awaits && { awaits }),
    organizers: [{ person: personId(person.id)!, since: now, lead: true }],
    languages,
    statements: [],
    events: [],
    rsvps: {},
    deeds: {},
    channels: [],
    crowds: [],
    drafts: {},
    ledger: EMPTY_LEDGER,
  });
  await book.changePerson(person.id, (one) => ({
    ...one,
    leads: [...(one.leads ?? []), id],
    leading: id,
  }));
  return id;
}
