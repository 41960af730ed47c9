/** Earlier events of the kind beside this one: how many came, and how many companies for the first time. */
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { Tag } from '../../../ui/marks.js';
import { Section } from '../../../ui/section.js';
import type { EventRecord } from '../events.api.js';
import { shareOf, type EarlierEvent } from './outcome.api.js';

interface EarlierEventsProps {
  readonly event: EventRecord;
  readonly earlier: readonly EarlierEvent[];
}

export function EarlierEvents({ event, earlier }: EarlierEventsProps): ReactNode {
  const { t, formats } = useTexts();
  const columns: Column<EarlierEvent>[] = [
    {
      key: 'title',
      header: t('events.field.title'),
      cell: ({ title, sameSeries }) => (
        <>
          {title} {sameSeries && <Tag>{t('event-results.series')}</Tag>}
        </>
      ),
    },
    { key: 'when', header: t('events.field.when'), cell: ({ startsAt }) => formats.day(startsAt), noLabel: true },
    {
      key: 'people',
      header: t('event-results.field.people'),
      cell: ({ attendances }) => formats.number(attendances),
      align: 'end',
    },
    {
      key: 'newcomers',
      header: t('event-results.field.newcomers'),
      cell: ({ firstTimeCompanies, companies }) =>
        `${formats.number(firstTimeCompanies)} (${formats.percent(shareOf(firstTimeCompanies, companies))})`,
      align: 'end',
    },
  ];
  return (
    <Section title={t('event-results.earlier')} count={earlier.length}>
      <DataTable
        label={`${t('event-results.earlier')}: ${t(`events.kind.${event.kind}`)}`}
        columns={columns}
        rows={earlier}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/events/$id', params: { id } })}
      />
    </Section>
  );
}
