import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '@fluent/syntax';
import { attribute, speak } from '../../src/text/say.ts';
import { plain } from '../../src/text/rich.ts';
import {
  counted,
  LANGUAGES,
  localeText,
  messagesOf,
  patternsOf,
  samples,
  variablesOf,
  voiceIn,
} from './ground.ts';

for (const language of LANGUAGES) {
  const patterns = patternsOf(language);

  test(`${language}: the strict parser finds nothing that Fluent would silently drop`, () => {
    const { body } = parse(localeText(language), {});
    const junk = body.filter((entry) => entry.type === 'Junk');
    assert.deepEqual(
      junk.map((entry) => localeText(language).slice(entry.span?.start, entry.span?.end)),
      [],
    );
  });

  test(`${language}: no message stands there twice`, () => {
    const ids = messagesOf(language).map((message) => message.id.name);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  test(`${language}: \`language.ftl\` says whether a native speaker has reviewed the texts`, () => {
    assert.match(localeText(language), /^### (Reviewed by|Revisado por)/m);
  });

  test(`${language}: messages and attributes are the same as in English`, () => {
    assert.deepEqual([...patterns.keys()].sort(), [...patternsOf('en').keys()].sort());
  });

  test(`${language}: each message has the same variables as in English`, () => {
    const english = patternsOf('en');
    for (const name of patterns.keys()) {
      const theirs = [...variablesOf(name, english)].sort();
      assert.deepEqual([...variablesOf(name, patterns)].sort(), theirs, name);
    }
  });

  test(`${language}: every message can be said whole, with nothing of the machinery left in it`, () => {
    for (const name of patterns.keys()) {
      const [id = '', part] = name.split('.');
      const args = samples(variablesOf(name, patterns));
      const said = part
        ? (attribute(id, part, voiceIn(language)) ?? '')
        : plain(speak({ id, args }, voiceIn(language)));
      assert.notEqual(said.trim(), '', name);
      assert.doesNotMatch(said, /\{|\}|\*|[\uE000-\uF8FF\u2066-\u2069]/u, name);
    }
  });

  test(`${language}: numbers of 0, 1, 2 and 21 all find their words`, () => {
    for (const name of patterns.keys()) {
      const args = samples(variablesOf(name, patterns));
      for (const number of [0, 1, 2, 21]) {
        if (name.includes('.')) continue;
        const say = { id: name, args: counted(args, number) };
        assert.doesNotMatch(plain(speak(say, voiceIn(language))), /[{}]/, name);
      }
    }
  });

  test(`${language}: what has to fit on a button, a field or a menu fits`, () => {
    for (const name of patterns.keys()) {
      const [id = '', part] = name.split('.');
      const said = part ? (attribute(id, part, voiceIn(language)) ?? '') : '';
      if (part === 'label') assert.ok(said.length <= 45, `${name}: ${said}`);
      if (part === 'hint') assert.ok(said.length <= 64, `${name}: ${said}`);
      if (part === 'about') assert.ok(said.length <= 100, `${name}: ${said}`);
      if (part === 'name') assert.match(said, /^[a-z]{1,32}$/, name);
    }
  });

  test(`${language}: buttons are short enough for a phone`, () => {
    for (const id of patterns.keys()) {
      if (!BUTTONS.some((button) => button.test(id))) continue;
      const args = samples(variablesOf(id, patterns));
      const said = plain(speak({ id, args }, voiceIn(language)));
      assert.ok(said.length <= 30, `${id}: ${said} (${String(said.length)})`);
    }
  });

  test(`${language}: no two commands have the same name, and no two options`, () => {
    for (const kind of ['command', 'option']) {
      const names = [...patterns.keys()]
        .filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.name'))
        .map((name) => attribute(name.slice(0, -5), 'name', voiceIn(language)));
      assert.equal(new Set(names).size, names.length);
    }
  });

  test(`${language}: a reminder that a court line is named in names it right`, () => {
    const numbers = localeText(language).match(/1-8\d\d-\d{3}-\d{4}/g) ?? [];
    assert.ok(numbers.length >= 3);
    assert.ok(numbers.every((number) => number === '1-800-898-7180'));
    const links = localeText(language).match(/https:\/\/[a-z.]+[a-z]/g) ?? [];
    assert.deepEqual([...new Set(links)].sort(), KNOWN_SITES);
  });
}

const KNOWN_SITES = [
  'https://acis.eoir.justice.gov',
  'https://egov.uscis.gov',
  'https://locator.ice.gov',
  'https://respondentaccess.eoir.justice.gov',
  'https://www.ice.gov',
  'https://www.justice.gov',
  'https://www.uscis.gov',
  'https://www.usps.com',
];

const BUTTONS = [
  /^(call-(begin|done|voicemail|said|other|next|hide)|letter-(show|sent)|action-(save|drop|skip|new(-calls)?))$/,
  /^action-(start-own|script-(ask|agree)|set-(count|goal)|reword|write-script|add-line|heard|close(-thanks|-quiet)?|part-.*)$/,
  /^(check-(same|changed|could-not)|which-(old|new|neither)|date-(right|card)|right-no)$/,
  /^(family-(let-in|turn-away)|add-of-(me|two|all)|settings-change-family)$/,
  /^(kind|paper|outcome|platform|language|lead)-(?!unclear|out$|next$)/,
  /^remind-(ready|ride|with-me|changed)$/,
  /^(date-(changed|off|done|file)|dates-more)$/,
  /^(?!stale|head).*-(yes|no|skip|back|open|again)$/,
  /^(channel-(add|check|repost|role|off|kind-.*|in-.*)|door-.*|room-(add|other|off)|circle-room|post-call-(me|not))$/,
  /^out-(yes|not-yet)$/,
  /^crowd-follow$/,
  /^poster-(share|tall|wide|in-.{2})$/,
  /^place-(other|add)$/,
  /^doubt-(keep|day|hour|none)$/,
  /^known-(same|older|moved|another|real)$/,
  /^(way|often)-/,
  /^(accept-(?!on|off)|occasion-|since-(today|yesterday)|move-(tick|untick|again))/,
  /^(assume-(right|other)|still-(yes|day))$/,
  /^off-(yes|no)$/,
  /^add-(fix|part-.*|time-all-day|time-not-known)$/,
  /^settings-(change-.*|stop|start|quiet-off)$/,
  /^help-(add|dates|settings|mydata|more)$/,
  /^((ask|take)-(driver|companion|interpreter|childcare|clergy|witness|waiter|on-call|spokesperson)|going-(cannot|still|late|board)|need-(change|close)|helps-(open|tongue)|date-who)$/,
  /^(mydata-erase|trust-remove|write-answer|cancel)$/,
  /^rally-(say|part|why|rung|who|write|sure-(yes|again)|.*-short)(-|$)/,
  /^rally-(help|mine|mine-one|plus|minus|file|skip|enough|start|plan|plan-start|new|new-time|new-words|places|list|open|call-off|not-off|save|leave-out|the-same|no-(place|limit|thanks)|roles-done|begin-campaign|chat-open)$/,
];
