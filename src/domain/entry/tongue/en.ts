import type { Tongue } from './tongue.ts';
import { compounds } from './compound.ts';

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ORDINAL_TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** English. */
export const en: Tongue = {
  language: 'en',
  months: [
    'january jan januery januarry',
    'february feb febuary febrary feburary',
    'march mar',
    'april apr apirl',
    'may',
    'june jun',
    'july jul',
    'august aug agust',
    'september sept sep setember septmber',
    'october oct octuber ocotber octobre',
    'november nov novemeber novmber',
    'december dec decmber desember',
  ],
  weekdays: [
    'sunday sun',
    'monday mon',
    'tuesday tues tue teusday tuseday',
    'wednesday wed wensday wendsday wednsday',
    'thursday thurs thur thu thrusday thusday',
    'friday fri firday',
    'saturday sat saterday',
  ],
  numbers: {
    ...compounds({ ones: ONES, teens: TEENS, tens: TENS, joins: [' ', '-'] }),
  },
  ordinals: {
    ...compounds({ ones: ORDINAL_ONES, teens: ORDINAL_TEENS, tens: TENS, joins: [' ', '-'] }, 39),
    twentieth: 20,
    thirtieth: 30,
    first: 1,
  },
  units: { day: 'days?', week: 'weeks?|wks?', month: 'months?', year: 'years?|yrs?' },
  nths: {
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    last: -1,
  },
  spoken: [
    { phrase: 'once (?:an?|per|every|each)(?= )', as: () => 'every' },
    { phrase: '(?:at|for) once', as: () => 'now' },
    { phrase: 'half past {h}', as: (hour) => `${hour}:30` },
    { phrase: '(?:a )?quarter (?:past|after) {h}', as: (hour) => `${hour}:15` },
    { phrase: '(?:a )?quarter (?:to|of|till|before) {h}', as: (hour) => `${before(hour)}:45` },
    { phrase: 'two thousand (?:and )?{y}', as: (year) => String(2000 + year) },
    { phrase: '(?:twenty|20) ?-?{y20}', as: (year) => String(2000 + year) },
    { phrase: "{hw} (?:oh|o) (?:five|5)(?! ?'?clock)", as: (hour) => `${hour}:05` },
    { phrase: '{hw} {mw}', as: (hour, minute) => `${hour}:${minute}` },
    { phrase: "one(?= (?:o ?'?clock|[ap]\\.? ?m\\b|in the ))", as: () => '1' },
    { phrase: '(?<=(?:at|to|between|and|until|till) )one(?= (?:in|on|$)|$)', as: () => '1' },
    { phrase: '(?:one|an?)(?= (?:day|week|month|year)\\b)', as: () => '1' },
    { phrase: "o ?'? ?clock", as: () => "o'clock" },
  ],
  glue: {
    of: 'of ',
    year: '(?:of )?(?:year )?',
    before: 'on|the|for',
    day: 'the',
    from: 'from(?: the)?',
    to: 'to(?: the)?|through(?: the)?|thru(?: the)?|until(?: the)?|till(?: the)?',
    between: 'between(?: the)?',
    and: 'and(?: the)?',
    anyDay: '(?:any|some) ?(?:day|time|date)',
    or: 'or(?: the)?|and(?: the)?',
    thisYear: '(?:of )?this year',
    nextYear: '(?:of )?(?:next|the next|the following) year',
    otherYear: '(?:of )?(?:last|the other|that|every|each) year|of the year after',
    upTo: 'before|by|until|till|no later than|not later than|on or before|due by|up to',
    onwards: 'after|since|from|starting|starting on|beginning|beginning on|as of|past',
    notOn:
      "not|not on|no longer|no longer on|isn't|instead of|was|was on|week of|week of the|around|about|sometime around|the day after|the day before|day after|day before|born|born on|dob|dob:|issued|issued on|received|received on|sent|sent on|dated",
    after:
      'at|in|on|with|for|is|i|we|court|check|ice|all day|from|between|around|early|noon|morning|next',
    moved: 'moved|changed|rescheduled|postponed|pushed|reset|switched',
  },
  days: {
    today: ['today', 'tonight', 'this (?:morning|afternoon|evening)'],
    tomorrow: ['tomorrow', 'tomorow', 'tommorow', 'tommorrow', 'tmrw', 'tmw'],
    overmorrow: ['(?:the )?day after (?:tomorrow|tomorow|tommorow|tommorrow)'],
    ahead: ['in {n} {unit}(?: time)?', '{n} {unit} from (?:now|today)'],
    'ahead-of-weekday': [
      '{n} {unit} from (?:this |this coming |on )?{weekday}',
      '(?<!in |within ){n} {unit} on {weekday}',
    ],
    'ahead-of-tomorrow': ['{n} {unit} from tomorrow'],
    'coming-weekday': ['(?:on )?(?:this coming|the coming|coming|this) {weekday}'],
    weekday: ['(?:on )?{weekday}'],
    'next-weekday': [
      '(?:on |the )?(?:next|nxt|following) {weekday}',
      '{weekday} (?:next|after next)(?! (?:week|month|to|door))',
      'the other {weekday}',
      '{n} {unit} from next {weekday}',
    ],
    'weekday-of-this-week': [
      '(?:on )?{weekday} (?:of )?this week',
      'this week,? (?:on )?{weekday}',
    ],
    'weekday-of-next-week': [
      '(?:on )?{weekday},? (?:of |in )?next week',
      'next week,? (?:on )?{weekday}',
    ],
    'nth-of-month': ['(?:on )?(?:the )?{nth} {weekday} (?:of|in) {month}(?:,? {year})?'],
    'nth-of-next-month': ['(?:on )?(?:the )?{nth} {weekday} (?:of|in) next month'],
    'day-of-month': ['(?:on )?the {dayth}'],
    'day-of-weekday': [
      '(?:on )?{weekday},? (?:the )?{dayth}',
      '(?:on )?{weekday},? (?:the )?{day}',
    ],
    'day-of-this-month': ['(?:on )?(?:the )?{day} (?:of )?this month'],
    'day-of-next-month': [
      '(?:on )?(?:the )?{day} (?:of )?next month',
      'next month,? (?:on )?the {day}',
    ],
    'any-day': [
      'any ?day now',
      'any ?time now',
      'any moment(?: now)?',
      'could be any ?day',
      'can be any ?day',
      'any day',
    ],
    'same-day': ['(?:the |on the )?same (?:day|date)'],
    'after-same': ['{n} {unit} (?:later|after that|after it)'],
    past: ['yesterday', 'last {weekday}', '{n} {unit} ago', 'last (?:week|month|year)'],
    within: ['within (?:the next )?{n} {unit}', '(?:in|over|during) the next {n} {unit}'],
    about: [
      '(?:on )?(?:the )?{nth} {weekday}(?: of (?:the|this) month)?',
      'in (?:about|around|roughly|maybe) {n} {unit}',
      '(?:about|around|roughly|maybe) {n} {unit} from (?:now|today)',
    ],
    vague: [
      '(?:at |by |towards? |around )?(?:the )?(?:end|beginning|start|middle) of (?:the |this |next )?(?:month|week|year|{month})(?: {year})?',
      '(?:early|mid|late)[- ]{month}(?: {year})?',
      '(?:early |late |later |sometime )?(?:next|this) (?:week|month|year)',
      '(?:sometime |some day |a day )?in {month}(?:,? {year})?',
      '(?:in )?(?:1|a)? ?(?:few|couple(?: of)?|several) (?:days|weeks|months)',
      '(?:the )?week after next',
      '(?:the |1st |first )?(?:week|weekend) of(?: the)?',
      '(?:this |next )weekend',
    ],
  },
  rhythms: {
    'every-n': ['(?:every|each) {n} {unit}'],
    every: ['(?:every|each) {unit}', '(?:every|1 time|1 visit) (?:an?|1|per) {unit}'],
    'every-other': ['every (?:other|2th|second) {unit}'],
    'every-weekday': ['(?:on )?(?:every|each) {weekday}', 'on {weekday}s'],
    'every-other-weekday': ['every (?:other|2nd) {weekday}'],
    'every-nth-weekday': [
      '(?:on )?(?:the )?{nth} {weekday} (?:of|in) (?:every|each) month',
      '(?:on )?(?:the )?{nth} {weekday} (?:every|each) month',
      '(?:every|each) {nth} {weekday}(?: of the month)?',
      '(?:every|each) month,? (?:on )?(?:the )?{nth} {weekday}',
    ],
    'every-day-of-month': [
      '(?:on )?(?:the )?{day} (?:of|in) (?:every|each) month',
      '(?:on )?(?:the )?{dayth} (?:every|each) month',
      '(?:every|each) month,? on the {day}',
    ],
    weekly: ['weekly'],
    fortnightly: ['fortnightly'],
    monthly: ['monthly'],
    quarterly: ['quarterly'],
    yearly: ['yearly'],
  },
  hours: {
    morning: ['(?<!good )(?:in |during )?(?:the )?(?:early )?morning', 'this morning'],
    afternoon: ['(?<!good )(?:in |during )?(?:the )?(?:early |late )?afternoon'],
    night: ['(?<!good )(?:in |during )?(?:the )?(?:evening|night)', 'at night', 'tonight'],
    'some-hour': [
      '(?:very |bright and )?early',
      '(?:1st|1th|first) thing(?: in the morning)?',
      '(?:at )?(?:some|any) ?time',
      'before noon',
      'after lunch',
      'in the am',
    ],
    'same-hour': ['(?:at )?(?:the )?same (?:time|hour)(?: as (?:before|last time|always))?'],
  },
  halves: {
    am: [String.raw`a\.? ?m(?!\p{L})\.?`],
    pm: [String.raw`p\.? ?m(?!\p{L})\.?`],
    morning: ['in the morning'],
    afternoon: ['in the afternoon'],
    evening: ['in the evening'],
    night: ['at night'],
  },
  clock: {
    soft: 'time:? |around |about ',
    at: 'at |@ ?',
    the: '',
    unit: "hours|hours|hrs|hr|h|o'clock|sharp",
    from: 'from ',
    to: ' to | until | till ',
    between: 'between ',
    and: ' and ',
    noon: 'noon|midday',
    midnight: 'midnight',
    allDay: 'all day(?: long)?|(?:the )?whole day',
    notKnown: [
      '(?:time )?(?:is )?(?:not known|unknown|not given|not set)',
      "(?:i )?(?:do not|don't|dont) know(?: the time| what time| yet)*",
      'not sure(?: yet| of the time)?',
      'no time(?: given| yet)?(?= ?(?:$|[,.;)]))',
    ],
  },
};

function before(hour: number): number {
  return hour === 1 ? 12 : hour - 1;
}
