import { platformOf } from '../src/domain/account.ts';
import { LANGUAGES, language as languageOf } from '../src/domain/language.ts';
import {
  defineCommand,
  say,
  sayInstead,
  type PublicPress,
  type Replies,
  type Visit,
} from '../src/app/command.ts';
import { storyView } from '../src/app/rallying/story.ts';
import { followView, named, startFirst, tongueView, whereView } from './follow-view.ts';

/** Following campaigns: one tap to begin, one to end, and where one follows. */
export default defineCommand({
  name: 'following',
  listed: 'everyone',
  open: true,
  stranger: () => [say(whereView([], 'en'))],
  async run({ campaigns, person }) {
    const all = (await campaigns.followed()).filter(({ follower }) => follower.follows);
    const followed = all.map(({ campaign }) => campaign);
    return [say(whereView(followed, person.language))];
  },
  visits: {
    follow,
    unfollow,
    followed: (visit) =>
      Promise.resolve([
        visit.follower?.follows ? say(followView(visit, 'crowd-following')) : notThere(visit),
      ]),
    often: whileFollowing(async (visit, [, often]) => {
      if (often !== 'each' && often !== 'daily') return undefined;
      return [sayInstead(followView(await visit.enter({ often }), 'crowd-following'))];
    }),
    direct,
    where: async (visit) => [say(whereView(await visit.followed(), visit.language))],
    tongue: whileFollowing(async (visit, [, tag]) => {
      if (tag === undefined) return [say(tongueView(visit, LANGUAGES))];
      const language = languageOf(tag);
      if (!language) return undefined;
      return [sayInstead(followView(await visit.speaks(language), 'crowd-following'))];
    }),
  },
});

/** On Telegram a tap in a channel leads to the private chat, where it counts; nothing is kept before. */
async function follow(visit: Visit): Promise<Replies> {
  const { campaign, language, follower, place, from } = visit;
  if (campaign.closed) return [say({ kind: 'notice', say: [{ id: 'crowd-over' }] })];
  const isKnown = follower?.follows === true;
  if (place && platformOf(from.account) === 'telegram') {
    if (!visit.canWrite || isKnown) return [say(startFirst(visit))];
    await visit.enter({ follows: true });
    return [say({ kind: 'notice', say: [named('crowd-begun', campaign, language)] })];
  }
  const entered = await visit.enter({ follows: true });
  if (isKnown) return [say(followView(entered, 'crowd-already'))];
  const story = storyView(campaign, await visit.sign(), language);
  return [...(story ? [say(story)] : []), say(followView(entered, 'crowd-begun'))];
}

/** Also of whom the crowd knows nothing any more: a crash may have left the rest behind. */
async function unfollow(visit: Visit): Promise<Replies> {
  const { campaign, language } = visit;
  await visit.leave();
  if (!visit.follower) return [notThere(visit)];
  return [say({ kind: 'notice', say: [named('crowd-left', campaign, language)] })];
}

/** Discord lets a bot open few private chats, so each is opened when its owner asks for it. */
async function direct(visit: Visit): Promise<Replies> {
  if (visit.campaign.closed) return [say({ kind: 'notice', say: [{ id: 'crowd-over' }] })];
  const entered = await visit.enter({ follows: true, direct: true });
  const greeted = await entered.greet();
  const now = { ...entered, canWrite: greeted === 'opened' };
  const view = followView(now, 'crowd-following');
  return [
    say({
      ...view,
      say: [{ id: `crowd-greeted-${greeted}` }, ...(greeted === 'opened' ? view.say : [])],
    }),
  ];
}

/** What only those who follow can change; a stale button of somebody who left brings nobody back. */
function whileFollowing(press: PublicPress): PublicPress {
  return (visit, parts) =>
    visit.follower?.follows ? press(visit, parts) : Promise.resolve([notThere(visit)]);
}

function notThere({ campaign, language }: Visit) {
  return say({ kind: 'notice', say: [named('crowd-not-following', campaign, language)] });
}
