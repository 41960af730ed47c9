/** The columns of the events list, as the person has chosen them. */
import type { ListColumn } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { toDay } from '../../texts/formats.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import type { Column } from '../../ui/data-table.js';
import { EventStatusTag } from './event-status-tag.js';
import type { EventRow } from './events.api.js';

type EventColumn =
  | keyof Pick<
      EventRow,
      'title' | 'startsAt' | 'kind' | 'theme' | 'place' | 'status' | 'owner' | 'endsAt' | 'updatedAt'
    >
  | keyof Pick<EventRow['counts'], 'registrations' | 'attendances' | 'companies' | 'firstTimeCompanies'>;

const widths: Partial<Record<EventColumn, string>> = {
  title: '24%',
  startsAt: '14em',
  endsAt: '14em',
  status: '9.5em',
  registrations: '11em',
  attendances: '9.5em',
  companies: '8em',
  firstTimeCompanies: '14em',
  updatedAt: '8em',
};
const plain: ReadonlySet<string> = new Set(['startsAt', 'kind', 'status']);
const numbers: ReadonlySet<string> = new Set(['registrations', 'attendances', 'companies', 'firstTimeCompanies']);

export function useEventColumns(shown: readonly ListColumn[]): Column<EventRow>[] {
  const { t, formats } = useTexts();
  const number = (value: number | null) => value !== null && formats.number(value);
  const cells: Record<EventColumn, (event: EventRow) => ReactNode> = {
    title: ({ title }) => title,
    startsAt: ({ startsAt }) => formats.dayAndTime(new Date(startsAt)),
    kind: ({ kind }) => t(`events.kind.${kind}`),
    theme: ({ theme }) => theme,
    place: ({ place, online }) => place ?? (online ? t('events.field.online') : null),
    status: ({ status }) => <EventStatusTag status={status} />,
    registrations: ({ counts }) => number(counts.registrations),
    // What was held and has nobody marked is work to be done; what is to come has nothing to tell.
    attendances: ({ counts, status }) =>
      counts.attendances === null && status === 'held' ? t('events.attendanceMissing') : number(counts.attendances),
    companies: ({ counts }) => number(counts.companies),
    firstTimeCompanies: ({ counts }) => number(counts.firstTimeCompanies),
    owner: ({ owner }) => owner?.name,
    endsAt: ({ endsAt }) => formats.dayAndTime(new Date(endsAt)),
    updatedAt: ({ updatedAt }) => formats.day(toDay(updatedAt)),
  };
  return shown.map(({ key, label, sort }) => ({
    key,
    header: t(label as ScreenText),
    cell: cells[key as EventColumn],
    ...(sort !== undefined && { sort }),
    ...(plain.has(key) && { noLabel: true }),
    ...(numbers.has(key) && { align: 'end' as const }),
    ...(widths[key as EventColumn] !== undefined && { width: widths[key as EventColumn] }),
  }));
}
