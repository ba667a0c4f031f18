import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test, type TestContext } from 'node:test';
import { startTelegram } from '../platforms/telegram/telegram.ts';
import { Place, closedPort } from './program.ts';

const TOKEN = '4242:CANARY-of-the-pulse';

async function running(t: TestContext, variables: Readonly<Record<string, string>>) {
  const telegram = await startTelegram({ token: TOKEN });
  t.after(() => telegram.stop());
  const place = new Place(t);
  const program = place.starts({
    TELEGRAM_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.url,
    ...variables,
  });
  await program.says(/"telegram","state":"connected"/);
  return { program, place };
}

test('a monitor on this machine reads how it is doing, and nothing of anybody', async (t) => {
  const port = await closedPort();
  const { program } = await running(t, { CONTIGO_HEALTH: String(port) });
  const health = await fetch(`http://127.0.0.1:${port}/health`);
  assert.equal(health.status, 200);
  const body: unknown = await health.json();
  assert.ok(typeof body === 'object' && body && 'status' in body);
  assert.match(String(body.status), /^(well|ailing)$/);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  assert.match(metrics, /^contigo_platform_connected\{platform="telegram"\} 1$/m);
  assert.equal((await fetch(`http://127.0.0.1:${port}/documents`)).status, 404);
  assert.equal((await fetch(`http://127.0.0.1:${port}/health`, { method: 'POST' })).status, 405);
  assert.doesNotMatch(JSON.stringify(body) + metrics, /CANARY/);
  assert.equal((await program.stops()).code, 0);
});

test('an address that is taken is said, and the bot runs all the same', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { program } = await running(t, { CONTIGO_HEALTH: `127.0.0.1:${port}` });
  const { code, err } = await program.stops();
  assert.equal(code, 0);
  assert.match(err, /cannot listen at .*EADDRINUSE/);
});
