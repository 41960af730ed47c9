import type { EventStatus } from '@elinvoima/contracts';
import { calendarObject, calendarUid } from '../../platform/index.js';

export interface EventInCalendar {
  id: string;
  slug: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  status: EventStatus;
  onlineLink?: string | null;
  updatedAt: Date;
  calendarSequence: number;
}

/**
 * Events as an iCalendar object. The same event keeps its UID, and its SEQUENCE grows with every change that is told, so that
 * calendar programs move what they have. The link to an online meeting is in it only for those who have a place.
 */
export const eventCalendar = (
  publicUrl: string,
  events: readonly EventInCalendar[],
  {
    method = 'PUBLISH',
    withOnlineLink = false,
    name,
  }: { method?: 'PUBLISH' | 'CANCEL'; withOnlineLink?: boolean; name?: string } = {},
): string =>
  calendarObject({
    method,
    ...(name === undefined ? {} : { name, refreshMinutes: 6 * 60 }),
    entries: events.map((event) => ({
      uid: calendarUid('event', event.id, publicUrl),
      title: event.title,
      start: event.startsAt,
      end: event.endsAt,
      place: event.place,
      description: withOnlineLink ? (event.onlineLink ?? null) : null,
      url: `${publicUrl}/e/${event.slug}`,
      changedAt: event.updatedAt,
      sequence: event.calendarSequence,
      status: method === 'CANCEL' || event.status === 'cancelled' ? 'cancelled' : 'confirmed',
    })),
  });
