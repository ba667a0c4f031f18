/** Branded ids: opaque random words, never derived from anything personal, safe in file names and buttons. */

export type PersonId = string & { readonly PersonId: unique symbol };
export type CircleId = string & { readonly CircleId: unique symbol };
export type KeyDateId = string & { readonly KeyDateId: unique symbol };
export type NeedId = string & { readonly NeedId: unique symbol };
export type CampaignId = string & { readonly CampaignId: unique symbol };
export type CrowdId = string & { readonly CrowdId: unique symbol };
export type ChannelId = string & { readonly ChannelId: unique symbol };
export type StatementId = string & { readonly StatementId: unique symbol };
/** A rally, an action or an update of a campaign. */
export type EventId = string & { readonly EventId: unique symbol };
export type PictureId = string & { readonly PictureId: unique symbol };
export type DraftId = string & { readonly DraftId: unique symbol };

/** What a document is stored under: its kind and its own id. */
export type DocumentId = PersonId | CircleId | CampaignId | CrowdId | PictureId;

/**
 * The alphabet of ids and of codes that are read over the phone: no 0/o, 1/l/i, no u, so that nothing looks
 * or sounds alike and no rude word appears. 30 letters: 4.9 bits each.
 */
export const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';

const ID = /^[2-9a-hjkmnp-tv-z]{6,24}$/;

/** Whether the text has the form of an id; the door for ids that come in from buttons, files and payloads. */
export function isId(text: string): boolean {
  return ID.test(text);
}

export function personId(text: string): PersonId | undefined {
  return isId(text) ? (text as PersonId) : undefined;
}

export function circleId(text: string): CircleId | undefined {
  return isId(text) ? (text as CircleId) : undefined;
}

export function keyDateId(text: string): KeyDateId | undefined {
  return isId(text) ? (text as KeyDateId) : undefined;
}

export function needId(text: string): NeedId | undefined {
  return isId(text) ? (text as NeedId) : undefined;
}

export function draftId(text: string): DraftId | undefined {
  return isId(text) ? (text as DraftId) : undefined;
}

export function campaignId(text: string): CampaignId | undefined {
  return isId(text) ? (text as CampaignId) : undefined;
}

export function crowdId(text: string): CrowdId | undefined {
  return isId(text) ? (text as CrowdId) : undefined;
}

export function pictureId(text: string): PictureId | undefined {
  return isId(text) ? (text as PictureId) : undefined;
}

export function channelId(text: string): ChannelId | undefined {
  return isId(text) ? (text as ChannelId) : undefined;
}

export function statementId(text: string): StatementId | undefined {
  return isId(text) ? (text as StatementId) : undefined;
}

export function eventId(text: string): EventId | undefined {
  return isId(text) ? (text as EventId) : undefined;
}
