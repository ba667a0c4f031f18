import { z } from 'zod';
import { UNREACHABLE, accountId, type Way } from '../../domain/account.ts';
import { ROLES, type Circle } from '../../domain/circle.ts';
import type { Answer, Draft } from '../../domain/draft.ts';
import { circleId, draftId, isId, keyDateId, personId } from '../../domain/id.ts';
import {
  KEY_DATE_KINDS,
  OUTCOMES,
  PAPERS,
  type KeyDate,
  type TimeOfDay,
} from '../../domain/keydate.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { LEADS } from '../../domain/lead.ts';
import { LATER, REFUSED, type Entry } from '../../domain/ledger.ts';
import type { Person } from '../../domain/person.ts';
import { clockTime, instant, localDate, zone } from '../../domain/time.ts';

/** The schema that is written today; a document with a higher one comes from a newer Contigo. */
export const SCHEMA = 1;

/** A text that one of the domain's own parsers takes. */
function parsed<T extends string>(parse: (text: string) => T | undefined): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string' && parse(value) === value);
}

const at = z.number().transform(instant);
const words = z.string();
const account = parsed(accountId);
const clock = parsed(clockTime);
const day = parsed(localDate);
const place = parsed(zone);
const person = parsed(personId);
const circle = parsed(circleId);
const lead = z.enum(LEADS);
const unreachable = z.enum(UNREACHABLE);

const answer: z.ZodType<Answer> = z.lazy(() =>
  z.union([words, z.number(), z.boolean(), z.array(answer), z.record(words, answer)]),
);

const draft: z.ZodType<Draft> = z.strictObject({
  id: parsed(draftId),
  form: words,
  since: at,
  answers: z.record(words, answer),
  asking: words,
  doubt: z.strictObject({ about: words, readings: z.record(words, answer) }).exactOptional(),
});

const message = z.strictObject({ account, chat: words, message: words });

const because = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('unreachable'),
    because: z.enum([...UNREACHABLE, 'no-way']),
  }),
  z.strictObject({ is: z.literal('refused'), because: z.enum(REFUSED) }),
  z.strictObject({ is: z.literal('too-late') }),
]);

const entry: z.ZodType<Entry> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('sending'), at, tries: z.number(), unsure: z.boolean() }),
  z.strictObject({
    is: z.literal('waiting'),
    since: at,
    until: at,
    tries: z.number(),
    because: z.enum(LATER),
    unsure: z.boolean(),
  }),
  z.strictObject({ is: z.literal('delivered'), at, by: account, ref: message.exactOptional() }),
  z.strictObject({ is: z.literal('failed'), at, because }),
  z.strictObject({ is: z.literal('unknown'), at }),
  z.strictObject({ is: z.literal('superseded'), at }),
]);

const ledger = z.record(words, entry);

const way: z.ZodType<Way> = z.strictObject({
  account,
  chat: words.exactOptional(),
  state: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('untried') }),
    z.strictObject({ is: z.literal('proven'), on: at }),
    z.strictObject({ is: z.literal('dead'), since: at, because: unreachable }),
  ]),
});

const news = z.strictObject({
  kind: z.enum(['left', 'trusted']),
  id: words,
  at,
  called: words,
});

const code = z.strictObject({
  purpose: z.enum(['link', 'trust']),
  find: words,
  proof: words,
  until: at,
  triesLeft: z.number(),
  called: words,
});

/** A stored person, strictly: an unknown or missing field, a wrong form of an id, date or zone is refused. */
export const personSchema: z.ZodType<Person> = z.strictObject({
  schema: z.literal(SCHEMA),
  kind: z.literal('person'),
  id: person,
  since: at,
  called: words,
  language: z.enum(LANGUAGES),
  zone: place,
  consent: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('never') }),
    z.strictObject({ is: z.literal('given'), on: at }),
    z.strictObject({ is: z.literal('withdrawn'), on: at }),
  ]),
  ways: z.array(way),
  quiet: z.strictObject({ from: clock, to: clock }),
  evening: clock,
  leadsOff: z.array(lead),
  neutral: z.boolean(),
  trusted: z.strictObject({ person, called: words }).exactOptional(),
  trustedBy: z.array(person),
  circles: z.array(circle),
  code: code.exactOptional(),
  draft: draft.exactOptional(),
  payload: words.exactOptional(),
  news: z.array(news),
  ledger,
  leaving: at.exactOptional(),
});

const timeOfDay: z.ZodType<TimeOfDay> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('at'), time: clock }),
  z.strictObject({ is: z.literal('all-day') }),
  z.strictObject({ is: z.literal('unknown') }),
  z.strictObject({ is: z.literal('window'), from: clock, to: clock }),
]);

const version = z.strictObject({
  when: z.strictObject({ date: day, time: timeOfDay, zone: place }),
  place: words,
  paper: z.enum(PAPERS),
  note: words,
  by: person,
  at,
});

const keyDate: z.ZodType<KeyDate> = z.strictObject({
  id: parsed(keyDateId),
  kind: z.enum(KEY_DATE_KINDS),
  of: z.array(person),
  state: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('ahead') }),
    z.strictObject({ is: z.literal('done'), at, outcome: z.enum(OUTCOMES) }),
    z.strictObject({ is: z.literal('off'), at, by: person }),
  ]),
  versions: z.tuple([version], version),
});

/** A stored circle, as strictly. */
export const circleSchema: z.ZodType<Circle> = z.strictObject({
  schema: z.literal(SCHEMA),
  kind: z.literal('circle'),
  id: circle,
  since: at,
  members: z.array(z.strictObject({ person, role: z.enum(ROLES) })),
  dates: z.array(keyDate),
  drafts: z.record(z.string().refine(isId), draft),
  ledger,
});
