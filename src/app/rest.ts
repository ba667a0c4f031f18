import type { About } from '../domain/item.ts';
import type { Batch } from '../domain/look.ts';
import type { Alert } from '../text/alert.ts';
import { daySay } from '../text/when.ts';
import { token } from './token.ts';

/** «All your dates are over. Shall I keep them?» */
export function restView({ repeat }: Batch, { circle, until }: About & { kind: 'rest' }): Alert {
  return {
    kind: 'alert',
    first: 'first-rest',
    say: [{ id: 'rest-ask', args: { until: { say: daySay(until) } } }],
    repeat,
    buttons: [[{ say: { id: 'rest-keep' }, token: token('keepall', circle), look: 'main' }]],
  };
}
