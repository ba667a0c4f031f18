import {
  branded,
  either,
  flag,
  list,
  object,
  one,
  optional,
  parsed,
  text,
} from '../../domain/check.ts';
import {
  ENTRY_KINDS,
  READER_ROLES,
  entryId,
  type EmergencyPlan,
  type PlanEntry,
  type Reader,
  type Showing,
} from '../../domain/emergency.ts';
import { keyDateId, personId } from '../../domain/id.ts';
import { HOURS, type Report } from '../../domain/report.ts';
import { TASKS, custodyId, type Custody, type Task } from '../../domain/task.ts';
import type { Instant } from '../../domain/time.ts';

const person = parsed(personId);
const at = branded<Instant>();

const showing = object<Showing>({ id: parsed(entryId), entry: parsed(entryId), by: person, at });

const planEntry = object<PlanEntry>({
  id: parsed(entryId),
  kind: one(ENTRY_KINDS),
  words: text,
  signed: optional(flag),
  readers: list(either<Reader>({ person: { person }, role: { role: one(READER_ROLES) } })),
  by: person,
  at,
});

/** The emergency plan of a stored circle. */
export const isEmergencyPlan = object<EmergencyPlan>({
  entries: list(planEntry),
  none: list(one(ENTRY_KINDS)),
  shown: list(showing),
});

/** Somebody in custody, in a stored circle. */
export const isCustody = object<Custody>({
  id: parsed(custodyId),
  of: person,
  since: at,
  by: person,
  date: optional(parsed(keyDateId)),
  tasks: list(
    object<Task>({
      is: one(TASKS),
      owner: person,
      since: at,
      done: optional(object<NonNullable<Task['done']>>({ by: person, at })),
    }),
  ),
  over: optional(
    object<NonNullable<Custody['over']>>({ is: one(['undone', 'free']), by: person, at }),
  ),
});

/** How somebody says a date was, in a stored circle. */
export const isReport = object<Report>({
  date: parsed(keyDateId),
  by: person,
  words: text,
  hours: optional(one(HOURS)),
  at,
});
