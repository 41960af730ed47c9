/** The list that the council gets every year, on the screen and as a file. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FileSpreadsheet } from 'lucide-react';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { StateTag } from './initiative-words.js';
import styles from './initiatives.module.css';
import { yearlyListQuery, type YearlyList } from './initiatives.api.js';

const route = getRouteApi('/shell/initiatives/yearly-list');
const yearsBack = 6;

type Row = YearlyList['items'][number];

export function YearlyListPage(): ReactNode {
  const { t, language } = useTexts();
  const thisYear = Number(today().slice(0, 4));
  const { year = thisYear } = route.useSearch();
  const navigate = route.useNavigate();
  const years = [...new Set([year, ...Array.from({ length: yearsBack }, (_, back) => thisYear - back)])];
  const file = (format: string) => `/api/initiatives/yearly-list.${format}?year=${year}&language=${language}`;
  return (
    <>
      <PageHeader
        title={t('initiatives.list.title', { year: String(year) })}
        above={<Link to="/initiatives">{t('initiatives.title')}</Link>}
        facts={t('initiatives.list.intro')}
        actions={
          <>
            <DownloadLink href={file('xlsx')} icon={<FileSpreadsheet />} variant="primary">
              {t('initiatives.list.file', { format: 'Excel' })}
            </DownloadLink>
            <DownloadLink href={file('csv')}>{t('initiatives.list.file', { format: 'CSV' })}</DownloadLink>
          </>
        }
      />
      <div className={styles.year}>
        <Select
          label={t('initiatives.list.year')}
          options={years.toSorted((a, b) => b - a).map((value) => ({ value: String(value), label: String(value) }))}
          value={String(year)}
          onChange={(chosen) => void navigate({ search: { year: Number(chosen) }, replace: true })}
        />
      </div>
      <Listed year={year} />
    </>
  );
}

function Listed({ year }: { readonly year: number }): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, refetch } = useQuery(yearlyListQuery(year));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.items.length === 0) return <EmptyState>{t('initiatives.list.empty')}</EmptyState>;
  const columns: Column<Row>[] = [
    {
      key: 'title',
      header: t('initiatives.field.title'),
      cell: ({ title, carriedOver }) => (
        <>
          {title} {carriedOver && <Tag>{t('initiatives.list.carriedOver')}</Tag>}
        </>
      ),
    },
    {
      key: 'maker',
      header: t('initiatives.field.maker'),
      cell: ({ maker, makerKind }) => maker ?? t(`initiatives.maker.${makerKind}`),
    },
    { key: 'receivedOn', header: t('initiatives.field.receivedOn'), cell: (row) => formats.day(row.receivedOn) },
    {
      key: 'state',
      header: t('initiatives.field.state'),
      cell: ({ state }) => <StateTag state={state} />,
      noLabel: true,
    },
    {
      key: 'done',
      header: t('initiatives.list.measures'),
      cell: ({ measures, reason, answerText }) => (measures.length > 0 ? measures.join(', ') : (reason ?? answerText)),
    },
    {
      key: 'answeredOn',
      header: t('initiatives.field.answerOn'),
      cell: ({ answeredOn }) => answeredOn && formats.day(answeredOn),
    },
  ];
  return (
    <DataTable
      label={t('initiatives.list.title', { year: String(year) })}
      columns={columns}
      rows={data.items}
      rowKey={({ id }) => id}
      rowLink={({ id }) => ({ to: '/initiatives/$id', params: { id } })}
    />
  );
}
