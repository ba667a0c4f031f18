import type { Language } from '../language.ts';
import type { Action, CallLine, Count } from './action.ts';
import { lineField, lineWords } from './callline.ts';
import { publicOf, statementOf, withEvent, withStatement, type Campaign } from './campaign.ts';
import {
  newestVersion,
  reword,
  wordsIn,
  type Statement,
  type Wording,
  type Words,
} from './statement.ts';
import { actionOf, type Calling } from './turn.ts';

/** What organizers do with an action. Each gives the very same campaign where there is nothing to do. */

/** It goes out as soon as its words hold a yes; whoever does this asks for that too. */
export function openUp(campaign: Campaign, { event, by, at }: Calling): Campaign {
  return change(campaign, event, (action) =>
    action.state.is === 'draft' ? { ...action, state: { is: 'open', at, by } } : action,
  );
}

/** Nobody is asked to do it any more. Who is in the middle of a call still finds that out kindly. */
export function closeUp(campaign: Campaign, { event, by, at }: Calling, thanks: boolean): Campaign {
  return change(campaign, event, (action) => {
    const { state } = action;
    if (state.is === 'closed') return action;
    const wasOpen = state.is === 'open' ? { since: state.at } : {};
    const isThanked = thanks && state.is === 'open' && publicOf(campaign, action.statement);
    return {
      ...action,
      state: { is: 'closed', at, by, ...wasOpen, ...(isThanked && { thanks: true as const }) },
    };
  });
}

/** What the organizer read off where people sign. */
export function readOff(
  campaign: Campaign,
  { event, by, at }: Calling,
  read: Pick<Count, 'many' | 'on'>,
): Campaign {
  return change(campaign, event, (action) => ({ ...action, count: { ...read, by, at } }));
}

/** How many it shall be; none where nobody says. */
export function aimAt(campaign: Campaign, event: string, goal?: number): Campaign {
  return change(campaign, event, ({ goal: _, ...action }) =>
    goal === undefined ? action : { ...action, goal },
  );
}

/** A further number to call. It is handed out once words that name it hold a yes. */
export function addLine(campaign: Campaign, { event, by, at }: Calling, line: CallLine): Campaign {
  const action = actionOf(campaign, event);
  const statement = action && statementOf(campaign, action.statement);
  if (!action || !statement) return campaign;
  const lines = [...action.lines, line];
  const wording = worded(statement, { by, at }, (words) => withLines(words, lines));
  const named = withStatement(campaign, reword(statement, wording));
  return withEvent(named, { ...action, lines });
}

/** A line is handed out no more, or again. */
export function turnLine(campaign: Campaign, event: string, place: number): Campaign {
  return change(campaign, event, (action) => ({
    ...action,
    lines: action.lines.map((line, at) => {
      if (at !== place) return line;
      const { off, ...rest } = line;
      return off ? rest : { ...rest, off: true as const };
    }),
  }));
}

/** The words with each line under its name. */
export function withLines(words: Words, lines: readonly CallLine[]): Words {
  const named = lines.map((line, place) => [lineField(place), lineWords(line)] as const);
  return { ...words, ...Object.fromEntries(named) };
}

/** The newest wording with its words changed in each language. */
export function worded(
  statement: Statement,
  by: Pick<Wording, 'by' | 'at'>,
  apply: (words: Words, language: Language) => Words,
): Wording {
  const newest = statement.wordings[newestVersion(statement)] ?? statement.wordings[0];
  const changed = Object.entries(newest.words).map(([tag, words]) => {
    const language = tag as Language;
    return [language, apply(words, language)] as const;
  });
  return { words: Object.fromEntries(changed), ...by };
}

/** What may be said on the phone, in that language; undefined while the script holds no yes of its own. */
export function scriptIn(
  campaign: Campaign,
  { script }: Action,
  language: Language,
): string | undefined {
  const wording = script && publicOf(campaign, script);
  return wording?.words[language]?.['script'];
}

/** The words of an action that may be said, in that language. */
export function wordsOfAction(
  campaign: Campaign,
  { statement }: Action,
  language: Language,
): Words | undefined {
  const wording = publicOf(campaign, statement);
  return wording && wordsIn(wording, language);
}

function change(campaign: Campaign, event: string, apply: (action: Action) => Action): Campaign {
  const action = actionOf(campaign, event);
  const changed = action && apply(action);
  return changed && changed !== action ? withEvent(campaign, changed) : campaign;
}
