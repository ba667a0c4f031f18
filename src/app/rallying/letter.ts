import type {
  Answered,
  CampaignAbout,
  ConsentAsked,
  Resettled,
  Stirred,
  ThanksDue,
} from '../../domain/campaign/about.ts';
import { holdsCaseNumber } from '../../domain/campaign/casenumber.ts';
import {
  isOfCase,
  isOrganizer,
  publicOf,
  statementOf,
  type Campaign,
  type CampaignEvent,
} from '../../domain/campaign/campaign.ts';
import { wordsFor } from '../../domain/campaign/hang.ts';
import { newestVersion, type Statement } from '../../domain/campaign/statement.ts';
import type { PersonId } from '../../domain/id.ts';
import type { Language } from '../../domain/language.ts';
import type { CampaignView } from '../../text/campaign.ts';
import type { Arg, Button, Say } from '../../text/view.ts';
import { whenLines } from '../../text/rally.ts';
import { token } from '../token.ts';
import type { Reading } from '../whose.ts';
import { pictureOf } from './post.ts';
import { rallyFacts } from './rallypost.ts';
import { whatSay, wordingBlocks } from './wording.ts';

export type ToOrganizers = Exclude<CampaignAbout, { kind: 'announced' | 'ended' }>;

/** What organizers and family hear of their campaign, in the words of the reader's language. */
export function campaignLetter(
  about: ToOrganizers,
  { people, reader }: Reading,
  language: Language,
): CampaignView {
  switch (about.kind) {
    case 'consent':
      return consentView(about, language);
    case 'answered':
      return answeredView(about, language);
    case 'stirred':
      return stirredView(about, { reader, language });
    case 'resettled':
      return resettledView(about, {
        language,
        by: nameArg(people.get(about.by)?.called),
        runs: isOrganizer(about.campaign, reader),
      });
    case 'unlinked':
      return plainView([[{ id: 'unlinked' }, { id: 'unlinked-what' }]], about.campaign);
    case 'thanks-due':
      return thanksDueView(about, language);
  }
}

function nameArg(called = ''): Arg {
  return called === '' ? { say: { id: 'who-someone' } } : { typed: called };
}

/** The wording that is asked about, whole, with three answers that are bound to it. */
export function consentView(
  { campaign, statement, again }: Pick<ConsentAsked, 'campaign' | 'statement' | 'again'>,
  language: Language,
): CampaignView {
  const version = newestVersion(statement);
  const wording = statement.wordings[version] ?? statement.wordings[0];
  const whose = isOfCase(campaign) ? 'consent' : 'consent-lead';
  return {
    kind: 'campaign',
    blocks: [
      [
        { id: again ? `${whose}-reminded` : `${whose}-first` },
        { id: 'consent-what', args: { what: { say: whatSay(statement, language) } } },
      ],
      ...wordingBlocks(wording),
      ...(wording.picture ? [[{ id: 'consent-picture' }]] : []),
      timeLines(campaign, statement),
      [...scriptLines(statement), { id: `${whose}-means` }],
    ],
    buttons: consentButtons(campaign, statement),
    ...veiled(pictureOf(wording)),
  };
}

/** It comes of our own accord, and may lie on a lock screen. */
function veiled({ picture }: ReturnType<typeof pictureOf>): ReturnType<typeof pictureOf> {
  return picture ? { picture: { ...picture, veiled: true } } : {};
}

/** What is said on the phone is asked about by itself, and with a warning where it gives a case away. */
function scriptLines(statement: Statement): readonly Say[] {
  if (statement.kind !== 'script') return [];
  const all = Object.values(statement.wordings[newestVersion(statement)]?.words ?? {});
  const isNumbered = all.some((words) => Object.values(words).some(holdsCaseNumber));
  return [{ id: 'consent-script-means' }, ...(isNumbered ? [{ id: 'consent-script-number' }] : [])];
}

/** Day and hour of a rally are no words, and may change without asking: they are read beside them all the same. */
function timeLines(campaign: Campaign, { id, wordings }: Statement): readonly Say[] {
  const rally = campaign.events.find((one) => one.kind === 'rally' && one.statement === id);
  if (rally?.kind !== 'rally') return [];
  const opens = wordings[wordings.length - 1]?.open === true;
  const who: readonly Say[] =
    rally.address === 'yes' ? [{ id: opens ? 'rally-address-opens' : 'rally-address-who' }] : [];
  return [...whenLines({}, rallyFacts(campaign, rally, true)), ...who];
}

