/** The list twin of the board. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import type { EnquiryRow, useEnquiries } from './enquiries.api.js';
import { AnswerTag } from './answer-clock.js';
import { askerName, ConfidentialMark, NextStep, OverPromiseTag } from './enquiry-words.js';

interface EnquiriesTableProps {
  readonly list: ReturnType<typeof useEnquiries>;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

export function EnquiriesTable({ list, sort, onSort }: EnquiriesTableProps): ReactNode {
  const { t, formats } = useTexts();
  const columns: Column<EnquiryRow>[] = [
    { key: 'title', header: t('enquiries.field.title'), cell: ({ title }) => title, sort: 'title' },
    { key: 'asker', header: t('enquiries.field.contact'), cell: askerName, show: 'wide' },
    {
      key: 'stage',
      header: t('enquiries.field.stage'),
      cell: (enquiry) => (
        <>
          <Tag tone="accent">{t(`enquiries.stage.${enquiry.stage}`)}</Tag> <ConfidentialMark enquiry={enquiry} />
        </>
      ),
      noLabel: true,
    },
    {
      key: 'answer',
      header: t('enquiry-cases.answer.column'),
      cell: (enquiry) => <AnswerTag enquiry={enquiry} />,
      noLabel: true,
    },
    {
      key: 'days',
      header: t('enquiries.history'),
      cell: (enquiry) => (
        <>
          {t('enquiries.daysInStage', { days: enquiry.daysInStage })} <OverPromiseTag enquiry={enquiry} />
        </>
      ),
      show: 'wide',
    },
    {
      key: 'nextStep',
      header: t('enquiries.field.nextStep'),
      cell: (enquiry) => <NextStep enquiry={enquiry} />,
      sort: 'nextStepOn',
    },
    {
      key: 'receivedAt',
      header: t('enquiries.field.receivedAt'),
      cell: ({ receivedAt }) => formats.day(new Date(receivedAt)),
      sort: 'receivedAt',
      align: 'end',
    },
    {
      key: 'likelihood',
      header: t('enquiries.field.likelihood'),
      cell: ({ likelihood }) => likelihood !== null && formats.percent(likelihood),
      show: 'wide',
      align: 'end',
    },
    { key: 'owner', header: t('enquiries.field.owner'), cell: ({ owner }) => owner?.name, show: 'wide' },
  ];
  return (
    <>
      <DataTable
        label={t('enquiries.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/enquiries/$id', params: { id } })}
        sort={sort}
        onSort={onSort}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
