import { dayOf, weekdayOf } from '../days.js';
import { localeOf, timeZone, type Language } from '../language.js';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fi: ['maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina', 'sunnuntaina'],
  sv: ['måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen', 'lördagen', 'söndagen'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const hoursAndMinutes = (at: Date, language: Language): string[] =>
  new Intl.DateTimeFormat(localeOf[language], { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone })
    .format(at)
    .split(/[.:]/);

/** The time of the day, as people say it: `klo 12`, `kl. 12.30`, `12:00`. */
export function timeWords(at: Date, language: Language): string {
  const [hours = '', minutes = ''] = hoursAndMinutes(at, language);
  const clock = minutes === '00' ? hours : `${hours}.${minutes}`;
  return { fi: `klo ${clock}`, sv: `kl. ${clock}`, en: `${hours}:${minutes}` }[language];
}

/** When something is promised by, as people say it: `tiistaina 24.11. klo 12`, `tisdagen den 24.11 kl. 12`. */
export function momentWords(at: Date, language: Language): string {
  const day = dayOf(at);
  const weekday = weekdays[language][weekdayOf(day) - 1] ?? '';
  const [, month, date] = day.split('-').map(Number);
  const time = timeWords(at, language);
  if (language === 'fi') return `${weekday} ${date}.${month}. ${time}`;
  if (language === 'sv') return `${weekday} den ${date}.${month} ${time}`;
  return `${weekday} ${date}.${month}. at ${time}`;
}
