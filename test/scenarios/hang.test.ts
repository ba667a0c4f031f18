/** News and calls that hang on a date of the family: nothing of them goes out while it is open what becomes of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action } from '../../src/domain/campaign/action.ts';
import type { EventId } from '../../src/domain/id.ts';
import { action, line, withAction } from '../acting.ts';
import { circleOf, personAt } from '../helping.ts';
import { pressesOn } from '../asking.ts';
import { BOTH, SAYS, begins, follows, letsSpeak, onlyCampaign, writesNews } from '../rallying.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const CALLS = 'caycaycayy' as EventId;

for (const [platform, language] of BOTH) {
  const where = `${platform}, ${language}`;
  const says = SAYS[language];
  const isEs = language === 'es';
  const stays = isEs ? 'Queda como está' : 'It stays as it is';
  const asked = isEs ? /La fecha de la familia cambió/ : /The family's date has moved/;

  interface Town {
    readonly world: World;
    readonly sara: Somebody;
    readonly ana: Somebody;
    readonly flo: Somebody;
  }

  /** Sara speaks for Ana's family, whose hearing is in three weeks; Flo follows. */
  async function town(): Promise<Town> {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', platform, language);
    const ana = world.person('Ana', 'telegram', 'en');
    const flo = world.person('Flo', 'telegram', 'en');
    await sara.arrives({ language });
    await ana.arrives({ language: 'en' });
    await ana.adds('hearing 2027-09-20 8:30 am Springfield, MA');
    await begins(sara, says, { about: says.askedFamily, name: 'Ana' });
    await letsSpeak(ana, sara, [SAYS.en, says]);
    await follows(flo, await onlyCampaign(world));
    flo.reads();
    return { world, sara, ana, flo };
  }

  /** News that the family hung on their hearing before they said yes. */
  async function withNews(): Promise<Town> {
    const all = await town();
    await writesNews(all.sara, says, { words: 'See you at the court.', put: says.put });
    await hangs(all, /the news «See you at the court\.»/);
    return all;
  }

  test(`${where}: news on a date that moves wait for a word though they hold a yes, also after a restart`, async () => {
    const { world, sara, ana, flo } = await withNews();
    await moves(ana);
    const told = sara.hears(asked);
    assert.match(told.text, /See you at the court/);
    assert.doesNotMatch(told.text, /September|septiembre|hearing|audiencia/);
    assert.equal(told.choices.length, 2, 'news have no time that could be another one');
    ana.hears(/The family's date has moved/);
    await pressesOn(ana, /date has moved[^]*See you at the court/, /^It stays/);
    flo.hearsNothing();
    sara.hears(isEs ? /Ana dijo: queda como está/ : /Ana said: it stays as it is/);
    await moves(ana, 'September 24 2027');
    await yes(world, ana);
    await world.restarts();
    flo.hearsNothing();
    await sara.presses(stays);
    flo.hears(/See you at the court/);
    await world.restarts();
    flo.hearsNothing();
  });

  test(`${where}: news that are not wanted any more since the date moved are taken back, and nobody got them`, async () => {
    const { world, sara, ana, flo } = await withNews();
    await moves(ana);
    await pressesOn(sara, asked, isEs ? 'Quitarlo' : 'Take it back');
    ana.hears(/Sara took back the news/);
    await yes(world, ana);
    await world.restarts();
    flo.hearsNothing();
    await pressesOn(sara, asked, stays);
    sara.hears(isEs ? /Esa pregunta ya pasó/ : /That question is over/);
    flo.hearsNothing();
  });

  test(`${where}: while it is open what becomes of a call-in nobody is given a number, and it can go on or end`, async () => {
    const all = await town();
    const { world, sara, ana, flo } = all;
    await opens(world);
    flo.hears(/Call for Ana/);
    await flo.arrives({ language: 'en' });
    await flo.says('/calls');
    assert.match(flo.sees.at(-1)?.text ?? '', /Call for Ana/);
    await hangs(all, /the action «Call for Ana»/);
    await moves(ana);
    sara.hears(asked);
    await world.restarts();
    await dials(world, flo);
    assert.doesNotMatch(flo.sees.at(-1)?.text ?? '', /202-555/);
    await flo.says('/calls');
    assert.doesNotMatch(flo.sees.at(-1)?.text ?? '', /Call for Ana/);
    await pressesOn(sara, asked, stays);
    await dials(world, flo);
    flo.hears(/202-555-010/);
    await moves(ana, 'September 24 2027');
    await pressesOn(ana, /date has moved[^]*Call for Ana/, 'It ends');
    sara.hears(isEs ? /Ana terminó la acción/ : /Ana ended the action/);
    await dials(world, flo);
    assert.doesNotMatch(flo.sees.at(-1)?.text ?? '', /202-555/);
  });
}

