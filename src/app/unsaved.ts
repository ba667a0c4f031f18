import type { About } from '../domain/item.ts';
import type { DraftId } from '../domain/id.ts';
import type { Batch } from '../domain/look.ts';
import type { Alert } from '../text/alert.ts';
import type { View } from '../text/view.ts';
import { token } from './token.ts';

/** «The date is not kept yet. Shall we go on?» */
export function unsavedView({ repeat }: Batch, { draft }: About & { kind: 'unsaved' }): Alert {
  return {
    kind: 'alert',
    first: 'first-rest',
    say: [{ id: 'unsaved-ask' }],
    repeat,
    buttons: [
      [{ say: { id: 'unsaved-go' }, token: token('unsavedgo', draft), look: 'main' }],
      [{ say: { id: 'unsaved-drop' }, token: token('unsaveddrop', draft) }],
    ],
  };
}

/** The same for somebody who is here just now, perhaps to begin another. */
export function unsavedQuestion(draft: DraftId): View {
  return {
    kind: 'question',
    ask: { id: 'unsaved-held' },
    buttons: [
      [{ say: { id: 'unsaved-go' }, token: token('unsavedgo', draft), look: 'main' }],
      [{ say: { id: 'unsaved-anew' }, token: token('unsavedanew', draft) }],
    ],
  };
}
