import { platformOf } from '../src/domain/account.ts';
import type { Action } from '../src/domain/campaign/action.ts';
import { wordsOfAction } from '../src/domain/campaign/actionchange.ts';
import { holdsCaseNumber } from '../src/domain/campaign/casenumber.ts';
import { isOfCase, type Campaign } from '../src/domain/campaign/campaign.ts';
import { hangOf } from '../src/domain/campaign/hang.ts';
import { stands } from '../src/domain/campaign/sign.ts';
import {
  actionOf,
  changeTurn,
  linesOf,
  report,
  takeTurn,
  type Calling,
  type Done,
} from '../src/domain/campaign/turn.ts';
import {
  defineCommand,
  say,
  sayInstead,
  type PublicPress,
  type Replies,
  type Visit,
} from '../src/app/command.ts';
import { lengthOf } from '../src/app/form.ts';
import { token } from '../src/app/token.ts';
import { tame } from '../src/text/tame.ts';
import type { Say, View } from '../src/text/view.ts';
import { callCard, chatFirst, countedCard, letterCard } from './calling-view.ts';

/** Whoever calls or writes because a campaign asked for it: a number in turn, what to say, and how it went. */
export default defineCommand({
  name: 'calling',
  listed: 'nobody',
  visits: {
    call: atAction('call-in', (visit, action) => give(visit, action, takeTurn)),
    callother: atAction('call-in', (visit, action) => give(visit, action, changeTurn)),
    called: atAction('call-in', (visit, action, [line, word]) => called(visit, action, line, word)),
    callsaid: atAction('call-in', (visit, action, [line]) => heard(visit, action, Number(line))),
    callhide: async (visit) => {
      await visit.hush();
      return notice('call-over');
    },
    letter: atAction('letter', (visit, action) => {
      const card = letterCard(visit, action);
      return Promise.resolve(card ? [say(card)] : notice('action-not-now'));
    }),
    sent: atAction('letter', (visit, action) => done(visit, action, { is: 'done' })),
  },
});

type AtAction = (
  visit: Visit,
  action: Action,
  more: readonly string[],
) => Promise<Replies | undefined>;

/** Looks the action up that the button names, and whether anything of it may be said just now. */
function atAction(type: Action['type'], go: AtAction): PublicPress {
  return async (visit, [, id, ...more]) => {
    const { campaign } = visit;
    const action = actionOf(campaign, id);
    if (action?.type !== type || action.state.is === 'draft') return undefined;
    if (action.state.is === 'closed' || campaign.closed) return notice('action-over');
    const sign = await visit.sign();
    const isKept = (isOfCase(campaign) && !sign) || !stands(sign, hangOf(action));
    if (isKept || !wordsOfAction(campaign, action, 'en')) return notice('action-not-now');
    return isAmongOthers(visit) ? [say(chatFirst(visit, action))] : go(visit, action, more);
  };
}

function isAmongOthers({ place, from }: Visit): boolean {
  return place !== undefined && platformOf(from.account) === 'telegram';
}

function notice(...ids: readonly string[]): Replies {
  return [say({ kind: 'notice', say: ids.map((id) => ({ id })) })];
}

/** With one number only nothing has to be kept of whoever asks for it. */
async function give(
  visit: Visit,
  action: Action,
  take: (campaign: Campaign, calling: Calling) => Campaign,
): Promise<Replies> {
  const { now } = visit;
  const hasTurns = linesOf(visit.campaign, action).length > 1;
  const after = hasTurns
    ? await applied(visit, (campaign, by) => take(campaign, { event: action.id, by, at: now }))
    : visit;
  const card = callCard(after, actionOf(after.campaign, action.id) ?? action);
  return card ? [say(card)] : notice('action-not-now');
}

async function called(
  visit: Visit,
  action: Action,
  line: string | undefined,
  word: string | undefined,
): Promise<Replies | undefined> {
  const place = Number(line);
  const is = (['done', 'voicemail', 'said'] as const).find((one) => one === word);
  if (!is || !linesOf(visit.campaign, action).includes(place)) return undefined;
  if (is !== 'said') return done(visit, action, { is, line: place });
  return askWords(await reported(visit, action, { is, line: place }), action, place);
}

async function done(visit: Visit, action: Action, what: Done): Promise<Replies> {
  return [shownTo(visit, countedCard(await reported(visit, action, what), action))];
}

function reported(visit: Visit, action: Action, what: Done) {
  const { now } = visit;
  return applied(visit, (campaign, by) =>
    report(campaign, { event: action.id, by, at: now }, what),
  );
}

/** Counted already: what they were told is something that they may add. */
async function askWords(visit: Visit, action: Action, place: number): Promise<Replies> {
  return [shownTo(visit, await wordsQuestion(visit, { action, place, before: [COUNTED] }))];
}

const COUNTED: Say = { id: 'call-counted' };

interface Asked {
  readonly action: Action;
  readonly place: number;
  readonly before: readonly Say[];
}

async function wordsQuestion(visit: Visit, { action, place, before }: Asked): Promise<View> {
  const write = await visit.asks('callsaid', action.id, String(place));
  if (write === undefined) {
    return { kind: 'notice', say: [...before, { id: 'call-said-busy' }] };
  }
  const hide = { say: { id: 'call-hide' }, token: token('callhide', visit.campaign.id) };
  return { kind: 'question', before, ask: { id: 'call-said-ask' }, buttons: [[hide]], write };
}

/** As much as organizers read at a glance. */
const MOST = 300;

/** What they were told, in a few words, for those who run the campaign alone. */
async function heard(visit: Visit, action: Action, place: number): Promise<Replies | undefined> {
  if (!linesOf(visit.campaign, action).includes(place)) return undefined;
  const words = tame(visit.words ?? '');
  if (words === '') return notice('call-over');
  const trouble = troubleWith(words);
  if (trouble) return [say(await wordsQuestion(visit, { action, place, before: [trouble] }))];
  const after = await reported(visit, action, { is: 'said', line: place, words });
  const card = countedCard(after, action);
  return [say({ ...card, blocks: [[{ id: 'call-said-kept' }]] })];
}

function troubleWith(words: string): Say | undefined {
  if (lengthOf(words) > MOST) return { id: 'call-said-long', args: { most: MOST } };
  return holdsCaseNumber(words) ? { id: 'call-said-number' } : undefined;
}

/** In the place of one's own message; a post that everybody sees stays as it is. */
function shownTo({ place }: Visit, view: View): Replies[number] {
  return place ? say(view) : sayInstead(view);
}

/** Who does something is kept among those whom the campaign reaches, without following it. */
async function applied(visit: Visit, apply: (campaign: Campaign, by: Calling['by']) => Campaign) {
  const entered = await visit.enter({});
  const { id } = entered.person;
  return entered.changeCampaign((campaign) => apply(campaign, id));
}
