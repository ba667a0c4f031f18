import { addCalendarDays, weekdayOf } from '../domain/calendar.ts';
import { language } from '../domain/language.ts';
import { dayOf, type Instant, type LocalDate } from '../domain/time.ts';
import { FIRST_ZONE } from '../app/voice.ts';

/**
 * A ready-made example for the terminal: a mother adds a check-in five weeks ahead, and the weeks go by. Its
 * lines are what somebody would type; numbers press the buttons.
 */
export function exampleFor(now: Instant, languageTag: string | undefined): readonly string[] {
  const day = nextTuesday(addCalendarDays(dayOf(now, FIRST_ZONE), 33));
  const isSpanish = language(languageTag ?? '') === 'es';
  const add = isSpanish
    ? `ana: /agregar presentación ${day} 8:30 oficina de ICE, 450 Main St, Hartford`
    : `ana: /add check-in ${day} 8:30 ICE office, 450 Main St, Hartford`;
  return [
    isSpanish ? 'ana[es]: /start' : 'ana[en]: /start',
    'ana: 1',
    'ana: Ana',
    'ana: 1',
    'ana: 1',
    add,
    'ana: 1',
    'ana: 1',
    `:clock ${addCalendarDays(day, -28)} 18:00`,
    `:clock ${addCalendarDays(day, -6)} 18:00`,
    'ana: 1',
    `:clock ${day} 23:00`,
    'ana: 1',
    `:clock ${addCalendarDays(day, 1)} 18:00`,
  ];
}

function nextTuesday(day: LocalDate): LocalDate {
  return addCalendarDays(day, (9 - weekdayOf(day)) % 7);
}
