import type { Item } from '../item.ts';
import { overAt, startOf } from '../keydate.ts';
import type { People, Person } from '../person.ts';
import { DAY, HOUR, later, type Instant } from '../time.ts';
import type { Answered } from './about.ts';
import { approversOf } from './approval.ts';
import type { Campaign } from './campaign.ts';
import { campaignItem, willingAmong } from './item.ts';
import type { Beside } from './plan.ts';
import type { Rally } from './rally.ts';
import { isOpen, type Statement, type Word } from './statement.ts';

/** Texts that wait for a yes, for those whose yes it is; and what they said, for the organizers. */

/** When somebody who does not answer is asked, in days; in hours when it is about a rally within a day. */
const ASKED_AFTER = [0, 1, 3] as const;
/** When the organizers hear that nobody answered. */
const SILENT_AFTER = 4;
/** An answer is worth having for a month. */
const OF_USE = 30 * DAY;

/** Each of them reads the whole wording, and hears of it twice more. */
export function consentTold(campaign: Campaign, people: People, { sign }: Beside): readonly Item[] {
  const approvers = willingAmong(approversOf(campaign, sign), people);
  return waiting(campaign).flatMap((asking) =>
    approvers.flatMap((to) => askings(campaign, asking, to)),
  );
}

interface Asking {
  readonly statement: Statement;
  readonly asked: Word;
  /** The rally whose words they are, when it is within a day. */
  readonly soon: Rally | undefined;
}

/** Once it is closed only its last words are asked about. */
function waiting(campaign: Campaign): readonly Asking[] {
  return campaign.statements.flatMap((statement) => {
    const { asked, id } = statement;
    const isMute = campaign.closed !== undefined && campaign.closed.statement !== id;
    if (!asked || !isOpen(statement) || isMute) return [];
    return [{ statement, asked, soon: rallySoon(campaign, statement, asked.at) }];
  });
}

function rallySoon({ events }: Campaign, { id }: Statement, at: Instant): Rally | undefined {
  const rally = events.find((one) => one.kind === 'rally' && one.statement === id);
  return rally?.kind === 'rally' && startOf(timeOf(rally)) - at < DAY ? rally : undefined;
}

function timeOf({ times }: Rally) {
  return (times.at(-1) ?? times[0]).when;
}

function uselessAt({ asked, soon }: Asking): Instant {
  return soon ? overAt(timeOf(soon)) : later(asked.at, OF_USE);
}

function askings(campaign: Campaign, asking: Asking, to: Person): readonly Item[] {
  const { statement, asked, soon } = asking;
  return ASKED_AFTER.map((after) =>
    campaignItem({
      to,
      of: statement.id,
      version: asked.version,
      what: `consent-${String(after)}-${asked.at.toString(36)}`,
      about: { kind: 'consent', campaign, statement, again: after > 0 },
      from: later(asked.at, after * (soon ? HOUR : DAY)),
      useless: uselessAt(asking),
      urgent: soon !== undefined,
      thread: `${statement.id}.consent.${to.id}`,
    }),
  );
}

/** What became of each text: that nobody answered, yes, no, what they would change, that it was taken back. */
export function answersTold(campaign: Campaign, people: People): readonly Item[] {
  const silent = waiting(campaign).map(silence);
  const news = [...silent, ...campaign.statements.flatMap(saidOf)];
  const organizers = willingAmong(
    campaign.organizers.map(({ person }) => person),
    people,
  );
  return organizers.flatMap((to) =>
    news.filter(({ by }) => by !== to.id).map((one) => newsItem(campaign, one, to)),
  );
}

interface Said {
  readonly what: Answered['what'];
  readonly statement: Statement;
  readonly version: number;
  readonly at: Instant;
  readonly by?: string;
  readonly urgent?: boolean;
}

function silence({ statement, asked, soon }: Asking): Said {
  return {
    what: 'silent',
    statement,
    version: asked.version,
    at: later(asked.at, SILENT_AFTER * (soon ? HOUR : DAY)),
    urgent: soon !== undefined,
  };
}

/** Oldest first: the newest outdates the others. */
function saidOf(statement: Statement): readonly Said[] {
  const { yes, heard, withdrawn } = statement;
  const all: readonly Said[] = [
    ...(yes ? [{ what: 'yes' as const, statement, ...yes }] : []),
    ...(heard ? [{ what: heard.is, statement, ...heard }] : []),
    ...(withdrawn && !heard
      ? [{ what: 'withdrawn' as const, statement, version: yes?.version ?? 0, ...withdrawn }]
      : []),
  ];
  return all.toSorted((one, other) => one.at - other.at);
}

function newsItem(campaign: Campaign, said: Said, to: Person): Item {
  const { what, statement, version, at, urgent = false } = said;
  return campaignItem({
    to,
    of: statement.id,
    version,
    what: `${what}-${at.toString(36)}`,
    about: { kind: 'answered', what, campaign, statement },
    from: at,
    useless: later(at, OF_USE),
    urgent: urgent || what === 'withdrawn',
    thread: `${statement.id}.said.${to.id}`,
  });
}
