import { createHash, timingSafeEqual } from 'node:crypto';
import type { Platform } from '../domain/account.ts';
import { ALPHABET, type CircleId } from '../domain/id.ts';
import { restIsOver } from '../domain/guess.ts';
import { LASTING } from '../domain/lasting.ts';
import type { CampaignInvitation, Invitation, OneTimeCode, Person } from '../domain/person.ts';
import { later, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';

/**
 * What a new code is for. `trust` invites somebody to be told when its owner cannot be reached, `family`
 * somebody to keep the same dates, once its owner has seen their name and said yes.
 */
export type NewCode =
  | { readonly purpose: 'link' }
  | { readonly purpose: 'trust'; readonly called: string }
  | { readonly purpose: 'family' };

/** What became of a code that somebody typed. */
export type CodeCheck =
  | { readonly is: 'linked' }
  | { readonly is: 'trusted'; readonly by: string }
  /** The owner of the code is asked whether they want whoever typed it in their family's circle. */
  | { readonly is: 'asked' }
  /** The same while all who are asked have their quiet hours, and hear of it after them. */
  | { readonly is: 'asked-at-night' }
  | { readonly is: 'own' }
  /** Of a campaign's code for a family: it may speak of them now, once they said yes to each text. */
  | { readonly is: 'pledged' }
  /** The same when they are the family of that campaign, or another one is. */
  | { readonly is: 'pledged-already' }
  /** Of a family's code: both are in that circle already. */
  | { readonly is: 'together' }
  /** Of a family's code: who typed it keeps dates together with others already. */
  | { readonly is: 'elsewhere' }
  /** Too many wrong ones: no code is looked at before that instant. */
  | { readonly is: 'resting'; readonly until: Instant }
  /** The account that typed it keeps dates of its own already, which a link would lose. */
  | { readonly is: 'taken' }
  | { readonly is: 'wrong'; readonly triesLeft: number }
  | { readonly is: 'no-such-code' };

/** Whose code it is and what for, before it is used. */
export interface CodeAsks {
  readonly is: 'asks';
  /** Empty for a family's or a circle's code: a link that was passed on tells a stranger nobody's name. */
  readonly by: string;
  /** Where they are, as far as whoever typed the code may know. */
  readonly platform: Platform;
  /** `role`: into a circle; `organizer`: to run a campaign; `pledge`: to let a campaign speak of one's family. */
  readonly purpose: NewCode['purpose'] | 'role' | 'organizer' | 'pledge';
}

/** Ten minutes to carry a code over to one's other phone or app; two days to pass it on to somebody. */
const LIFE: Readonly<Record<NewCode['purpose'], number>> = {
  link: LASTING.link,
  trust: LASTING.invitation,
  family: LASTING.invitation,
};
const TRIES = 5;
/** The part by which the owner is found, and the part that proves it: 30 letters each, so 20 and 29 bits. */
const FIND = 4;
const PROOF = 6;

/** A new code: what is kept of it, and the words to pass on, in groups that can be read over the phone. */
export function makeCode(wanted: NewCode, chance: Chance, now: Instant) {
  const find = chance.word(FIND);
  const proof = chance.word(PROOF);
  const code: OneTimeCode = {
    purpose: wanted.purpose,
    find,
    proof: hashOf(find, proof),
    until: later(now, LIFE[wanted.purpose]),
    triesLeft: TRIES,
    called: wanted.purpose === 'trust' ? wanted.called : '',
  };
  return { code, words: `${find}-${proof.slice(0, 3)}-${proof.slice(3)}`.toUpperCase() };
}

/** An invitation: what is kept of it, and the words to pass on. */
export function makeInvitation(
  wanted: { readonly circle: CircleId; readonly role: Invitation['role'] },
  chance: Chance,
  now: Instant,
) {
  const { code, words } = makeCode({ purpose: 'family' }, chance, now);
  const { find, proof, until } = code;
  const invitation: Invitation = { ...wanted, find, proof, until };
  return { invitation, words };
}

/** The same for a campaign. */
export function makeCampaignInvitation(
  wanted: Pick<CampaignInvitation, 'campaign' | 'as'>,
  chance: Chance,
  now: Instant,
) {
  const { code, words } = makeCode({ purpose: 'family' }, chance, now);
  const { find, proof, until } = code;
  const invitation: CampaignInvitation = { ...wanted, find, proof, until };
  return { invitation, words };
}

/** Whether the words prove that invitation, and it still waits for somebody. */
export function opens(
  { find, proof, until, asked }: Pick<Invitation, 'find' | 'proof' | 'until' | 'asked'>,
  typed: Typed,
  now: Instant,
): boolean {
  return asked === undefined && until > now && find === typed.find && proves(proof, typed);
}

/**
 * The person without codes and invitations that nobody can use any more, and without wrong tries that are forgiven;
 * the very same where all of them are good. A code that somebody used goes a month later: its owner may still say yes.
 */
export function withoutExpired(person: Person, now: Instant): Person {
  const { invitations = [], campaignInvitations = [], code, connecting, guesses, ...rest } = person;
  const isGood = ({ until }: { readonly until: Instant }) => until > now;
  const answered = code?.asked === undefined ? 0 : LASTING.news;
  const isCodeGood = code !== undefined && later(code.until, answered) > now;
  const isConnecting = connecting !== undefined && isGood(connecting);
  const isCounted = guesses !== undefined && !restIsOver(guesses, now);
  const isSame =
    [...invitations, ...campaignInvitations].every(isGood) &&
    isCodeGood === (code !== undefined) &&
    isConnecting === (connecting !== undefined) &&
    isCounted === (guesses !== undefined);
  if (isSame) return person;
  return {
    ...rest,
    ...(isCodeGood && { code }),
    ...(isConnecting && { connecting }),
    ...(isCounted && { guesses }),
    ...(person.invitations && { invitations: invitations.filter(isGood) }),
    ...(person.campaignInvitations && {
      campaignInvitations: campaignInvitations.filter(isGood),
    }),
  };
}

/** The two parts of a code as somebody typed it. */
export interface Typed {
  readonly find: string;
  readonly proof: string;
}

const FORM = new RegExp(`^([${ALPHABET}]{${FIND}})([${ALPHABET}]{${PROOF}})$`);

/** The two parts of words that have the form of a code, however they are spaced; undefined for other words. */
export function codeIn(words: string): Typed | undefined {
  if (words.length > 40) return undefined;
  const match = FORM.exec(words.toLowerCase().replace(/[\s-]/g, ''));
  return match ? { find: match[1]!, proof: match[2]! } : undefined;
}

/** Whether the code fits and still holds; a wrong try is counted by the caller, durably. */
export function fits(person: Person, typed: Typed, now: Instant): boolean {
  const { code } = person;
  if (!code || code.until <= now || code.triesLeft <= 0 || code.find !== typed.find) return false;
  if (code.asked !== undefined) return false;
  return proves(code.proof, typed);
}

function proves(kept: string, { find, proof }: Typed): boolean {
  return timingSafeEqual(Buffer.from(kept), Buffer.from(hashOf(find, proof)));
}

function hashOf(find: string, proof: string): string {
  return createHash('sha256').update(`${find}:${proof}`).digest('hex');
}
