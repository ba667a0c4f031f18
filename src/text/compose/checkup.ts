import type { KeyDate } from '../../domain/keydate.ts';
import type { Message } from '../message.ts';
import type { Checkup, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { firstLine, repeatLines } from './opening.ts';
import { kindArg, proposalOf, whenLines, whereLines, whoseLines } from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

/** «Does it still stand?», where no reminder comes with it. */
export function composeCheckup(view: Checkup, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs([...firstLine('first-check', voice), ...repeatLines(view.repeat)], voice),
      ...view.dates.map((date) => about(view, date, voice)),
      ...paragraphs([...checkLines(view.dates), { id: 'check-why' }], voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

function about({ whose }: Checkup, date: KeyDate, voice: Voice) {
  const of = proposalOf(date);
  const says = [
    { id: 'detail-kind', args: { kind: kindArg(date.kind) } },
    ...whoseLines(whose?.[date.id]),
    ...whenLines(of, voice),
    ...whereLines(of),
  ];
  return { is: 'text', text: lines(says, voice) } as const;
}

/** Where to look, once for each kind of date: the court's own line and page, or the letter. */
export function checkLines(dates: readonly KeyDate[]): readonly Say[] {
  const ids = dates.map(({ kind }) =>
    kind === 'hearing' ? 'check-ask-hearing' : 'check-ask-letter',
  );
  return [...new Set(ids)].map((id) => ({ id }));
}
