/** Changes of one document that come while another of it is being written: all of them become the next one. */
export type Together = <D>(
  name: string,
  apply: (document: D) => D,
  write: Write<D>,
) => Promise<void>;

/** Applies it to the newest document; durable when it resolves. */
export type Write<D> = (apply: (document: D) => D) => Promise<void>;

interface Waiting {
  readonly apply: (document: never) => unknown;
  readonly done: () => void;
  readonly failed: (thrown: unknown) => void;
}

/**
 * One write to the disk for all that waits, in the order in which it came: when hundreds of one crowd are told, each of
 * them is still durable before it goes on, and none waits for a write of its own. One that fails fails for all in it.
 */
export function createTogether(): Together {
  const gathered = new Map<string, Waiting[]>();

  async function work<D>(name: string, write: Write<D>): Promise<void> {
    for (let all = gathered.get(name) ?? []; all.length > 0; all = gathered.get(name) ?? []) {
      gathered.set(name, []);
      await writeAll(all, write);
    }
    gathered.delete(name);
  }

  return (name, apply, write) =>
    new Promise<void>((done, failed) => {
      const waiting: Waiting = { apply, done, failed };
      const others = gathered.get(name);
      if (others) {
        others.push(waiting);
        return;
      }
      gathered.set(name, [waiting]);
      void work(name, write);
    });
}

async function writeAll<D>(all: readonly Waiting[], write: Write<D>): Promise<void> {
  try {
    await write((document) =>
      all.reduce((newest, { apply }) => (apply as (document: D) => D)(newest), document),
    );
    for (const { done } of all) done();
  } catch (thrown) {
    for (const { failed } of all) failed(thrown);
  }
}
