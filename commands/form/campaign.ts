import { roleOf } from '../../src/domain/circle.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import type { Context, Replies } from '../../src/app/command.ts';
import { answer, textOf, unclear, type Choice, type Field, type Form } from '../../src/app/form.ts';
import { openWords } from './words.ts';

/** Whose case it is about: one's own, that of a circle that one coordinates, another family's, or nobody's. */
const about: Field = {
  name: 'about',
  ask: (_, context) => ({
    ask: { id: 'campaign-about' },
    choices: aboutChoices(context),
    write: false,
  }),
  read: () => unclear({ id: 'campaign-about-unclear' }),
  choose: (word, _, context) =>
    aboutChoices(context).some(([choice]) => choice?.word === word)
      ? answer({ about: word })
      : unclear({ id: 'campaign-about-unclear' }),
};

function aboutChoices({ circle, person }: Context): readonly (readonly Choice[])[] {
  const role = roleOf(circle, person.id);
  const words = [
    ...(role === 'family' ? ['own'] : []),
    ...(role === 'coordinator' ? ['circle'] : []),
    'family',
    'none',
  ];
  return words.map((word) => [{ say: { id: `campaign-about-${word}` }, word }]);
}

const languages: Field = {
  name: 'languages',
  ask: () => ({
    ask: { id: 'campaign-languages' },
    choices: [['all', ...LANGUAGES]].map((row) =>
      row.map((word) => ({
        say: { id: word === 'all' ? 'campaign-all' : `language-${word}` },
        word,
      })),
    ),
    write: false,
  }),
  read: () => unclear({ id: 'campaign-languages-unclear' }),
  choose: (word) =>
    ['all', ...LANGUAGES].includes(word)
      ? answer({ languages: word })
      : unclear({ id: 'campaign-languages-unclear' }),
};

/** A new campaign: two questions, and then its name. */
export const campaignForm: Form = {
  name: 'campaign',
  kept: 'person',
  fields: [about, languages],
  async finish(context, answers) {
    const settled = await context.changeMe(({ draft: _, ...person }) => person);
    const begun = await settled.campaigns.begin({
      languages: languagesOf(textOf(answers['languages']), context.person.language),
      ...awaiting(textOf(answers['about']), context),
    });
    if (answers['about'] === 'own') await begun.campaigns.agree();
    if (answers['about'] === 'circle') await begun.campaigns.askFamily();
    return begin(begun);
  },
};

/** The person's own language first: it is the main one. */
function languagesOf(word: string, own: Language): readonly Language[] {
  const one = LANGUAGES.find((language) => language === word);
  return one ? [one] : [own, ...LANGUAGES.filter((language) => language !== own)];
}

/** Until a family said yes a campaign of a case waits for it, and nothing goes out. */
function awaiting(word: string, { circle, now }: Context) {
  switch (word) {
    case 'own':
    case 'family':
      return { awaits: { since: now } };
    case 'circle':
      return { awaits: { since: now, circle: circle.id } };
    default:
      return {};
  }
}

async function begin(context: Context): Promise<Replies> {
  const { campaign } = context;
  return campaign ? openWords(context, { campaign, kind: 'name' }) : [];
}
