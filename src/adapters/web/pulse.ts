import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { fail, ok, type Result } from '../../domain/result.ts';

/** What monitors may read: how it is doing, and the counts. Asked for at each request. */
export interface PulseWanted {
  readonly host: string;
  readonly port: number;
  /** For `/health`; 503 when it is not well, so that a monitor need not read it. */
  readonly health: () => { readonly isWell: boolean; readonly body: object };
  /** For `/metrics`, in Prometheus' text format. */
  readonly metrics: () => string;
}

export interface Pulse {
  readonly port: number;
  close(): Promise<void>;
}

/** A request that is not whole by then is dropped; ours are one line. */
const PATIENCE_MS = 5_000;

/**
 * Listens for monitors. Nothing that is sent to it is read but the path, and nothing it answers names anybody. Fails
 * with the system's word (`EADDRINUSE`) when it cannot listen there.
 */
export async function servePulse(wanted: PulseWanted): Promise<Result<Pulse, string>> {
  const server = createServer(
    { requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS },
    (request, response) => {
      request.resume();
      if (request.method !== 'GET') answer(response, { code: 405, type: PLAIN, body: '' });
      else answer(response, pageAt(request.url ?? '', wanted));
    },
  );
  server.maxConnections = 16;
  try {
    server.listen(wanted.port, wanted.host);
    await once(server, 'listening');
  } catch (error) {
    return fail(error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
  }
  const address = server.address();
  return ok({
    port: typeof address === 'object' && address ? address.port : wanted.port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

interface Page {
  readonly code: number;
  readonly type: string;
  readonly body: string;
}

const PLAIN = 'text/plain; charset=utf-8';

function pageAt(path: string, { health, metrics }: PulseWanted): Page {
  switch (path.split('?', 1)[0] ?? '') {
    case '/health': {
      const { isWell, body } = health();
      const type = 'application/json; charset=utf-8';
      return { code: isWell ? 200 : 503, type, body: `${JSON.stringify(body)}\n` };
    }
    case '/metrics':
      return { code: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body: metrics() };
    default:
      return { code: 404, type: PLAIN, body: '' };
  }
}

function answer(response: ServerResponse, { code, type, body }: Page): void {
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
