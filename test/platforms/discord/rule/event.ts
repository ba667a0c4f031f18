import type { Scheduled } from '../guild.ts';
import { record, text, type Json } from '../json.ts';
import { refusals } from '../refusal.ts';
import { Form } from './complaint.ts';

/** Which status may follow which (guild-scheduled-event, read 2026-11-22). */
const NEXT: Readonly<Record<number, readonly number[]>> = { 1: [2, 4], 2: [3], 3: [], 4: [] };

/** The rules for a new event of the kind that takes place elsewhere. */
export function checkNewEvent(body: Json): void {
  const form = new Form();
  form.words('name', body['name'], [1, 100]);
  words(form, body);
  form.oneOf('privacy_level', body['privacy_level'], [2]);
  form.oneOf('entity_type', body['entity_type'], [3]);
  if (body['channel_id'] !== undefined && body['channel_id'] !== null)
    form.wrong('channel_id', 'BASE_TYPE_BAD', 'Must be null.');
  form.words('entity_metadata.location', record(body['entity_metadata'])?.['location'], [1, 100]);
  const start = timeOf(form, body, 'scheduled_start_time');
  const end = timeOf(form, body, 'scheduled_end_time');
  checkTimes(form, start, end);
  form.end();
}

/** The rules for a change of one. Throws 180000 for one that is over. */
export function checkEventChange(event: Scheduled, body: Json): void {
  if (event.status > 2) throw refusals.finishedEvent();
  const form = new Form();
  if (body['name'] !== undefined) form.words('name', body['name'], [1, 100]);
  words(form, body);
  const status = body['status'];
  if (status !== undefined && status !== event.status)
    form.oneOf('status', status, NEXT[event.status] ?? []);
  const changesStart = body['scheduled_start_time'] !== undefined;
  if (changesStart && event.status !== 1)
    form.wrong('scheduled_start_time', 'GUILD_SCHEDULED_EVENT_STARTED', 'It has begun.');
  const start = changesStart ? timeOf(form, body, 'scheduled_start_time') : undefined;
  const given = body['scheduled_end_time'] !== undefined;
  const end = given ? timeOf(form, body, 'scheduled_end_time') : event.end;
  checkTimes(form, start, end, event.start);
  form.end();
}

function words(form: Form, body: Json): void {
  const about = body['description'];
  if (about !== undefined && about !== null) form.words('description', about, [1, 1000]);
}

function timeOf(form: Form, body: Json, field: string): number {
  const time = Date.parse(text(body[field]));
  if (Number.isNaN(time)) form.wrong(field, 'DATE_TIME_TYPE_PARSE', 'Not a valid time.');
  return time;
}

function checkTimes(form: Form, start: number | undefined, end: number, before = 0): void {
  if (start !== undefined && start <= Date.now())
    form.wrong('scheduled_start_time', 'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST', 'It is past.');
  if (end <= (start ?? before))
    form.wrong('scheduled_end_time', 'GUILD_SCHEDULED_EVENT_END_BEFORE_START', 'It is too early.');
}
