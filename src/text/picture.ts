import type { PictureRef } from '../domain/campaign/statement.ts';
import type { BarePicture } from '../domain/picture.ts';

/** The picture that a text has, as the yes to the text names it. */
export interface Pictured {
  readonly ref: PictureRef;
  /** Filled in before it is put into words; absent where the picture is not there any more, or not the one that was named. */
  readonly found?: BarePicture;
  /** Of a letter: it is seen only when it is tapped. */
  readonly veiled?: true;
}
