/** One thing after the other for each key; different keys side by side. */
export interface Queue<K> {
  take<T>(key: K, work: () => Promise<T>): Promise<T>;
}

export function createQueue<K>(): Queue<K> {
  const last = new Map<K, Promise<unknown>>();
  return {
    async take<T>(key: K, work: () => Promise<T>): Promise<T> {
      const before = last.get(key) ?? Promise.resolve();
      const turn = before.then(work, work);
      last.set(key, turn);
      try {
        return await turn;
      } finally {
        if (last.get(key) === turn) last.delete(key);
      }
    },
  };
}
