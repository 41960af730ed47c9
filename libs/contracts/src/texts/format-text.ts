import { setupI18n, type I18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { localeOf, timeZone, type Language } from '../language.js';
import { texts, type TextKey } from './catalogue.js';

/** What a sentence may carry: numbers, names, and days or instants (`Date`, ISO 8601 or `YYYY-MM-DD`). */
export type TextValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/**
 * The styles a message may name, as in `{on, date, day}`, `{at, time, clock}` or `{share, number, percent}`.
 * Days and hours are told by the town hall's clock, whatever the server's or the browser's is.
 */
export const textFormats = {
  date: {
    day: { day: 'numeric', month: 'numeric', year: 'numeric', timeZone },
    shortDay: { day: 'numeric', month: 'numeric', timeZone },
    longDay: { day: 'numeric', month: 'long', year: 'numeric', timeZone },
    weekdayAndDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone },
  },
  time: { clock: { timeStyle: 'short', timeZone } },
  number: {
    percent: { style: 'percent', maximumFractionDigits: 0 },
    oneDecimal: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
    signed: { signDisplay: 'exceptZero' },
  },
} as const satisfies Readonly<Record<string, Record<string, Intl.DateTimeFormatOptions | Intl.NumberFormatOptions>>>;

const formats = { ...textFormats.date, ...textFormats.time, ...textFormats.number };

const speakers = new Map<Language, I18n>();

function speakerOf(language: Language): I18n {
  let speaker = speakers.get(language);
  if (!speaker) {
    speaker = setupI18n({ locale: language, locales: localeOf[language], messages: { [language]: {} } });
    speakers.set(language, speaker);
  }
  return speaker;
}

/** Lingui decodes `\u0041` in the finished sentence, values included; a name typed by a person must stay as typed. */
const backslash = '\uE05C';
const guarded = (values: TextValues): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('\\', backslash) : value,
    ]),
  );

/**
 * The sentence of a key in a language, its values put in their places as that language writes numbers and days.
 * The result is plain text: whoever puts it on a page escapes it. Messages are compiled on first use and kept.
 */
export function formatText(language: Language, key: TextKey, values: TextValues = {}): string {
  const speaker = speakerOf(language);
  if (!Object.hasOwn(speaker.messages, key)) {
    speaker.load(language, { [key]: compileMessageOrThrow(texts[key][language]) });
  }
  return speaker._(key, guarded(values), { formats }).replaceAll(backslash, '\\');
}
