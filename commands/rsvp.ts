import type { Campaign } from '../src/domain/campaign/campaign.ts';
import { RALLY_ROLES, type Rally } from '../src/domain/campaign/rally.ts';
import { rallyOf } from '../src/domain/campaign/rallychange.ts';
import { nameFor } from '../src/domain/campaign/rallyneeds.ts';
import {
  answerTo,
  bring,
  isOpen,
  offer,
  rsvpOf,
  type Answering,
  type Said,
} from '../src/domain/campaign/rsvp.ts';
import { shownWords } from '../src/domain/campaign/shown.ts';
import { wordsIn } from '../src/domain/campaign/statement.ts';
import {
  defineCommand,
  say,
  sayInstead,
  type PublicPress,
  type Replies,
  type Visit,
} from '../src/app/command.ts';
import { openWords } from '../src/app/rallying/rallypost.ts';
import type { View } from '../src/text/view.ts';
import { answerCard, mineView, rolesCard } from './rsvp-view.ts';

/** Whoever answers to a rally, in a channel or in private, and what they change of it. */
export default defineCommand({
  name: 'rsvp',
  listed: 'nobody',
  visits: {
    rsvp: atRally((visit, rally, [word]) => {
      const said = (['yes', 'try', 'no'] as const).find((one) => one === word);
      return said ? answer(visit, rally, said) : Promise.resolve(undefined);
    }),
    rplus: atRally((visit, rally) => alongside(visit, rally, 1)),
    rminus: atRally((visit, rally) => alongside(visit, rally, -1)),
    rhelp: atRally((visit, rally) => helping(visit, rally)),
    role: atRally((visit, rally, [word]) => takeRole(visit, rally, word)),
    rname: atRally((visit, rally, [word]) => name(visit, rally, word)),
    rfile: atRally((visit, rally) => file(visit, rally)),
    mine: async (visit, parts) =>
      parts[1] === undefined ? [say(mineView([visit.campaign], visit))] : one(visit, parts),
  },
});

const one = atRally(async (visit, rally) => [say(await answerCard(visit, rally))]);

type AtRally = (
  visit: Visit,
  rally: Rally,
  more: readonly string[],
) => Promise<Replies | undefined>;

/** Looks the rally up that the button names; one that was never announced is as one that is not there. */
function atRally(go: AtRally): PublicPress {
  return (visit, [, id, ...more]) => {
    const rally = rallyOf(visit.campaign, id);
    const isKnown = rally !== undefined && rally.state.is !== 'draft';
    return isKnown ? go(visit, rally, more) : Promise.resolve(undefined);
  };
}

/** The first answer keeps the one who gives it among those who are told; a «can't» from nobody known keeps nothing. */
async function answer(visit: Visit, rally: Rally, said: Said): Promise<Replies> {
  if (!isOpen(rally)) return over();
  const held = visit.person && rsvpOf(visit.campaign, rally.id, visit.person.id);
  if (said === 'no' && !held) return [say({ kind: 'notice', say: [{ id: 'rally-no-thanked' }] })];
  return changed(visit, rally, (campaign, answering) => answerTo(campaign, answering, said));
}

async function alongside(visit: Visit, rally: Rally, more: 1 | -1): Promise<Replies> {
  if (!isOpen(rally)) return over();
  const before = visit.person && rsvpOf(visit.campaign, rally.id, visit.person.id);
  if (!before) return [say(await answerCard(visit, rally))];
  const after = await applied(visit, (campaign, by) =>
    bring(campaign, { event: rally.id, ...by }, more),
  );
  const isSame = rsvpOf(after.campaign, rally.id, after.person.id)?.plus === before.plus;
  const card = await answerCard(
    after,
    newest(after.campaign, rally),
    isSame && more > 0 ? 'rally-no-room' : undefined,
  );
  return [shownTo(after, card)];
}

/** Whoever would help comes: the answer is given first, since only who has a place has a role. */
async function helping(visit: Visit, rally: Rally): Promise<Replies> {
  if (!isOpen(rally)) return over();
  const rsvp = visit.person && rsvpOf(visit.campaign, rally.id, visit.person.id);
  if (rsvp?.is === 'yes') return [say(rolesCard(visit, rally))];
  const [card, ...more] = await answer(visit, rally, 'yes');
  return card ? [card, ...more] : [];
}

async function takeRole(
  visit: Visit,
  rally: Rally,
  word: string | undefined,
): Promise<Replies | undefined> {
  const role = RALLY_ROLES.find((one) => one === word);
  if (!role) return undefined;
  if (!isOpen(rally)) return over();
  const before = visit.person && rsvpOf(visit.campaign, rally.id, visit.person.id);
  if (before?.is !== 'yes') return [say(await answerCard(visit, rally))];
  const after = await applied(visit, (campaign, by) =>
    offer(campaign, { event: rally.id, ...by }, role),
  );
  const roles = rsvpOf(after.campaign, rally.id, after.person.id)?.roles ?? [];
  const isSame = roles.length === before.roles.length;
  const first = isSame ? 'rally-role-taken' : undefined;
  return [shownTo(after, await answerCard(after, newest(after.campaign, rally), first))];
}

/** Their own name for those who run it, once they tap that it may be seen; or not any more. */
async function name(visit: Visit, rally: Rally, word: string | undefined): Promise<Replies> {
  const called = word === 'yes' ? visit.person?.called : undefined;
  const after = await applied(visit, (campaign, by) =>
    nameFor(campaign, { event: rally.id, ...by }, called === '' ? undefined : called),
  );
  return [shownTo(after, await answerCard(after, newest(after.campaign, rally)))];
}

async function file(visit: Visit, rally: Rally): Promise<Replies> {
  const { campaign, language, person } = visit;
  const wording = shownWords(campaign, rally, await visit.sign());
  if (!wording) return [say({ kind: 'notice', say: [{ id: 'rally-not-now' }] })];
  const isTold = person && rsvpOf(campaign, rally.id, person.id)?.is === 'yes';
  const words = wordsIn(wording, language) ?? {};
  const shown = isTold ? words : openWords(rally, words);
  return [say({ kind: 'rally-file', campaign, rally, words: shown })];
}

async function changed(
  visit: Visit,
  rally: Rally,
  apply: (campaign: Campaign, answering: Answering) => Campaign,
): Promise<Replies> {
  const after = await applied(visit, (campaign, by) => apply(campaign, { event: rally.id, ...by }));
  return [shownTo(after, await answerCard(after, newest(after.campaign, rally)))];
}

/** In the place of one's own message; a post that everybody sees stays as it is. */
function shownTo({ place }: Visit, view: View): Replies[number] {
  return place ? say(view) : sayInstead(view);
}

/** Who presses is known by then, and among those who are told. */
async function applied(
  visit: Visit,
  apply: (campaign: Campaign, by: Omit<Answering, 'event'>) => Campaign,
) {
  const entered = await visit.enter({});
  const by = { by: entered.person.id, at: visit.now };
  return entered.changeCampaign((campaign) => apply(campaign, by));
}

function newest(campaign: Campaign, rally: Rally): Rally {
  return rallyOf(campaign, rally.id) ?? rally;
}

function over(): Replies {
  return [say({ kind: 'notice', say: [{ id: 'rally-over' }] })];
}
