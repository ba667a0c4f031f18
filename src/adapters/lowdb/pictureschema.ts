import { branded, object, one, parsed, text } from '../../domain/check.ts';
import { KEPT_MIMES, type CampaignPicture } from '../../domain/campaign/picture.ts';
import { campaignId, pictureId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import { SCHEMA } from './schema.ts';

/** A picture of a campaign, as stored. */
export const isPicture = object<CampaignPicture>({
  schema: one([SCHEMA]),
  kind: one(['picture']),
  id: parsed(pictureId),
  of: parsed(campaignId),
  since: branded<Instant>(),
  mime: one(KEPT_MIMES),
  body: text,
});
