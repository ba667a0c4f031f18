import { COMMANDS } from '../../commands/index.ts';
import { systemChance } from '../adapters/chance/chance.ts';
import { movableClock } from '../adapters/clock/movable.ts';
import { systemClock } from '../adapters/clock/system.ts';
import { surroundings } from '../adapters/terminal/environment.ts';
import { connectTerminal } from '../adapters/terminal/terminal.ts';
import { createBot, type Bot } from '../app/bot.ts';
import { FIRST_ZONE } from '../app/voice.ts';
import { zone } from '../domain/time.ts';
import { compose } from '../text/compose/compose.ts';
import { exampleFor } from './example.ts';
import type { House } from './house.ts';
import { painterFor } from './painter.ts';
import { VERSION } from './version.ts';

/** The bot in the terminal, with a clock that can be moved, until the input ends. */
export async function begin({ store, vault, journal, configuration }: House): Promise<void> {
  let bot: Bot | undefined = undefined;
  const settled = () => bot?.settled() ?? Promise.resolve();
  const clock = movableClock({ base: systemClock(), settled });
  const end = ending();
  const { languageTag, colours } = surroundings(process.env);
  const terminal = connectTerminal({
    input: process.stdin,
    output: process.stdout,
    clock,
    compose,
    paint: painterFor(journal),
    journal,
    settled,
    zone: zone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? FIRST_ZONE,
    colours,
    example: () => exampleFor(clock.now(), languageTag),
    ended: end.come,
    ...(languageTag !== undefined && { languageTag }),
  });
  bot = createBot({
    version: VERSION,
    store,
    vault,
    journal,
    clock,
    chance: systemChance,
    chats: [terminal],
    commands: COMMANDS,
    operator: configuration.operator,
  });
  await bot.start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      end.come();
    });
  await end.came;
  await bot.stop(5_000);
}

/** Something that is waited for and happens once. */
function ending(): { readonly came: Promise<void>; readonly come: () => void } {
  let come: () => void = () => undefined;
  const came = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { came, come };
}
