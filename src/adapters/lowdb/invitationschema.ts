import { branded, either, object, one, optional, parsed, text } from '../../domain/check.ts';
import { campaignId, circleId, personId } from '../../domain/id.ts';
import type { CampaignInvitation, Connecting, Invitation } from '../../domain/person.ts';
import type { Instant } from '../../domain/time.ts';

const at = branded<Instant>();

/** An invitation into a circle, as stored. */
export const isInvitation = object<Invitation>({
  circle: parsed(circleId),
  role: one(['coordinator', 'supporter', 'lawyer']),
  find: text,
  proof: text,
  until: at,
  asked: optional(parsed(personId)),
});

/** The same to a campaign. */
export const isCampaignInvitation = object<CampaignInvitation>({
  campaign: parsed(campaignId),
  as: one(['organizer', 'family']),
  find: text,
  proof: text,
  until: at,
  asked: optional(parsed(personId)),
});

/** What somebody is about to connect a group or channel to, as stored. */
export const isConnecting = object<Connecting>({
  to: either<Connecting['to']>({
    campaign: { id: parsed(campaignId) },
    room: { id: parsed(circleId) },
  }),
  find: text,
  proof: text,
  until: at,
});
