import type { Answer, Desk, PublicPlace, Sender } from '../../ports/chat.ts';
import type { Journal } from '../../ports/journal.ts';
import type { Outcome } from '../../ports/messenger.ts';
import { codeOf, failureOf, named } from './errors.ts';
import { incoming, type Ticket } from './incoming.ts';
import { inTime, pause } from '../pause/pause.ts';
import type { Post } from './post.ts';
import type { Page } from './render.ts';
import type { Wire } from './wire.ts';

export interface Means {
  readonly desk: Desk;
  readonly wire: Wire;
  readonly post: Post;
  readonly journal: Journal;
  /** After which an interaction is deferred; Discord waits 3 s for the first word. */
  readonly deferMs: number;
  readonly closed: AbortSignal;
}

/**
 * How an answer can still be given: nothing was said yet; Discord shows that we are at it; the first answer
 * stands; or the interaction can take no answer any more and only the DM is left.
 */
type Way = 'unanswered' | 'deferred' | 'open' | 'lost';

/** A page, and whether it is to take the place of the message that was pressed. */
interface Sheet {
  readonly page: Page;
  readonly instead: boolean;
}

const ANSWERED_ALREADY = 40060;
const AGAIN_MS = 250;

/**
 * Brings what the desk says to who asked. What was done is done, whether the answer finds its own way or
 * not; one that does not goes to the DM.
 */
export async function answer(
  hearing: Promise<Answer | undefined>,
  ticket: Ticket,
  means: Means,
): Promise<void> {
  const making = hearing.then((said) => said && made(said, ticket, means));
  const early = await inTime(making, means.deferMs);
  const way = early === 'late' ? await defer(ticket, means) : 'unanswered';
  const said = early === 'late' ? await making : early;
  if (!said) return close(way, ticket, means);
  try {
    await give(said.sheets, way, { ticket, means });
  } finally {
    said.sent?.();
  }
}

/** What is to be given, pictures painted; that takes its time too. */
async function made(said: Answer, ticket: Ticket, means: Means) {
  return { sheets: await sheetsOf(said, ticket, means), sent: said.sent };
}

async function give(
  sheets: readonly Sheet[],
  way: Way,
  { ticket, means }: Pick<Try, 'ticket' | 'means'>,
): Promise<void> {
  if (sheets.length > 0) return bring(sheets, ticket, { way, means });
  return close(way === 'unanswered' ? await defer(ticket, means) : way, ticket, means);
}

/**
 * The pages in the order in which they can be given: what takes another's place has to come first. What others see
 * too is never replaced by what one person is answered.
 */
async function sheetsOf(said: Answer, ticket: Ticket, means: Means): Promise<readonly Sheet[]> {
  const made = said.replies.map(async ({ view, instead }) =>
    ((await means.post.pages(view, said.voice)) ?? []).map((page, at) => ({
      page,
      instead: instead && at === 0 && ticket.changes,
    })),
  );
  const sheets = (await Promise.all(made)).flat();
  const first = sheets.find((sheet) => sheet.instead);
  const others = sheets.filter((sheet) => sheet !== first);
  return first ? [first, ...others.map(({ page }) => ({ page, instead: false }))] : others;
}

async function defer(ticket: Ticket, means: Means): Promise<Way> {
  try {
    await means.wire.defer(ticket);
    return 'deferred';
  } catch (error) {
    return codeOf(error) === ANSWERED_ALREADY ? 'deferred' : 'lost';
  }
}

/** Nothing to say: «thinking» goes away. When nothing was said at all, Discord itself tells that it failed. */
async function close(way: Way, ticket: Ticket, { wire }: Means): Promise<void> {
  if (way === 'deferred' && !ticket.onMessage)
    await wire.deleteOriginal(ticket).catch(() => undefined);
}

async function bring(
  sheets: readonly Sheet[],
  ticket: Ticket,
  { way: first, means }: { readonly way: Way; readonly means: Means },
): Promise<void> {
  let way = first;
  for (const [at, sheet] of sheets.entries()) {
    if (way !== 'lost') way = await tryTwice(sheet, { way, ticket, means });
    if (way === 'lost') await byPost(sheet.page, `i${ticket.id}.${at}`, { ticket, means });
  }
}

interface Try {
  readonly way: Way;
  readonly ticket: Ticket;
  readonly means: Means;
}

/** A connection that broke is worth a second try; «answered already» then means that the first had arrived. */
async function tryTwice(sheet: Sheet, { way, ticket, means }: Try): Promise<Way> {
  const first = await failureOn(place(sheet, way, { ticket, means }), means);
  if (first === undefined) return 'open';
  if (first.code === ANSWERED_ALREADY && way === 'unanswered')
    return tryTwice(sheet, { way: 'open', ticket, means });
  if (!first.again || !(await pause(AGAIN_MS, means.closed))) return 'lost';
  const second = await failureOn(place(sheet, way, { ticket, means }), means);
  return second === undefined || second.code === ANSWERED_ALREADY ? 'open' : 'lost';
}

function place(
  { page, instead }: Sheet,
  way: Way,
  { ticket, means: { wire } }: Pick<Try, 'ticket' | 'means'>,
): Promise<unknown> {
  if (way === 'unanswered')
    return instead && ticket.onMessage ? wire.replace(ticket, page) : wire.reply(ticket, page);
  if (way === 'deferred' && (instead || !ticket.onMessage)) return wire.editOriginal(ticket, page);
  return wire.followUp(ticket, page);
}

interface Failed {
  readonly code: number;
  /** Whether the same may work in a moment. */
  readonly again: boolean;
}

async function failureOn(placing: Promise<unknown>, means: Means): Promise<Failed | undefined> {
  try {
    await placing;
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.is === 'refused')
      means.journal.note({ is: 'bug', where: 'discord answer', ...named(error) });
    const again = failure.is === 'later' && failure.unsure;
    return { code: codeOf(error), again };
  }
}

async function byPost(
  page: Page,
  nonce: string,
  { ticket, means }: Pick<Try, 'ticket' | 'means'>,
): Promise<void> {
  const { account, chat } = ticket.from;
  const to = chat === undefined ? { account } : { account, chat };
  await tellDesk(await means.post.insist(to, [page], nonce), ticket.from, means);
}

/** A dead way that shows while we answer is news for the desk, before the next reminder is due. */
export async function tellDesk(outcome: Outcome, from: Sender, means: Means): Promise<void> {
  if (outcome.is !== 'unreachable') return;
  const heard = await hear(means, { from }, { is: 'cut-off', because: outcome.because });
  heard?.sent?.();
}

/** What the desk answers; undefined when it failed, which the journal then knows. Whoever asks says when it is out. */
export async function hear(
  { desk, journal }: Means,
  { from, place }: { readonly from: Sender; readonly place?: PublicPlace },
  did: Parameters<typeof incoming>[1],
): Promise<Answer | undefined> {
  try {
    return await desk.hear(incoming(from, did, place));
  } catch (error) {
    journal.note({ is: 'bug', where: 'discord hear', ...named(error) });
    return undefined;
  }
}
