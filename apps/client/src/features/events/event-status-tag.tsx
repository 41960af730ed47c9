/** An event's state as a word, and how many came. */
import type { EventStatus } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag, type Tone } from '../../ui/marks.js';
import type { EventRow } from './events.api.js';

const tones: Readonly<Record<EventStatus, Tone>> = { planned: 'accent', held: 'green', cancelled: 'neutral' };

export function EventStatusTag({ status }: { readonly status: EventStatus }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[status]}>{t(`events.status.${status}`)}</Tag>;
}

/** How many came and how many companies of them for the first time; before, how many have said to come. */
export function EventPeople({ event }: { readonly event: EventRow }): ReactNode {
  const { t } = useTexts();
  const { registrations, attendances, firstTimeCompanies } = event.counts;
  if (attendances === null)
    return event.status === 'held' ? t('events.attendanceUnknown') : t('events.registered', { count: registrations });
  const attended = t('events.attended', { count: attendances });
  return attendances === 0 ? attended : `${attended}, ${t('events.firstTimers', { count: firstTimeCompanies ?? 0 })}`;
}