function consentButtons({ id }: Campaign, statement: Statement): readonly (readonly Button[])[] {
  const version = String(newestVersion(statement));
  const press = (word: string, look: Button['look']): readonly Button[] => [
    {
      say: { id: `consent-say-${word}` },
      token: token('consent', id, statement.id, version, word),
      ...(look && { look }),
    },
  ];
  return [press('yes', 'main'), press('change', 'plain'), press('no', 'danger')];
}

function answeredView({ what, campaign, statement }: Answered, language: Language): CampaignView {
  const who = { say: { id: `answer-by-${speakerOf(campaign, statement, what)}` } };
  const args = { what: { say: whatSay(statement, language) }, who };
  const wish = statement.heard?.wish ?? '';
  const again: Button = {
    say: { id: 'campaign-reword' },
    token: token('campwrite', campaign.id, statement.id),
  };
  const head: readonly Say[] = [
    { id: `answer-${what}-head`, args },
    ...(what === 'change' ? [{ id: 'answer-wish', args: { wish: { typed: wish } } }] : []),
  ];
  const next: readonly Say[] = [{ id: `answer-${what}-next` }];
  const rewords = what === 'no' || what === 'change' || what === 'withdrawn';
  return plainView([head, next], campaign, rewords ? [again] : []);
}

/** Whose word it was: organizers can take a text back too. */
function speakerOf(campaign: Campaign, { withdrawn }: Statement, what: Answered['what']): string {
  const tookBack = what === 'withdrawn' && withdrawn && isOrganizer(campaign, withdrawn.by);
  if (tookBack) return 'organizer';
  return isOfCase(campaign) ? 'family' : 'lead';
}

function plainView(
  blocks: readonly (readonly Say[])[],
  { id }: Campaign,
  buttons: readonly Button[] = [],
): CampaignView {
  const open: Button = { say: { id: 'campaign-open' }, token: token('camp', id) };
  return { kind: 'campaign', blocks, buttons: [...buttons, open].map((button) => [button]) };
}

/** What hangs on a date that moved: to organizers never what date it is, or when. They alone give a new time. */
function stirredView(
  { is, campaign, event, version }: Stirred,
  { reader, language }: { readonly reader: PersonId; readonly language: Language },
): CampaignView {
  const what = eventArg(campaign, event, language);
  const runs = isOrganizer(campaign, reader);
  const words = wordsFor(event).filter((word) => word !== 'time' || runs);
  return {
    kind: 'campaign',
    blocks: [
      [{ id: `stirred-${is}`, args: { what } }],
      [{ id: event.kind !== 'rally' || runs ? 'stirred-ask' : 'stirred-ask-family' }],
    ],
    buttons: words.map((word) => [
      {
        say: { id: word === 'off' ? `hang-off-${event.kind}` : `hang-${word}` },
        token: token('hang', campaign.id, event.id, String(version), word),
        ...(word === 'off' && { look: 'danger' as const }),
      },
    ]),
  };
}

/** Yesterday people came: with one tap whoever runs it writes a few words, or says that nothing shall be said. */
function thanksDueView({ campaign, rally }: ThanksDue, language: Language): CampaignView {
  const what = eventArg(campaign, rally, language);
  const thank: Button = {
    say: { id: 'thanks-due-say' },
    token: token('rallyend', campaign.id, rally.id),
    look: 'main',
  };
  return plainView([[{ id: 'thanks-due', args: { what } }], [{ id: 'thanks-due-how' }]], campaign, [
    thank,
  ]);
}

/** What it is, and how its words begin. */
export function eventArg(campaign: Campaign, event: CampaignEvent, language: Language): Arg {
  const statement = statementOf(campaign, event.statement);
  return { say: statement ? whatSay(statement, language) : { id: 'statement-some' } };
}

interface Hearing {
  readonly language: Language;
  readonly by: Arg;
  readonly runs: boolean;
}

function resettledView(
  { is, campaign, event }: Resettled,
  { language, by, runs }: Hearing,
): CampaignView {
  const args = { what: eventArg(campaign, event, language), by };
  const after: Say = { id: runs ? 'resettled-organizer' : 'resettled-family' };
  const back: Button = {
    say: { id: 'text-take-back' },
    token: token('campback', campaign.id, event.statement),
    look: 'danger',
  };
  const isOut = is !== 'off' && publicOf(campaign, event.statement) !== undefined;
  const buttons = !runs && isOut ? [back] : [];
  const said = is === 'off' ? `resettled-off-${event.kind}` : `resettled-${is}`;
  return plainView([[{ id: said, args }], [after]], campaign, buttons);
}
