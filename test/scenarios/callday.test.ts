/** A day of calls: to which call-in it belongs, and that its posts and reminders lead to that one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCampaign } from '../../src/adapters/lowdb/campaignschema.ts';
import type { AccountId } from '../../src/domain/account.ts';
import { closeUp } from '../../src/domain/campaign/actionchange.ts';
import type { EventId } from '../../src/domain/id.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { CALLS, action, line, withAction } from '../acting.ts';
import { MARCH, organizes } from '../following.ts';
import { followsInPrivate, leads, marchIn, plansRally, ralliesIn } from '../marching.ts';
import { connectsSquare, seenIn } from '../square.ts';
import type { Seen } from '../stage.ts';
import { newWorld, type World } from '../world.ts';

const PHOENIX = CALLS;
const BOSTON = 'bstxyz' as EventId;
const PLAZA: AccountId = 'telegram:-1000123';

const WORDS = {
  en: {
    title: 'Day of calls for Rosa',
    line: 'October 19 2027 9 am, Hartford',
    which: /For which calls is this day/,
    any: 'Whichever are open that day',
    change: 'Which calls',
    begin: 'Give me a number',
    come: "I'll be there",
    start: 'Start',
    lead: /The posts lead to these calls: Calls to Boston/,
  },
  es: {
    title: 'Día de llamadas por Rosa',
    line: '19 de octubre de 2027 9 am, Hartford',
    which: /Para qué llamadas es este día/,
    any: 'Las que estén abiertas ese día',
    change: 'Qué llamadas',
    begin: 'Deme un número',
    come: 'Ahí estaré',
    start: 'Empezar',
    lead: /Los avisos llevan a estas llamadas: Llamadas a Boston/,
  },
} as const;

const TITLES = {
  [PHOENIX]: { en: { title: 'Calls to Phoenix' }, es: { title: 'Llamadas a Phoenix' } },
  [BOSTON]: { en: { title: 'Calls to Boston' }, es: { title: 'Llamadas a Boston' } },
} as const;

async function opens(world: World, id: EventId): Promise<void> {
  await organizes(world, (campaign) =>
    withAction(campaign, action(id, { lines: [line('ICE')] }), TITLES[id]),
  );
}

/** The call-in to which a button under it leads; none where there is no such button. */
function ledTo(seen: Seen | undefined, label: string): string | undefined {
  const choice = seen?.choices.find((one) => one.label === label);
  return choice?.is === 'press' ? choice.token.split('.').at(-1) : undefined;
}

for (const language of ['en', 'es'] as const) {
  const words = WORDS[language];
  const titleOf = (id: EventId) => TITLES[id]?.[language].title ?? '';

  test(`a day of calls belongs to the call-in that was chosen; post and reminders lead there, also after another choice (${language})`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', 'telegram', language);
    const luz = world.person('Luz', 'telegram', language);
    await sara.arrives({ language });
    await leads(world, 'Sara');
    await connectsSquare(world, sara, { account: PLAZA, title: 'Plaza' });
    await followsInPrivate(luz);
    await opens(world, PHOENIX);
    await opens(world, BOSTON);

    sara.reads();
    await sara.says(`${language === 'en' ? '/rally' : '/marcha'} ${words.title}`);
    await sara.says(words.line);
    sara.hears(words.which);
    await world.restarts();
    await sara.presses(titleOf(PHOENIX));
    assert.doesNotMatch(
      sara.sees.at(-1)?.text ?? '',
      /: D[aí][ya] (of|de)/i,
      'its kind is said once',
    );
    await sara.presses(/^(Yes, that|Sí, está)/);
    await sara.presses(words.start);
    const post = () => seenIn(world, PLAZA).find(({ text }) => text.includes(words.title));
    assert.equal(ledTo(post(), words.begin), PHOENIX);
    luz.hears(new RegExp(words.title));
    await luz.presses(words.come);

    await world.advance(HOUR);
    const [rally] = await ralliesIn(world);
    await sara.does({ is: 'pressed', token: `v1:rally:${MARCH}.${rally!.id}` });
    await sara.presses(words.change);
    await sara.presses(titleOf(BOSTON));
    assert.match(sara.sees.at(-1)?.text ?? '', words.lead);
    await world.advance(2 * MINUTE);
    assert.equal(ledTo(post(), words.begin), BOSTON, 'the post that stands there leads there too');
    assert.equal(seenIn(world, PLAZA).length, 1, 'and no new one is made of it');

    await world.restarts();
    luz.reads();
    await world.advanceTo('2027-10-18 20:00');
    const [evening] = luz.news.filter(({ as }) => as === 'letter');
    assert.equal(ledTo(evening, words.begin), BOSTON);
    await luz.presses(words.begin);
    luz.hears(/202-555-010/);

    await organizes(world, (campaign) => {
      const by = campaign.organizers[0]!.person;
      return closeUp(campaign, { event: BOSTON, by, at: world.clock.now() }, false);
    });
    await world.advance(2 * MINUTE);
    assert.equal(ledTo(post(), words.begin), undefined, 'closed, it leads to no other calls');
  });

  test(`with one call-in nothing is asked, and with «whichever» the newest one counts (${language})`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', 'telegram', language);
    await sara.arrives({ language });
    await leads(world, 'Sara');
    await connectsSquare(world, sara, { account: PLAZA, title: 'Plaza' });
    await opens(world, PHOENIX);
    await plansRally(sara, language, words);
    assert.equal((await ralliesIn(world))[0]?.calls?.action, PHOENIX);
    assert.ok(isCampaign(await marchIn(world)), 'as the disk takes it');
    await sara.presses(words.start);
    await opens(world, BOSTON);
    await world.advance(2 * MINUTE);
    const post = () => seenIn(world, PLAZA).find(({ text }) => text.includes(words.title));
    assert.equal(ledTo(post(), words.begin), PHOENIX, 'what was chosen stays');
    const [rally] = await ralliesIn(world);
    await sara.does({ is: 'pressed', token: `v1:rallycalls:${MARCH}.${rally!.id}` });
    await sara.presses(words.any);
    assert.ok(isCampaign(await marchIn(world)), 'as the disk takes it');
    await world.advance(2 * MINUTE);
    assert.equal(ledTo(post(), words.begin), BOSTON);
  });
}
