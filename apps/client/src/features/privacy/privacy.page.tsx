/** Who was erased, without a name, and what was corrected: what the supervisor asks for. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { answer, api, type Schema } from '../../api/client.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DrawnPageLink } from '../../ui/drawn-page-link.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';

type Erasure = Schema<'ErasureDto'>;
type Rectification = Schema<'RectificationsDto'>['items'][number];

export function PrivacyPage(): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  return (
    <>
      <PageHeader
        title={t('privacy-page.title')}
        actions={
          <>
            {may('retention.read') && <LinkButton to="/retention">{t('retention.link')}</LinkButton>}
            <DrawnPageLink href={`/api/privacy/processing-record/page?language=${language}`}>
              {t('privacy-page.record')}
            </DrawnPageLink>
            <LinkButton to="/privacy/notice" icon={<FileText />}>
              {t('privacy-notice.title')}
            </LinkButton>
          </>
        }
      />
      <Stack>
        <p>{t('privacy-page.intro')}</p>
        <Erasures />
        <Rectifications />
      </Stack>
    </>
  );
}

function Erasures(): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['privacy', 'erasures'],
    queryFn: ({ signal }) => answer(api.GET('/api/privacy/erasures', { signal })),
  });
  const columns: Column<Erasure>[] = [
    { key: 'erasedAt', header: t('privacy-page.field.correctedOn'), cell: ({ erasedAt }) => formats.day(erasedAt) },
    {
      key: 'ground',
      header: t('privacy-page.field.ground'),
      cell: ({ ground }) => t(`privacy.erasureGround.${ground}`),
    },
    { key: 'rows', header: t('privacy-page.field.rows'), cell: ({ rows }) => rows, align: 'end' },
    {
      key: 'words',
      header: t('privacy-page.field.words'),
      cell: ({ wordsReplaced, wordsKept }) => `${wordsReplaced} / ${wordsKept}`,
      align: 'end',
    },
    { key: 'by', header: t('privacy-page.field.by'), cell: ({ erasedBy }) => erasedBy },
  ];
  return (
    <Section title={t('privacy-page.erasures')} {...(data && { count: data.items.length })}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data?.items.length === 0 && <EmptyState>{t('privacy-page.erasuresNone')}</EmptyState>}
      {data && data.items.length > 0 && (
        <DataTable label={t('privacy-page.erasures')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

function Rectifications(): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['privacy', 'rectifications'],
    queryFn: ({ signal }) => answer(api.GET('/api/privacy/rectifications', { signal })),
  });
  const columns: Column<Rectification>[] = [
    {
      key: 'name',
      header: t('privacy.subject.contact'),
      cell: ({ contactId, name }) => (
        <Link to="/contacts/$id" params={{ id: contactId }}>
          {name}
        </Link>
      ),
    },
    { key: 'what', header: t('privacy-page.field.what'), cell: ({ what }) => what },
    { key: 'on', header: t('privacy-page.field.correctedOn'), cell: ({ correctedOn }) => formats.day(correctedOn) },
    {
      key: 'requestedBy',
      header: t('privacy-page.field.requestedBy'),
      cell: ({ requestedBy }) => t(`privacy.requester.${requestedBy}`),
    },
    { key: 'told', header: t('privacy-page.field.told'), cell: ({ told }) => told },
  ];
  return (
    <Section title={t('privacy-page.rectifications')} {...(data && { count: data.items.length })}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data?.items.length === 0 && <EmptyState>{t('privacy-page.rectificationsNone')}</EmptyState>}
      {data && data.items.length > 0 && (
        <DataTable
          label={t('privacy-page.rectifications')}
          columns={columns}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}
