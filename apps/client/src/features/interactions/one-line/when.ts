/** Days, clock times and durations among a line's words. */
import { parseDayWords, type Day, type DayDirection, type Language } from '@elinvoima/contracts';
import type { LineBeingRead } from './line-being-read.js';
import type { LineWord } from './line-words.js';
import {
  clockSigns,
  hours,
  minutes,
  numbers,
  saidDurations,
  shortWeekday,
  weekdayEnding,
  weekdays,
} from './words-of-time.js';

interface Found<Value> {
  readonly value: Value;
  readonly length: number;
}

const nearDays = new Set(
  'tanaan idag today huomenna ylihuomenna imorgon tomorrow overmorgon eilen igar yesterday toissapaivana forrgar'.split(
    ' ',
  ),
);
const written = /^(\d{1,2}[./]\d{1,2}([./](\d{4}|\d{2})?)?|\d{4}-\d{2}-\d{2}|\+\d{1,3}\p{L}{0,3})$/u;
/** Finnish weekdays of two letters that are words in no other of the languages. */
const onlyWeekdays = new Set(['ma', 'ti', 'ke', 'pe']);
const longestDay = 5;

export interface DayQuestion {
  readonly today: Day;
  readonly language: Language;
  readonly direction: DayDirection;
  /** Right after a deed a short weekday is one ("soita ti Matille"). */
  readonly afterDeed?: boolean;
}

const isWeekday = (folded: string): boolean => weekdays.has(folded) || weekdays.has(folded.replace(weekdayEnding, ''));

/** The day that the words from here name, the longest that fits. */
export function dayAt(line: LineBeingRead, at: number, question: DayQuestion): Found<Day> | null {
  const { today, language, direction } = question;
  const end = Math.min(line.clauseEnd(at), at + longestDay);
  for (let to = end; to > at; to -= 1) {
    const words = line.words.slice(at, to);
    const last = words.at(-1) as LineWord;
    if (!words.every((_, index) => line.isFree(at + index))) continue;
    if (words.length === 1 && !mayBeDay(last)) continue;
    if (last.folded.length <= shortWeekday && /^\p{L}+$/u.test(last.folded) && isWeekday(last.folded)) {
      if (!isWeekdayHere(line, at, to, question)) continue;
    }
    if (words.length === 2 && /^(pa|on)$/.test((words[0] as LineWord).folded) && !isWeekday(last.folded)) continue;
    const day = parseDayWords(words.map(({ small }) => small).join(' '), today, language, direction);
    if (day !== null && (direction === 'future' ? day >= today : day <= today))
      return { value: day, length: words.length };
  }
  return null;
}

const mayBeDay = ({ folded, small }: LineWord): boolean =>
  written.test(small) || nearDays.has(folded) || isWeekday(folded);

/** "to" is Thursday where the clause ends, before a clock time, or before the word that says how it took place. */
function isWeekdayHere(line: LineBeingRead, at: number, to: number, { afterDeed = false }: DayQuestion): boolean {
  if (to === line.clauseEnd(at)) return to - at > 1 || at > line.clauseStart(at) || line.clauseEnd(at) - at === 1;
  if (afterDeed && onlyWeekdays.has(line.words[to - 1]?.folded ?? '')) return true;
  const next = line.kindAt(to);
  if (next === 'type' || next === 'time' || next === 'duration') return true;
  return timeAt(line, to, true) !== null;
}

const clock = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm)?$/;
const pad = (number: number): string => String(number).padStart(2, '0');

/** `klo 14`, `kl. 9.30`, `at 2 pm`, `14:30`; after a day also `14.30` alone. */
export function timeAt(line: LineBeingRead, at: number, afterDay = false): Found<string> | null {
  const word = line.words[at];
  if (!word || !line.isFree(at)) return null;
  const glued = /^(?:klo|kl)\.?(\d.*)$/.exec(word.small);
  const hasSign = glued !== null || clockSigns.has(word.folded);
  const place = hasSign && !glued ? at + 1 : at;
  const numberWord = line.words[place];
  if (!numberWord || numberWord.clause !== word.clause || !line.isFree(place)) return null;
  const match = clock.exec(glued?.[1] ?? numberWord.small);
  if (!match) return null;
  const next = line.words[place + 1];
  const half =
    match[3] ??
    (next?.clause === word.clause ? /^(am|pm|a\.m|p\.m)$/.exec(next.small)?.[0].replace('.', '') : undefined);
  if (!hasSign && half === undefined && !(match[2] !== undefined && (afterDay || match[0].includes(':')))) return null;
  let hour = Number(match[1]);
  // In English an hour of the afternoon is said without saying so.
  const isAfternoon = half === 'pm' || (half === undefined && word.folded === 'at' && hour >= 1 && hour <= 6);
  if (half !== undefined && hour > 12) return null;
  if (isAfternoon && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  const length = place - at + 1 + (half !== undefined && match[3] === undefined ? 1 : 0);
  return { value: `${pad(hour)}:${pad(minute)}`, length };
}

/** `45 min`, `1 h 30 min`, `1,5 h`, `puoli tuntia`, `en timme`, `half an hour`. */
export function durationAt(line: LineBeingRead, at: number): Found<number> | null {
  const first = countedAt(line, at) ?? saidAt(line, at);
  if (!first) return null;
  const second = first.value % 60 === 0 ? countedAt(line, at + first.length) : null;
  const isSameClause = line.words[at]?.clause === line.words[at + first.length]?.clause;
  const whole =
    second && isSameClause && second.value < 60
      ? { value: first.value + second.value, length: first.length + second.length }
      : first;
  return whole.value > 0 && whole.value <= 1440 ? whole : null;
}

function countedAt(line: LineBeingRead, at: number): Found<number> | null {
  const word = line.words[at];
  if (!word || !line.isFree(at)) return null;
  const match = /^(\d{1,4}(?:[.,]\d{1,2})?)(\p{L}*)$/u.exec(word.folded);
  const count = match ? Number((match[1] as string).replace(',', '.')) : numbers[word.folded];
  if (count === undefined) return null;
  const glued = match?.[2] ?? '';
  const next = line.isFree(at + 1) && line.words[at + 1]?.clause === word.clause ? line.words[at + 1] : undefined;
  const unit = glued === '' ? next?.folded : glued;
  if (unit === undefined) return null;
  const value = minutes.test(unit) ? count : hours.test(unit) ? count * 60 : null;
  return value === null ? null : { value: Math.round(value), length: glued === '' ? 2 : 1 };
}

function saidAt(line: LineBeingRead, at: number): Found<number> | null {
  for (const [phrase, value] of saidDurations) {
    const words = phrase.split(' ');
    const to = at + words.length;
    if (to > line.clauseEnd(at) || line.folded(at, to).join(' ') !== phrase) continue;
    if (words.every((_, index) => line.isFree(at + index))) return { value, length: words.length };
  }
  return null;
}
