import { createSecretFile } from './secretfile.ts';
import type { Configuration } from '../adapters/config/configuration.ts';
import { withVariables } from '../adapters/config/envfile.ts';
import {
  probeDiscord,
  probeTelegram,
  waitForStart,
  type Door,
  type Probe,
  type Well,
} from '../adapters/probe/probe.ts';
import { systemChance } from '../adapters/chance/chance.ts';
import type { Say } from '../text/view.ts';
import { createAsker, type Asker } from './asker.ts';
import { doorOf } from './doctor.ts';
import { readEnvText } from './environment.ts';
import type { Ended } from './ended.ts';
import { say } from './words.ts';

/**
 * `npm run setup`: asks for the tokens one after the other, checks each at once with its platform, explains each
 * step with the clicks to make, and writes `.env` for its owner alone. What was in it stays; nothing is written before
 * the end. An empty answer keeps what there is.
 */
export async function setUp(configuration: Configuration): Promise<Ended> {
  const asker = createAsker();
  try {
    tell(asker, 'setup-hello');
    const telegram = await take(asker, telegramOf(configuration));
    const discord = await take(asker, discordOf(configuration));
    if (!telegram && !discord) return { code: 1, say: { id: 'setup-nothing' } };
    if (discord) {
      const { inviteLink } = await import('../adapters/discord/invite.ts');
      tell(asker, 'setup-discord-invite', { link: { words: inviteLink(discord.probe.id) } });
    }
    const operator = telegram && (await whoRuns(asker, telegram));
    return write({
      ...(telegram?.isNew && { TELEGRAM_TOKEN: telegram.door.token }),
      ...(discord?.isNew && { DISCORD_TOKEN: discord.door.token }),
      ...(operator !== undefined && { CONTIGO_OPERATOR: operator }),
    });
  } finally {
    asker.close();
  }
}

/** One platform, as setting it up needs it. */
interface Wanted {
  readonly name: 'telegram' | 'discord';
  /** What is there already. */
  readonly known: Door | undefined;
  readonly apiRoot: string | undefined;
  readonly probe: (door: Door) => Promise<Probe>;
}

interface Taken {
  readonly door: Door;
  readonly probe: Well;
  readonly isNew: boolean;
}

function telegramOf({ telegram }: Configuration): Wanted {
  const apiRoot = telegram?.apiRoot ?? process.env['TELEGRAM_API_ROOT'];
  return { name: 'telegram', known: telegram && doorOf(telegram), apiRoot, probe: probeTelegram };
}

function discordOf({ discord }: Configuration): Wanted {
  const apiRoot = discord?.apiRoot ?? process.env['DISCORD_API_ROOT'];
  return { name: 'discord', known: discord && doorOf(discord), apiRoot, probe: probeDiscord };
}

/** Asks until a token works, or none is wanted. */
async function take(asker: Asker, wanted: Wanted): Promise<Taken | undefined> {
  const { name, known, apiRoot, probe } = wanted;
  tell(asker, `setup-${name}`);
  for (;;) {
    const token = await asker.ask(say({ id: known ? 'setup-token-kept' : 'setup-token' }), {
      secret: true,
    });
    const typed = token === undefined || token === '' ? undefined : token;
    const door = typed === undefined ? known : { token: typed, ...(apiRoot && { apiRoot }) };
    if (!door) return undefined;
    const found = await probe(door);
    if (found.is === 'well') {
      tell(asker, 'setup-token-well', { name: { words: found.name } });
      return { door, probe: found, isNew: typed !== undefined };
    }
    tell(asker, found.is === 'refused' ? 'setup-token-refused' : 'setup-token-away', {
      because: { words: found.is === 'away' ? found.because : '' },
    });
    if (token === undefined) return undefined;
  }
}

/** How long we wait for the operator to press Start, in ms. */
const PATIENCE_MS = 90_000;

/** Whom to tell when something needs a human: whoever opens a link that only this terminal shows. */
async function whoRuns(asker: Asker, { door, probe }: Taken): Promise<string | undefined> {
  const word = systemChance.word(10);
  const link = `https://t.me/${probe.name}?start=operator-${word}`;
  tell(asker, 'setup-operator', { link: { words: link } });
  const wish = await asker.ask(say({ id: 'setup-operator-ready' }));
  if (wish === undefined || wish !== '') return undefined;
  const id = await waitForStart(door, `operator-${word}`, PATIENCE_MS);
  tell(asker, id === undefined ? 'setup-operator-none' : 'setup-operator-well');
  return id === undefined ? undefined : `telegram:${id}`;
}

function write(variables: Readonly<Record<string, string>>): Ended {
  if (Object.keys(variables).length === 0) return { code: 0, say: { id: 'setup-as-it-was' } };
  const failed = createSecretFile('.env', withVariables(readEnvText(), variables));
  if (failed !== undefined)
    return { code: 1, say: { id: 'setup-not-written', args: { because: { words: failed } } } };
  return { code: 0, say: { id: 'setup-done' } };
}

function tell(asker: Asker, id: string, args: NonNullable<Say['args']> = {}): void {
  asker.tell(`\n${say({ id, args })}`);
}
