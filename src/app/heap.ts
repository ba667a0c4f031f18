/**
 * A binary heap of keys by number, smallest first, each key in it once. Setting and removing cost O(log n),
 * looking at the first costs nothing, however many there are: a tick with nothing due never scans.
 */
export interface Heap<K> {
  readonly size: number;
  first(): { readonly key: K; readonly at: number } | undefined;
  /** Puts the key at this number, wherever it was before. */
  set(key: K, at: number): void;
  remove(key: K): void;
}

export function createHeap<K>(): Heap<K> {
  const keys: K[] = [];
  const numbers: number[] = [];
  const places = new Map<K, number>();

  function put(place: number, key: K, at: number): void {
    keys[place] = key;
    numbers[place] = at;
    places.set(key, place);
  }

  function up(start: number, at: number): number {
    let place = start;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (numbers[parent]! <= at) break;
      put(place, keys[parent]!, numbers[parent]!);
      place = parent;
    }
    return place;
  }

  function down(start: number, at: number): number {
    let place = start;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      if (left >= keys.length) return place;
      const child = right < keys.length && numbers[right]! < numbers[left]! ? right : left;
      if (numbers[child]! >= at) return place;
      put(place, keys[child]!, numbers[child]!);
      place = child;
    }
  }

  function set(key: K, at: number): void {
    const known = places.get(key);
    const start = known ?? keys.length;
    if (known === undefined) put(start, key, at);
    put(down(up(start, at), at), key, at);
  }

  function remove(key: K): void {
    const place = places.get(key);
    if (place === undefined) return;
    places.delete(key);
    const last = keys.pop()!;
    const at = numbers.pop()!;
    if (place < keys.length) {
      put(place, last, at);
      put(down(up(place, at), at), last, at);
    }
  }

  return {
    get size() {
      return keys.length;
    },
    first: () => (keys.length > 0 ? { key: keys[0]!, at: numbers[0]! } : undefined),
    set,
    remove,
  };
}
