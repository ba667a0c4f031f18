/**
 * The composition root: reads the configuration, opens key and store, builds the bot with its platforms, and
 * stops it cleanly. With no token it is the terminal chat. With the name of an errand it does that and ends. The
 * only file, with `start/`, that knows everything. `new` starts it also where the data of before are lost.
 */
import { isErrand, run } from './start/errand.ts';
import { readEnvironment } from './start/environment.ts';
import { openHouse } from './start/house.ts';
import { explain } from './start/words.ts';

/** What the operator types once to begin with nothing where there were data. */
const ANEW = 'new';

const environment = readEnvironment();
const [, , wanted, named] = process.argv;
if (!environment.ok) {
  explain([{ id: 'config-mistakes' }, ...environment.why]);
  process.exitCode = 1;
} else if (wanted !== undefined && wanted !== ANEW) {
  process.exitCode = isErrand(wanted)
    ? await run(wanted, environment.value.configuration, named)
    : 1;
} else {
  const { configuration } = environment.value;
  const isService = configuration.telegram !== undefined || configuration.discord !== undefined;
  const { begin } = isService
    ? await import('./start/service.ts')
    : await import('./start/trial.ts');
  const beginsAnew = wanted === ANEW;
  const refusal = await openHouse(configuration, { isTrial: !isService, beginsAnew, begin });
  if (refusal) {
    explain([refusal]);
    process.exitCode = 1;
  }
}
