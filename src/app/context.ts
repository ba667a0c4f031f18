import { isOrganizer, type Campaign } from '../domain/campaign/campaign.ts';
import type { Circle } from '../domain/circle.ts';
import type { CampaignId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Channels } from '../ports/channels.ts';
import type { Sender } from '../ports/chat.ts';
import { NotSaved } from '../ports/store.ts';
import type { Bots } from '../text/voice.ts';
import type { Book } from './book.ts';
import { beginCampaign, campaignOf, campaignsOf, followersOf } from './campaigning.ts';
import type { Context } from './command.ts';
import type { Delivered, Delivery } from './delivery.ts';
import { channelsOf } from './channelling.ts';
import type { Connections } from './connecting.ts';
import type { Dispatch } from './dispatch.ts';
import { followedBy } from './followed.ts';
import type { Gallery } from './gallery.ts';
import { circlesOf } from './home.ts';
import { spreadOf } from './progress.ts';
import type { Inviting } from './inviting.ts';
import type { createLeaving } from './leaving.ts';
import type { Parting } from './parting.ts';
import type { Pledge } from './pledge.ts';
import type { Recruiting } from './recruiting.ts';
import { readSign } from './planned.ts';
import type { StatusFacts } from './status.ts';
import type { createTies } from './tie.ts';
import { voiceOf } from './voice.ts';

export interface ContextParts {
  readonly book: Book;
  readonly chance: Chance;
  readonly delivery: Delivery;
  readonly dispatch: Dispatch;
  readonly ties: ReturnType<typeof createTies>;
  readonly leaving: ReturnType<typeof createLeaving>;
  readonly inviting: Inviting;
  readonly connections: Connections;
  readonly channels: readonly Channels[];
  readonly parting: Parting;
  readonly recruiting: Recruiting;
  readonly pledge: Pledge;
  readonly gallery: Gallery;
  readonly bots: () => Bots;
  readonly status: () => StatusFacts;
  readonly from: Sender;
  readonly now: Instant;
  readonly isOperator: boolean;
}

/** Where something is done. */
export interface Scene {
  readonly circle: Circle;
  readonly campaign: Campaign | undefined;
}

/** What a command may reach, bound to one person and their circle as they are now. */
export async function makeContext(
  parts: ContextParts,
  person: Person,
  { circle, campaign }: Scene,
): Promise<Context> {
  const { book, chance, dispatch, ties, leaving, status, from, now } = parts;
  const refreshed = async (): Promise<Context> => {
    const [newPerson, newCircle] = [await book.person(person.id), await book.circle(circle.id)];
    const newCampaign = campaign && (await book.campaign(campaign.id));
    const scene = { circle: newCircle ?? circle, campaign: newCampaign };
    return makeContext(parts, newPerson ?? person, scene);
  };
  const context: Context = {
    from,
    person,
    circle,
    ...(campaign && { campaign }),
    people: await book.peopleOf(circle),
    now,
    chance,
    bots: parts.bots(),
    isOperator: parts.isOperator,
    async changeMe(apply) {
      await book.changePerson(person.id, apply);
      return refreshed();
    },
    async changeCircle(apply) {
      // Gone when it has just been brought into a family's circle: what was not saved must not be said to be.
      if (!(await book.changeCircle(circle.id, apply))) throw new NotSaved('moved');
      return refreshed();
    },
    async changeCampaign(apply) {
      if (!campaign) throw new Error('no campaign');
      if (!(await book.changeCampaign(campaign.id, apply))) throw new NotSaved('gone');
      return refreshed();
    },
    run: (command, words = '') => dispatch.run(context, command, { words, options: {} }),
    askAgain: (draft) => dispatch.runner.askAgain(context, draft),
    drop: () => dispatch.runner.drop(context),
    open: (form, answers = {}, first) =>
      dispatch.runner.open(context, form, first ? { answers, first } : { answers }),
    prove: () => prove(parts),
    codes: {
      issue: (wanted) => ties.issue(person, wanted),
      peek: (words) => ties.peek(person, words),
      redeem: (words) => ties.redeem(from, person, words),
      answer: async (find, yes) => (await ties.answer(person, find, yes))?.called,
      async untrust() {
        const { trusted } = person;
        await book.changePerson(person.id, ({ trusted: _, ...one }) => one);
        if (trusted) await ties.untrust(trusted.person, person.id);
        return refreshed();
      },
    },
    circles: membersOf(parts, person, circle),
    campaigns: campaigning(parts, person, { circle, campaign }),
    channels: channelsOf(parts, person, { circle, campaign }),
    leave: () => leaving.begin(person.id),
    status,
  };
  return context;
}

