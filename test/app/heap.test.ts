import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createHeap } from '../../src/app/heap.ts';

test('whatever is set, moved and removed, the first is the one that sorting finds', () => {
  const step = fc.record({ key: fc.nat(40), at: fc.option(fc.integer({ min: -50, max: 50 })) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const heap = createHeap<number>();
      const model = new Map<number, number>();
      for (const { key, at } of steps) {
        if (at === null) {
          heap.remove(key);
          model.delete(key);
        } else {
          heap.set(key, at);
          model.set(key, at);
        }
        assert.equal(heap.size, model.size);
        assert.equal(heap.first()?.at, model.size ? Math.min(...model.values()) : undefined);
      }
      const drained: number[] = [];
      for (let first = heap.first(); first; first = heap.first()) {
        assert.equal(model.get(first.key), first.at);
        drained.push(first.at);
        heap.remove(first.key);
      }
      assert.deepEqual(
        drained,
        [...model.values()].sort((a, b) => a - b),
      );
    }),
    { numRuns: 500 },
  );
});
