import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CAMPAIGN_DEEDS,
  CAMPAIGN_SIGHTS,
  CAMPAIGN_STANDINGS,
  canInCampaign,
  mayInCampaign,
  maySeeInCampaign,
  standingIn,
} from '../../../src/domain/campaign/permission.ts';
import { withOrganizer } from '../../../src/domain/campaign/organizer.ts';
import { LUZ, SIGN, campaignOf } from '../../campaigning.ts';
import { ANA, LONG_AGO, SARA } from '../../family.ts';
import { tickedIn } from '../../table.ts';

test('docs/permissions.md says of every sight and every deed of a campaign what the code says', () => {
  const who = CAMPAIGN_STANDINGS;
  const sights = CAMPAIGN_SIGHTS.map((one) => [one, who.filter((w) => maySeeInCampaign(w, one))]);
  const deeds = CAMPAIGN_DEEDS.map((one) => [one, who.filter((w) => mayInCampaign(w, one))]);
  assert.deepEqual([...tickedIn('campaign-sights', who)], sights);
  assert.deepEqual([...tickedIn('campaign-deeds', who)], deeds);
});

test('only the family says yes, and only they see which date it is', () => {
  assert.deepEqual(
    CAMPAIGN_STANDINGS.filter((who) => mayInCampaign(who, 'approve')),
    ['family'],
  );
  assert.deepEqual(
    CAMPAIGN_STANDINGS.filter((who) => maySeeInCampaign(who, 'date')),
    ['family'],
  );
});

test('rights come from the campaign alone', () => {
  const campaign = withOrganizer(campaignOf(), { person: LUZ, since: LONG_AGO });
  assert.equal(standingIn(campaign, SARA), 'lead');
  assert.equal(standingIn(campaign, LUZ), 'organizer');
  assert.equal(standingIn(campaign, ANA), 'nobody');
  const can = (person: typeof ANA, deed: 'approve' | 'write' | 'close') =>
    canInCampaign(campaign, deed, { person, sign: SIGN });
  assert.ok(can(ANA, 'approve') && !can(ANA, 'write') && !can(ANA, 'close'));
  assert.ok(!can(SARA, 'approve') && can(SARA, 'close'));
  assert.ok(can(LUZ, 'write') && !can(LUZ, 'close'));
  assert.ok(!canInCampaign(campaign, 'approve', { person: ANA, sign: undefined }));
});
