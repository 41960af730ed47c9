import { addDays, addMonths, addWeeks, dayFrom, isDay, mondayOf, mondayOfWeek, weekdayOf, type Day } from './days.js';
import type { Language } from './language.js';

/** Which way an incomplete day points: a promise lies ahead, a logged visit behind. */
export type DayDirection = 'future' | 'past';

/** Small letters without diacritics: on a phone and abroad people leave them out ("tanaan", "i overmorgon"). */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '');

const folded = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));

const relativeWords = folded({
  tänään: 0,
  nyt: 0,
  'i dag': 0,
  idag: 0,
  today: 0,
  now: 0,
  huomenna: 1,
  huom: 1,
  'i morgon': 1,
  imorgon: 1,
  tomorrow: 1,
  ylihuomenna: 2,
  'i övermorgon': 2,
  övermorgon: 2,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
  eilen: -1,
  'i går': -1,
  igår: -1,
  yesterday: -1,
  toissapäivänä: -2,
  'i förrgår': -2,
  förrgår: -2,
  'day before yesterday': -2,
  'the day before yesterday': -2,
});

const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'].map(fold),
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};

/** Finnish weekdays are said in the essive ("keskiviikkona"), Swedish with an article or "på". */
const weekdayEndings = /(na|en|s)$/;

/** Monday 1 … Sunday 7 of a weekday's name or its beginning of at least two letters; the reader's language first. */
function weekdayNamed(word: string, language: Language): number | null {
  if (word.length < 2) return null;
  for (const names of [weekdayNames[language], ...Object.values(weekdayNames)]) {
    for (const form of [word, word.replace(weekdayEndings, '')]) {
      const found = form.length < 2 ? -1 : names.findIndex((name) => name.startsWith(form));
      if (found >= 0 && names.filter((name) => name.startsWith(form)).length === 1) return found + 1;
    }
  }
  return null;
}

const units: readonly (readonly [RegExp, (day: Day, count: number) => Day])[] = [
  [/^(|pv|pva|paiva|paivaa|paivan|d|dag|dagar|dagars|day|days)$/, addDays],
  [/^(vk|vko|viikko|viikkoa|viikon|v|vecka|veckor|veckas|w|wk|week|weeks)$/, addWeeks],
  [/^(kk|kuukausi|kuukautta|kuukauden|man|manad|manader|m|mo|month|months)$/, addMonths],
];

const numberWords = folded({
  kahden: 2,
  kolmen: 3,
  neljän: 4,
  viiden: 5,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
});

function later(day: Day, count: number, unit: string): Day | null {
  if (!Number.isInteger(count) || Math.abs(count) > 3660) return null;
  return units.find(([names]) => names.test(unit))?.[1](day, count) ?? null;
}

/** `+2vk`, `+3pv`, `-1 day`, `kahden viikon päästä`, `om två veckor`, `in a month`. */
function afterWhile(text: string, today: Day): Day | null {
  const signed = /^([+-])\s*(\d{1,4})\s*(\p{L}*)\.?$/u.exec(text);
  if (signed) return later(today, Number(`${signed[1]}${signed[2]}`), signed[3] ?? '');
  const wait = /^(?:om|in) (.+)$|^(.+) (?:paasta|kuluttua)$/.exec(text);
  const said = /^(?:(\d{1,4}|\p{L}+) )?(\p{L}+)$/u.exec(wait?.[1] ?? wait?.[2] ?? '');
  if (!said) return null;
  const count = said[1] === undefined ? 1 : (numberWords.get(said[1]) ?? Number(said[1]));
  return later(today, count, said[2] ?? '');
}

/** `16.11.2026`, `16.11.26`, `16.11.`, `16/11`: without a year the nearest such day in the direction, today included. */
function writtenDay(text: string, today: Day, direction: DayDirection): Day | null {
  if (isDay(text)) return text;
  const match = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*(?:[./]\s*(\d{4}|\d{2})?)?$/.exec(text);
  if (!match) return null;
  const [, day, month, year] = match;
  if (year !== undefined) return dayFrom(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  const thisYear = Number(today.slice(0, 4));
  // 29.2. may be up to eight years away.
  for (let away = 0; away <= 8; away += 1) {
    const candidate = dayFrom(direction === 'future' ? thisYear + away : thisYear - away, Number(month), Number(day));
    if (candidate !== null && (direction === 'future' ? candidate >= today : candidate <= today)) return candidate;
  }
  return null;
}

/** `ensi viikolla` (its Monday), `ensi ke`, `viime viikolla`, `nästa månad`, `next fri`. */
function neighbouring(text: string, today: Day, language: Language): Day | null {
  const match = /^(ensi|nasta|next|viime|forra|last) (.+)$/.exec(text);
  if (!match) return null;
  const [, which = '', what = ''] = match;
  const step = /^(viime|forra|last)$/.test(which) ? -1 : 1;
  const week = addWeeks(mondayOf(today), step);
  if (/^(viikko|viikolla|viikon|vecka|veckan|week)$/.test(what)) return week;
  if (/^(kuussa|kuu|kuun|manad|manaden|month)$/.test(what)) return addMonths(`${today.slice(0, 7)}-01`, step);
  const weekday = weekdayNamed(what, language);
  return weekday === null ? null : addDays(week, weekday - 1);
}

/** `vk 48`, `vko 48`, `vecka 48`, `week 48`: the Monday of that week, this year or the nearest in the direction. */
function numberedWeek(text: string, today: Day, direction: DayDirection): Day | null {
  const match = /^(?:vk|vko|viikko|viikolla|v|vecka|w|week)\.? ?(\d{1,2})$/.exec(text);
  if (!match) return null;
  const year = Number(today.slice(0, 4));
  const thisWeek = mondayOf(today);
  const years = direction === 'future' ? [year, year + 1] : [year, year - 1];
  const mondays = years.map((year) => mondayOfWeek(year, Number(match[1]))).filter((monday) => monday !== null);
  return mondays.find((monday) => (direction === 'future' ? monday >= thisWeek : monday <= thisWeek)) ?? null;
}

/**
 * The day that a person means by what they typed, in any of our languages, seen from `today`; `null` when it is no day.
 * Understands written days (`16.11.`, `16.11.2026`, `2026-11-16`), words (`huomenna`, `i övermorgon`, `yesterday`),
 * weekdays (`ke`, `ons`, `wed`: the nearest that is not today), weeks (`ensi viikolla`, `vk 48`) and waits (`+2vk`, `+3pv`).
 * Diacritics may be left out. `direction` says where a day without a year or a bare weekday lies.
 */
export function parseDayWords(
  text: string,
  today: Day,
  language: Language,
  direction: DayDirection = 'future',
): Day | null {
  const said = fold(text).trim().replaceAll(/\s+/g, ' ');
  if (said === '' || said.length > 40) return null;
  const away = relativeWords.get(said);
  if (away !== undefined) return addDays(today, away);
  const weekday = weekdayNamed(said.replace(/\.$/, '').replace(/^(pa|on) /, ''), language);
  if (weekday !== null) {
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    return addDays(today, direction === 'future' ? ahead || 7 : ahead - 7);
  }
  return (
    writtenDay(said, today, direction) ??
    numberedWeek(said, today, direction) ??
    neighbouring(said, today, language) ??
    afterWhile(said, today)
  );
}
