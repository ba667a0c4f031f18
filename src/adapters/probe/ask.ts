/** What a platform answered to one harmless question. */
export interface Said {
  readonly status: number;
  readonly json: unknown;
  /** The platform's own clock, from the answer's head, in ms; undefined when it does not say. */
  readonly clock: number | undefined;
}

const PATIENCE_MS = 10_000;

/** Asks once. Where nobody answers, the system's word for it (`ECONNREFUSED`, `ENOTFOUND`, `timeout`). */
export async function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Said | string> {
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    const json: unknown = await answer.json().catch(() => undefined);
    const clock = Date.parse(answer.headers.get('date') ?? '');
    return { status: answer.status, json, clock: Number.isNaN(clock) ? undefined : clock };
  } catch (error) {
    return wordOf(error);
  }
}

/** Never the message of an error: that may hold the address, and with it a token. */
function wordOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'network';
}