test('of news that the family takes back when its date moved the organizers hear once', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const sara = world.person('Sara', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await sara.arrives({ language: 'en' });
  await ana.adds('hearing 2027-09-20 8:30 am Springfield, MA');
  await begins(sara, SAYS.en, { about: SAYS.en.askedFamily, name: 'Ana' });
  await letsSpeak(ana, sara, [SAYS.en, SAYS.en]);
  await writesNews(sara, SAYS.en, { words: 'See you at the court.', put: SAYS.en.put });
  await hangs({ world, ana }, /See you at the court/);
  await moves(ana);
  sara.reads();
  await pressesOn(ana, /date has moved/, 'Take it back');
  await world.restarts();
  const told = sara.news.filter(({ text }) => /See you at the court/.test(text));
  assert.equal(told.length, 1);
  assert.match(told[0]?.text ?? '', /The family took back the news/);
});

test('a petition that waits for a word is asked for under nothing else, and its organizers see that it waits', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const sara = world.person('Sara', 'discord', 'en');
  const flo = world.person('Flo', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await sara.arrives({ language: 'en' });
  await ana.adds('hearing 2027-09-20 8:30 am Springfield, MA');
  await begins(sara, SAYS.en, { about: SAYS.en.askedFamily, name: 'Ana' });
  await letsSpeak(ana, sara, [SAYS.en, SAYS.en]);
  await follows(flo, await onlyCampaign(world));
  await opens(world, { type: 'petition' });
  await hangs({ world, ana }, /the action «Call for Ana»/);
  await moves(ana);
  flo.reads();
  await tells(world, { sara, ana }, 'First news.');
  assert.doesNotMatch(flo.hears(/First news/).text, /Call for Ana/);
  await sara.says('/petition');
  await sara.presses(/Call for Ana/);
  sara.hears(/The date of the family is open just now/);
  await pressesOn(sara, /date has moved/, 'It stays as it is');
  await tells(world, { sara, ana }, 'Second news.');
  assert.match(flo.hears(/Second news/).text, /Call for Ana/);
});

/** News, and the family's yes to them. */
async function tells(
  world: World,
  { sara, ana }: { readonly sara: Somebody; readonly ana: Somebody },
  words: string,
): Promise<void> {
  await writesNews(sara, SAYS.en, { words, put: SAYS.en.put });
  await yes(world, ana);
}

/** An action that is open, a call-in unless said otherwise, in words that hold the family's yes. */
async function opens(world: World, more: Partial<Action> = {}): Promise<void> {
  const { id } = await onlyCampaign(world);
  await world.store.change({ kind: 'campaign', id }, (one) => {
    const at = world.clock.now();
    const by = one!.organizers[0]!.person;
    const open = action(CALLS, {
      lines: [line('Senate', { from: line('').to, to: line('').to })],
      state: { is: 'open', at, by },
      ...more,
    });
    return withAction(one!, open, { en: { title: 'Call for Ana' } });
  });
  await world.crashes();
}

/** Taps the button under the post, however old. */
async function dials(world: World, who: Somebody): Promise<void> {
  const { id } = await onlyCampaign(world);
  await who.does({ is: 'pressed', token: `v1:call:${id}.${CALLS}` });
}

/** The family opens its hearing to the campaign, and says what hangs there. */
async function hangs(
  { world, ana }: { readonly world: World; readonly ana: Somebody },
  what: RegExp,
): Promise<void> {
  const { id } = await onlyCampaign(world);
  await ana.does({ is: 'pressed', token: `v1:campdates:${id}` });
  await ana.presses(/^Open: /);
  await ana.presses(what);
  assert.match(ana.sees.at(-1)?.text ?? '', /When the date moves, I ask you/);
  ana.reads();
  const { campaigns = [] } = await circleOf(world.store, ana.account);
  assert.equal(campaigns[0]?.by, (await personAt(world.store, ana.account)).id);
}

/** The family says yes to the newest words of the news. */
async function yes(world: World, ana: Somebody): Promise<void> {
  const { id, statements } = await onlyCampaign(world);
  const text = statements.findLast(({ kind }) => kind === 'update');
  await ana.does({ is: 'pressed', token: `v1:consent:${id}.${String(text?.id)}.0.yes` });
}

async function moves(ana: Somebody, to = 'September 22 2027'): Promise<void> {
  await ana.says('/dates');
  await ana.presses(/changed/i);
  await ana.says(to);
  for (const answer of [/^The same time/, /^Same/, /letter/, /^Yes, save/])
    await ana.presses(answer);
}
