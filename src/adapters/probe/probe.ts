import { z } from 'zod';
import { ask, type Said } from './ask.ts';

/** How a token fares with its platform, asked once without disturbing a bot that runs with it. */
export type Probe =
  | Well
  /** The platform knows no such token. */
  | { readonly is: 'refused' }
  /** Nobody answered, or not in the platform's way; `because` is the system's word. */
  | { readonly is: 'away'; readonly because: string };

export interface Well {
  readonly is: 'well';
  /** The bot's own name there, and its number. */
  readonly name: string;
  readonly id: string;
  /** The platform's clock at the answer, in ms. */
  readonly clock: number | undefined;
  /** Telegram only: another program's webhook takes every message away. */
  readonly webhook?: true;
}

/** How to reach a platform. */
export interface Door {
  readonly token: string;
  readonly apiRoot?: string;
}

const TELEGRAM = 'https://api.telegram.org';
const DISCORD = 'https://discord.com/api';
const REFUSED: readonly number[] = [401, 403, 404];

const TelegramMe = z.object({
  ok: z.literal(true),
  result: z.object({ id: z.number(), username: z.string() }),
});
const TelegramHook = z.object({ ok: z.literal(true), result: z.object({ url: z.string() }) });
const DiscordMe = z.object({ id: z.string(), username: z.string() });

/** `getMe` and `getWebhookInfo`: neither takes an update away from whoever runs. */
export async function probeTelegram({ token, apiRoot = TELEGRAM }: Door): Promise<Probe> {
  const said = await ask(`${apiRoot}/bot${token}/getMe`);
  const me = heard(said, TelegramMe);
  if (me.is !== 'heard') return me;
  const { id, username } = me.value.result;
  const hook = heard(await ask(`${apiRoot}/bot${token}/getWebhookInfo`), TelegramHook);
  const isHooked = hook.is === 'heard' && hook.value.result.url !== '';
  const well: Well = { is: 'well', name: username, id: String(id), clock: me.clock };
  return isHooked ? { ...well, webhook: true } : well;
}

export async function probeDiscord({ token, apiRoot = DISCORD }: Door): Promise<Probe> {
  const said = await ask(`${apiRoot}/v10/users/@me`, { authorization: `Bot ${token}` });
  const me = heard(said, DiscordMe);
  if (me.is !== 'heard') return me;
  return { is: 'well', name: me.value.username, id: me.value.id, clock: me.clock };
}

const TelegramUpdates = z.object({
  ok: z.literal(true),
  result: z.array(
    z.object({
      message: z
        .object({ text: z.string().optional(), from: z.object({ id: z.number() }).optional() })
        .optional(),
    }),
  ),
});

/** So long Telegram holds a question back when there is nothing to tell, in seconds. */
const HELD = 5;

/**
 * Waits until somebody presses Start with that payload, and tells who: the number of their account. Undefined when
 * nobody did within so many ms. No update is confirmed: the bot gets them all when it starts.
 */
export async function waitForStart(
  { token, apiRoot = TELEGRAM }: Door,
  payload: string,
  patience: number,
): Promise<string | undefined> {
  const until = Date.now() + patience;
  const url = `${apiRoot}/bot${token}/getUpdates?timeout=${HELD}&allowed_updates=["message"]`;
  while (Date.now() < until) {
    const began = Date.now();
    const said = heard(await ask(url), TelegramUpdates);
    const found = said.is === 'heard' && said.value.result.find(isStart(payload));
    if (found) return String(found.message?.from?.id);
    if (Date.now() - began < 1_000) await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return undefined;
}

function isStart(payload: string) {
  return ({ message }: z.infer<typeof TelegramUpdates>['result'][number]) =>
    message?.text === `/start ${payload}` && message.from !== undefined;
}

type Heard<T> =
  | { readonly is: 'heard'; readonly value: T; readonly clock: number | undefined }
  | Exclude<Probe, Well>;

function heard<T>(said: Said | string, form: z.ZodType<T>): Heard<T> {
  if (typeof said === 'string') return { is: 'away', because: said };
  if (REFUSED.includes(said.status)) return { is: 'refused' };
  const parsed = form.safeParse(said.json);
  if (!parsed.success) return { is: 'away', because: `HTTP ${said.status}` };
  return { is: 'heard', value: parsed.data, clock: said.clock };
}
