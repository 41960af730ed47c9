import { dayOf } from '../days.js';
import type { Language } from '../language.js';
import { formatText } from './format-text.js';

/** `keskiviikko 25. marraskuuta 2026 klo 8.30–10.30`, both days when it ends on another. */
export const eventTimes = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, language: Language): string =>
  formatText(language, dayOf(startsAt) === dayOf(endsAt) ? 'event-page.when' : 'event-page.whenDays', {
    start: startsAt,
    end: endsAt,
  });
