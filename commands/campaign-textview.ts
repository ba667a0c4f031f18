import {
  approvedOf,
  newestVersion,
  verdictOf,
  type Statement,
} from '../src/domain/campaign/statement.ts';
import { isOfCase, type Campaign } from '../src/domain/campaign/campaign.ts';
import { pictureOf, takesPicture } from '../src/domain/campaign/picture.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { pictureOf as pictureIn } from '../src/app/rallying/post.ts';
import { rowOf, shortOf, wordingBlocks } from '../src/app/rallying/wording.ts';
import type { Button, Say } from '../src/text/view.ts';
import { press, type There } from './campaign-own.ts';

export function textButton({ id }: Campaign, statement: Statement, { person }: Context): Button {
  const words = { typed: shortOf(statement, person.language) };
  return press({ id: 'text-short', args: { words } }, 'campone', id, statement.id);
}

/** The whole text as it stands, and what this reader can do with it. */
export function textView(
  { context, campaign, sign }: There,
  statement: Statement,
  before: readonly Say[] = [],
): Replies[number] {
  const newest = statement.wordings[newestVersion(statement)] ?? statement.wordings[0];
  const out = approvedOf(statement);
  const runs = campaign.organizers.some(({ person }) => person === context.person.id);
  const isFamily = sign?.family.includes(context.person.id) === true;
  return say({
    kind: 'campaign',
    blocks: [
      [...before, rowOf(statement, context.person.language)],
      ...wordingBlocks(newest),
      ...(out && out !== newest ? [[{ id: 'text-out-still' }], ...wordingBlocks(out)] : []),
    ],
    buttons: [
      ...(runs && isWritable(campaign, statement) ? organizerRows(campaign, statement) : []),
      ...(out
        ? [
            [
              {
                ...press('text-take-back', 'campback', campaign.id, statement.id),
                look: 'danger' as const,
              },
            ],
          ]
        : []),
      [press('campaign-back', runs || !isFamily ? 'camp' : 'campfamily', campaign.id)],
    ],
    ...pictureIn(newest),
  });
}

function organizerRows(campaign: Campaign, statement: Statement): readonly (readonly Button[])[] {
  const version = newestVersion(statement);
  const verdict = verdictOf(statement);
  const asks = verdict !== 'yes' && verdict !== 'waits';
  const label = isOfCase(campaign) ? 'text-put-family' : 'text-put';
  const put = press(label, 'campput', campaign.id, statement.id, String(version));
  return [
    ...(asks ? [[{ ...put, look: 'main' as const }]] : []),
    [press('campaign-reword', 'campwrite', campaign.id, statement.id)],
    ...(takesPicture(statement.kind)
      ? [[press(pictureSay(statement), 'camppicture', campaign.id, statement.id)]]
      : []),
  ];
}

/** What the button says by which a text gets a picture, or another one. */
function pictureSay(statement: Statement): string {
  if (pictureOf(statement)) return 'picture-other';
  return statement.kind === 'story' ? 'picture-add-own' : 'picture-add';
}

/** Once it is closed only its last words can be worded anew. */
function isWritable({ closed }: Campaign, { id }: Statement): boolean {
  return closed === undefined || closed.statement === id;
}
