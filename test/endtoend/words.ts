import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import type { Language } from '../../src/domain/language.ts';

/** What a walk through the bot says and hears, in each language. */
export interface Words {
  readonly language: Language;
  /** What is typed into a date, and how it is read back. */
  readonly line: string;
  readonly understood: RegExp;
  readonly yes: string;
  readonly changed: string;
  readonly newDay: string;
  readonly sameTime: RegExp;
  readonly samePlace: RegExp;
  readonly itMoved: RegExp;
  readonly done: string;
  readonly tell: string;
  readonly went: string;
  readonly next: string;
  readonly settings: { readonly evening: string; readonly hour: string; readonly saved: RegExp };
  readonly mydata: RegExp;
  readonly forget: { readonly warns: RegExp; readonly yes: string; readonly gone: RegExp };
  readonly test: string;
  /** How a reminder so many days before begins; 0 is the morning of. */
  readonly away: (days: number) => string;
  /** How what comes after the date begins. */
  readonly after: string;
  readonly step: {
    readonly kind: string;
    readonly day: string;
    readonly hour: string;
    readonly paper: RegExp;
  };
}

export const EN: Words = {
  language: 'en',
  line: 'check-in October 19 2027 8:30 am, 450 Main St, Hartford',
  understood:
    /ICE check-in[^]*Tuesday, October 19, 2027 at 8:30 in the morning \(Hartford time\), in 48 days[^]*450 Main St, Hartford/,
  yes: 'Yes, save it',
  changed: 'The date changed',
  newDay: 'October 26 2027',
  sameTime: /^The same time/,
  samePlace: /^Same: 450 Main St/,
  itMoved: /^It moved\.[^]*was: Tuesday, October 19, 2027[^]*now: Tuesday, October 26, 2027/,
  done: 'Done',
  tell: 'Tell how it went',
  went: 'I went',
  next: 'January 18 2028 8:30 am',
  settings: {
    evening: 'Evening hour',
    hour: '7 pm',
    saved: /evening before: 7:00 in the evening/,
  },
  mydata: /You are called: Rosa[^]*Tuesday, January 18, 2028/,
  forget: {
    warns: /1 date is still ahead/,
    yes: 'Yes, erase it all',
    gone: /It is erased/,
  },
  test: 'This is a test. If you can read it here, my reminders will reach you.',
  away: (days) =>
    days > 1
      ? `Your ICE check-in is in ${days} days.`
      : `Your ICE check-in is ${days === 1 ? 'tomorrow' : 'today'}.`,
  after: 'This is about your ICE check-in',
  step: { kind: 'ICE check-in', day: 'October 19, 2027', hour: '8:30 am', paper: /letter/ },
};

export const ES: Words = {
  language: 'es',
  line: 'presentación 19 de octubre de 2027 8:30 am, 450 Main St, Hartford',
  understood:
    /Cita con ICE[^]*martes 19 de octubre de 2027 a las 8:30 de la mañana \(hora de Hartford\), dentro de 48 días[^]*450 Main St, Hartford/,
  yes: 'Sí, guardar',
  changed: 'Cambió la fecha',
  newDay: '26 de octubre de 2027',
  sameTime: /^La misma hora/,
  samePlace: /^Igual: 450 Main St/,
  itMoved: /^Ya cambió\.[^]*era: martes 19 de octubre de 2027[^]*martes 26 de octubre de 2027/,
  done: 'Ya pasó',
  tell: 'Contar cómo fue',
  went: 'Sí fui',
  next: '18 de enero de 2028 8:30 am',
  settings: {
    evening: 'Hora de la tarde',
    hour: '7 pm',
    saved: /tarde antes: 7:00 de la noche|tarde antes: 7:00/,
  },
  mydata: /Le llamo: Rosa[^]*martes 18 de enero de 2028/,
  forget: { warns: /1 fecha/, yes: 'Sí, borrarlo todo', gone: /borr/i },
  test: 'Esta es una prueba. Si la puede leer aquí, mis recordatorios le van a llegar.',
  away: (days) =>
    days > 1
      ? `Su cita con ICE es dentro de ${days} días.`
      : `Su cita con ICE es ${days === 1 ? 'mañana' : 'hoy'}.`,
  after: 'Se trata de su cita con ICE',
  step: {
    kind: 'Cita con ICE',
    day: '19 de octubre de 2027',
    hour: '8:30 am',
    paper: /carta/,
  },
};

export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly start: string;
  readonly zone: string;
  readonly alarms: number;
}

/** The one event of a calendar file, as a phone's parser reads it. */
export function eventIn(file: { readonly body: string } | undefined): CalendarEvent {
  assert.ok(file, 'a file came');
  const calendar = ICAL.Component.fromString(file.body);
  const [component, ...more] = calendar.getAllSubcomponents('vevent');
  assert.ok(component && more.length === 0, 'one event');
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    title: event.summary,
    start: event.startDate.toString(),
    zone: String(component.getFirstProperty('dtstart')?.getParameter('tzid')),
    alarms: component.getAllSubcomponents('valarm').length,
  };
}
