import { pictureId, type CampaignId, type PictureId } from '../id.ts';
import type { PictureMime } from '../picture.ts';
import type { Answer } from '../draft.ts';
import type { Instant } from '../time.ts';
import type { Campaign } from './campaign.ts';
import { newestVersion, type PictureRef, type Statement, type StatementKind } from './statement.ts';

/** A picture of a campaign, bare of all but the picture. Written once and never changed: another one is another document. */
export interface CampaignPicture {
  readonly schema: 2;
  readonly kind: 'picture';
  readonly id: PictureId;
  readonly of: CampaignId;
  readonly since: Instant;
  readonly mime: KeptMime;
  /** Its bytes in base64. */
  readonly body: string;
}

/** What both platforms show as a picture. */
export const KEPT_MIMES = ['image/jpeg', 'image/png'] as const satisfies readonly PictureMime[];
export type KeptMime = (typeof KEPT_MIMES)[number];

/** The texts that can have a picture; that of the story is the campaign's own. */
const PICTURED: readonly StatementKind[] = ['story', 'update', 'thanks', 'closing'];

export function takesPicture(kind: StatementKind): boolean {
  return PICTURED.includes(kind);
}

/** The picture that a half-filled form holds; undefined when it holds none. */
export function pictureAnswered(answered: Answer | undefined): PictureRef | undefined {
  if (typeof answered !== 'object' || !('id' in answered)) return undefined;
  const { id, digest } = answered;
  const known = typeof id === 'string' ? pictureId(id) : undefined;
  return known && typeof digest === 'string' ? { id: known, digest } : undefined;
}

/** The same as an answer. */
export function answerOf({ id, digest }: PictureRef): Answer {
  return { id, digest };
}

/** The picture of the newest wording; undefined where there is none, or where it is shown to nobody any more. */
export function pictureOf(statement: Statement): PictureRef | undefined {
  const [newest] = wantedOf(statement);
  return newest;
}

/**
 * The pictures that a campaign still has a use for: those of the newest wordings, of the wordings that hold a yes, and
 * of half-filled forms. With a yes that is taken back its picture is of none.
 */
export function picturesIn({ statements, drafts }: Campaign): ReadonlySet<PictureId> {
  const texts = statements.flatMap(wantedOf);
  const begun = Object.values(drafts).map(({ answers }) => pictureAnswered(answers['picture']));
  return new Set([...texts, ...begun].flatMap((one) => one?.id ?? []));
}

function wantedOf(statement: Statement): readonly (PictureRef | undefined)[] {
  const { wordings, yes, withdrawn } = statement;
  const newest = wordings[newestVersion(statement)];
  if (!withdrawn) return [newest?.picture, yes && wordings[yes.version]?.picture];
  return newest && newest.at > withdrawn.at ? [newest.picture] : [];
}
