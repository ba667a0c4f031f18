import type { Language } from '../../src/domain/language.ts';
import type { Dweller } from './dweller.ts';
import type { PLATFORMS, Street } from './street.ts';

/** Lets people into a circle through the real clients: by a code that is read out, and a yes. */

export type Platform = (typeof PLATFORMS)[number];
export type Invited = 'family' | 'coordinator' | 'supporter' | 'lawyer';

export interface Speaker {
  readonly one: Dweller;
  readonly in: Language;
}

const AS = {
  coordinator: /^Coordina/,
  supporter: /^(Supporter|Apoyo)/,
  lawyer: /^(Lawyer|Parte)/,
};

/** A new invitation for that role; its code. */
export async function invites({ one, in: language }: Speaker, role: Invited): Promise<string> {
  if (role === 'family') {
    await one.says(language === 'en' ? '/settings' : '/ajustes');
    await one.presses(/^(Someone of my family|Se une alguien)/);
  } else {
    await one.says(language === 'en' ? '/invite' : '/invitar');
    await one.presses(AS[role]);
  }
  return one.code;
}

export async function letIn(giver: Speaker, guest: Dweller, role: Invited): Promise<void> {
  await guest.says(await invites(giver, role));
  await guest.presses(/^(Yes, ask|Sí, preg)/);
  await giver.one.street.settled();
  await giver.one.presses(/^(Yes, let them in|Sí, que entre)/);
  await giver.one.street.settled();
}

export function otherThan(platform: Platform): Platform {
  return platform === 'telegram' ? 'discord' : 'telegram';
}

/** How many messages this platform was asked to bring, and to change in their place. */
export function broughtOn(street: Street, on: Platform) {
  return on === 'telegram'
    ? {
        sent: street.telegram.called('sendMessage').length,
        changed: street.telegram.called('editMessageText').length,
      }
    : {
        sent: street.discord.requestsTo(/^POST \/channels\/\d+\/messages/).length,
        changed: street.discord.requestsTo(/^PATCH \/channels\/\d+\/messages/).length,
      };
}
