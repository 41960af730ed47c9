/** The words of clock times and of how long it took, folded. */
export const clockSigns: ReadonlySet<string> = new Set(['klo', 'kl', 'kello', 'klockan', 'at']);

/** Whole phrases, the longest first. */
export const saidDurations: readonly (readonly [string, number])[] = [
  ['puolitoista tuntia', 90],
  ['half an hour', 30],
  ['en halv timme', 30],
  ['an hour and a half', 90],
  ['en och en halv timme', 90],
  ['puoli tuntia', 30],
  ['puolen tunnin', 30],
  ['halv timme', 30],
  ['en halvtimme', 30],
  ['en timme', 60],
  ['en kvart', 15],
  ['an hour', 60],
  ['one hour', 60],
  ['a quarter', 15],
  ['vartti', 15],
  ['vartin', 15],
  ['tunti', 60],
  ['tunnin', 60],
  ['halvtimme', 30],
  ['kvart', 15],
  ['timme', 60],
];

/** Said before how long it took. */
export const beforeDurations: ReadonlySet<string> = new Set(['for', 'noin', 'n', 'ca', 'kesto', 'kesti', 'cirka']);

export const minutes = /^(min|mins|minuutti|minuuttia|minuutin|minuter|minut|minute|minutes)$/;
export const hours = /^(h|t|hr|hrs|tunti|tuntia|tunnin|tim|timme|timmar|timmars|hour|hours)$/;
export const numbers: Readonly<Record<string, number>> = {
  yksi: 1,
  kaksi: 2,
  kolme: 3,
  kahden: 2,
  kolmen: 3,
  en: 1,
  tva: 2,
  tre: 3,
  one: 1,
  two: 2,
  three: 3,
};

/**
 * Weekdays as people shorten them, folded. Shorter or other beginnings ("we", "mo", "th") are ordinary words somewhere, so
 * they are not read from running text.
 */
export const weekdays: ReadonlySet<string> = new Set(
  (
    'ma ti ke to pe la su man tis ons tor tors fre lor son mon tue tues wed thu thur thurs fri sat sun ' +
    'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai mandag tisdag onsdag torsdag fredag lordag sondag ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** "to" is Thursday in Finnish and a small word elsewhere: a weekday so short is read only where the clause ends or a clock time follows. */
export const shortWeekday = 3;

export const weekdayEnding = /(na|en|s)$/;