function membersOf(parts: ContextParts, person: Person, circle: Circle): Context['circles'] {
  const { book, inviting, parting } = parts;
  return {
    all: () => circlesOf(book, person),
    names: (one) => inviting.namesOf(one),
    invite: (role) => inviting.issue(person, { circle: circle.id, role }),
    answer: (find, yes) => inviting.answer(person, find, yes),
    remove: (whom) => parting.remove(circle.id, person.id, whom),
    renames: (called) => inviting.renames(person, called),
    handOver: (to) => parting.handOver(circle.id, person.id, to),
    leave: () => parting.leave(circle.id, person),
    dissolve: () => parting.dissolve(circle.id, person.id),
    async turnTo(id) {
      const all = await circlesOf(book, person);
      const to = all.find((one) => one.id === id);
      const turned = to && (await book.changePerson(person.id, (one) => ({ ...one, focus: id })));
      return turned && makeContext(parts, turned, { circle: to, campaign: undefined });
    },
  };
}

function campaigning(
  parts: ContextParts,
  person: Person,
  { circle, campaign: held }: Scene,
): Context['campaigns'] {
  const { book, recruiting, pledge } = parts;
  const named = async <T>(go: (id: CampaignId) => Promise<T>): Promise<T | undefined> =>
    held && go(held.id);
  async function turned(id: CampaignId): Promise<Context | undefined> {
    const campaign = await book.campaign(id);
    if (!campaign || !isOrganizer(campaign, person.id)) return undefined;
    const one = await book.changePerson(person.id, (me) => ({ ...me, leading: id }));
    return one && makeContext(parts, one, { circle, campaign });
  }
  return {
    all: () => campaignsOf(book, person),
    sign: (campaign) => readSign(book, campaign),
    async begin(campaign) {
      const context = await turned(await beginCampaign(book, { ...parts, person }, campaign));
      if (!context) throw new NotSaved('gone');
      return context;
    },
    turnTo: turned,
    within: async (id) => {
      const named = await campaignOf(book, person, id);
      return named && makeContext(parts, person, { circle, campaign: named });
    },
    followers: (campaign) => followersOf(book, campaign),
    invite: (as) => named((id) => recruiting.issue(person, { campaign: id, as })),
    answer: (find, yes) => recruiting.answer(person, find, yes),
    remove: async (whom) => (await named((id) => recruiting.remove(id, person.id, whom))) ?? false,
    handOver: async (to) => (await named((id) => recruiting.handOver(id, person.id, to))) ?? false,
    leave: async () => {
      await named((id) => recruiting.leave(id, person));
    },
    people: (campaign) => book.peopleAmong(campaign.organizers.map((one) => one.person)),
    ofFamily: () => pledge.of(person),
    circleOf: (campaign) => pledge.circleOf(campaign, person.id),
    agree: async () => (await named((id) => pledge.agree(id, circle, person.id))) ?? false,
    askFamily: async () => {
      if (held) await pledge.askFamily(held, circle, person);
    },
    answerWish: (id, yes) => pledge.answerWish(id, person, yes),
    unlink: async () => (await named((id) => pledge.end(id, person.id))) ?? false,
    openDate: async (opening) =>
      (await named((id) => pledge.openDate(id, person.id, opening))) ?? false,
    followed: () => followedBy(book, person),
    hang: async (shown) =>
      held && isOrganizer(held, person.id) ? parts.gallery.keep(held.id, shown) : undefined,
    spread: (campaign) => spreadOf(parts, campaign, parts.now),
  };
}

/** Whoever the account belongs to by now: a link just made may have joined it to somebody else. */
async function prove({
  book,
  bots,
  chance,
  delivery,
  from,
  now,
}: ContextParts): Promise<Delivered> {
  const id = book.directory.personOf(from.account);
  const person = id && (await book.person(id));
  if (!person) return { is: 'failed', because: { is: 'unreachable', because: 'no-way' } };
  const here = person.ways.filter((way) => way.account === from.account);
  const view = { kind: 'notice', say: [{ id: 'start-test' }] } as const;
  const letter = { view, voice: voiceOf(person, now, bots()), nonce: chance.word(20) };
  return delivery.deliver({ ...person, ways: here }, { letter, lane: 'day-of', tries: 0 });
}
