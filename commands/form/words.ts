import { withDraft } from '../../src/domain/circle.ts';
import {
  isOfCase,
  lastOf,
  statementOf,
  type Campaign,
} from '../../src/domain/campaign/campaign.ts';
import { holdsCaseNumber } from '../../src/domain/campaign/casenumber.ts';
import {
  answerOf,
  pictureAnswered,
  pictureOf,
  takesPicture,
} from '../../src/domain/campaign/picture.ts';
import type { Statement, Words, Wording } from '../../src/domain/campaign/statement.ts';
import { isPlain, withNews, written, type PlainKind } from '../../src/domain/campaign/text.ts';
import { eventId, statementId, type StatementId } from '../../src/domain/id.ts';
import { LANGUAGES, language as languageOf, type Language } from '../../src/domain/language.ts';
import type { Context, Replies } from '../../src/app/command.ts';
import {
  answer,
  lengthOf,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import type { Say } from '../../src/text/view.ts';
import { newStatementId, notice } from '../campaign-own.ts';
import { textView } from '../campaign-textview.ts';

/** Words that fit into a post with all that stands around them; a name also on a telephone's line. */
const MOST: Readonly<Record<PlainKind, number>> = {
  name: 60,
  story: 900,
  ask: 200,
  update: 900,
  thanks: 600,
  closing: 900,
};

/** Under which name the words stand in a wording. */
function fieldOf(kind: PlainKind): string {
  return kind === 'name' || kind === 'story' || kind === 'ask' ? kind : 'text';
}

const SKIP = 'skip';
const skip: Choice = { say: { id: 'words-skip' }, word: SKIP };

/** In the organizer's own language first. */
const first: Field = {
  name: 'words',
  ask: ({ kind, in: language }, { campaign }) => ({
    ask: {
      id: `words-${plainOf(kind)}`,
      args: { most: MOST[plainOf(kind)] },
    },
    before: severalOf(campaign) ? [{ id: `words-in-${textOf(language)}` }] : [],
    choices: [],
    write: true,
  }),
  read: (words, { kind }) => limited(words, plainOf(kind), 'words'),
  choose: () => unclear({ id: 'words-unclear' }),
};

/** The same in another language; better left out than badly said. */
function also(language: Language): Field {
  const name = `also-${language}`;
  return {
    name,
    wanted: ({ in: first }, { campaign }) =>
      campaign?.languages.includes(language) === true && first !== language,
    ask: () => ({ ask: { id: `words-also-${language}` }, choices: [[skip]], write: true }),
    read: (words, { kind }) => limited(words, plainOf(kind), name),
    choose: (word) => (word === SKIP ? answer({ [name]: '' }) : unclear({ id: 'words-unclear' })),
  };
}

const link: Field = {
  name: 'link',
  wanted: ({ kind }) => kind === 'update',
  ask: () => ({ ask: { id: 'words-link' }, choices: [[skip]], write: true }),
  read: (words) => {
    const url = linkIn(words);
    return url === undefined ? unclear({ id: 'words-link-unclear' }) : answer({ link: url });
  },
  choose: (word) => (word === SKIP ? answer({ link: '' }) : unclear({ id: 'words-link-unclear' })),
};

/** One text of a campaign in each of its languages; and a link, which stands in all of them. */
export const wordsForm: Form = {
  name: 'campaign-words',
  kept: 'campaign',
  fields: [first, ...LANGUAGES.map(also), link],
  shown: ({ kind }) =>
    takesPicture(plainOf(kind)) ? (picture) => ({ picture: answerOf(picture) }) : undefined,
  async finish(context, answers) {
    const statement = textFor(context, answers);
    const after = await context.changeCampaign((campaign) =>
      withDraft(withText(campaign, statement, { context, answers }), context.person.id, undefined),
    );
    const { campaign } = after;
    const held = campaign && statementOf(campaign, statement.id);
    if (!campaign || !held) return notice('campaign-gone');
    const sign = await context.campaigns.sign(campaign);
    return [textView({ context: after, campaign, sign }, held, [readBack(campaign)])];
  },
};

/** What is to be done with a text that was just written. */
export function readBack(campaign: Campaign): Say {
  return { id: isOfCase(campaign) ? 'words-readback-family' : 'words-readback' };
}

interface Opening {
  readonly campaign: Campaign;
  readonly kind: PlainKind;
  /** The text that is worded anew. */
  readonly statement?: StatementId;
}

export function openWords(
  context: Context,
  { campaign, kind, statement }: Opening,
): Promise<Replies> {
  const own = campaign.languages.find((one) => one === context.person.language);
  return context.open(wordsForm.name, {
    kind,
    in: own ?? campaign.languages[0] ?? 'en',
    id: statement ?? newStatementId(context),
  });
}

/** A name, story or ask that is there is worded anew, whatever the draft was begun for. */
function textFor({ campaign }: Context, { kind, id }: Answers): Pick<Statement, 'id' | 'kind'> {
  const plain = plainOf(kind);
  const isOne = plain === 'name' || plain === 'story' || plain === 'ask';
  const held = campaign && isOne ? lastOf(campaign, plain) : undefined;
  return { id: held?.id ?? statementId(textOf(id))!, kind: plain };
}

function withText(
  campaign: Campaign,
  statement: Pick<Statement, 'id' | 'kind'>,
  { context, answers }: { readonly context: Context; readonly answers: Answers },
): Campaign {
  const held = statementOf(campaign, statement.id);
  const picture = pictureAnswered(answers['picture']) ?? (held && pictureOf(held));
  const wording = wordingOf(context, answers);
  const text = written(campaign, statement, { ...wording, ...(picture && { picture }) });
  switch (plainOf(statement.kind)) {
    case 'name':
    case 'story':
    case 'ask':
    case 'thanks':
      return text;
    case 'update':
    case 'closing':
      return withNews(text, eventId(context.chance.word(10))!, statement.id);
  }
}

function wordingOf({ person, now }: Context, answers: Answers): Wording {
  const own = languageOf(textOf(answers['in'])) ?? 'en';
  const words = LANGUAGES.flatMap((language) => {
    const text = textOf(answers[language === own ? 'words' : `also-${language}`]);
    return text === '' ? [] : [[language, wordsWith(text, answers)] as const];
  });
  return { words: Object.fromEntries(words), by: person.id, at: now };
}

function wordsWith(text: string, { kind, link: url }: Answers): Words {
  return { [fieldOf(plainOf(kind))]: text, ...(textOf(url) !== '' && { link: textOf(url) }) };
}

function plainOf(kind: unknown): PlainKind {
  return typeof kind === 'string' && isPlain(kind) ? kind : 'update';
}

function severalOf(campaign: Campaign | undefined): boolean {
  return (campaign?.languages.length ?? 0) > 1;
}

function limited(words: string, kind: PlainKind, name: string) {
  const text = words.trim();
  const [length, most] = [lengthOf(text), MOST[kind]];
  if (text === '') return unclear({ id: 'words-unclear' });
  if (length > most) return unclear({ id: 'words-too-long', args: { length, most } });
  if (holdsCaseNumber(text)) return unclear({ id: 'action-case-number' });
  return answer({ [name]: text });
}

/** A whole address that anybody can open; undefined for anything else. */
export function linkIn(words: string): string | undefined {
  const text = words.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(whole) || whole.length > 300 || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, username, href } = new URL(whole);
  const isPublic = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(hostname);
  return /^https?:$/.test(protocol) && isPublic && username === '' ? href : undefined;
}
