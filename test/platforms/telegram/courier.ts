import { setTimeout as pause } from 'node:timers/promises';
import type { Town } from './town.ts';

/**
 * Brings updates to the bot's own address, as Telegram does once a webhook is set: one after the other, with the
 * secret in the header, again until the answer says that it was heard.
 */
export async function bring(town: Town): Promise<void> {
  const { webhook, secret } = town;
  while (town.webhook === webhook && town.webhook !== '') {
    const update = town.updates.first;
    if (!update) {
      await pause(10);
      continue;
    }
    const isHeard = await fetch(webhook, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret !== '' && { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isHeard) town.updates.confirm(update.update_id + 1);
    else await pause(50);
  }
}
