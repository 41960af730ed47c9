/** Taking in a file, of the national register or a table of one's own, and the imports made so far. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DownloadLink } from '../../ui/download-link.js';
import { FileDrop } from '../../ui/file-drop.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Tag, type Tone } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Section, Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { ImportSteps } from './import-steps.js';
import { sendFile, useImports, type Import } from './imports.api.js';

export function ImportsPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  return (
    <>
      <PageHeader title={t('imports.title')} />
      <Stack>
        {may('imports.write') && <NewImport />}
        <Section title={t('imports.earlier')}>
          <EarlierImports />
        </Section>
      </Stack>
    </>
  );
}

const offeredKinds = ['companies', 'contacts', 'interactions', 'sites', 'ytj'] as const;

/** What kind of file each is read from, and what people are told of it. */
const takenAs = {
  ytj: {
    label: 'imports.kind.ytj',
    hint: 'imports.fileHint',
    accept: '.json,.zip,application/json,application/zip',
  },
  sites: {
    label: 'import-file.map',
    hint: 'import-file.mapHint',
    accept: '.geojson,.json,.csv,.txt,.xlsx,application/geo+json,text/csv',
  },
  table: { label: 'import-file.table', hint: 'import-file.tableHint', accept: '.csv,.txt,.xlsx,text/csv' },
} as const;

function NewImport(): ReactNode {
  const { t } = useTexts();
  const { installation } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<(typeof offeredKinds)[number]>('companies');
  const [onlyOwn, setOnlyOwn] = useState(true);
  const isRegister = kind === 'ytj';
  const { label, hint, accept } = takenAs[kind === 'ytj' || kind === 'sites' ? kind : 'table'];
  const send = useMutation({
    mutationFn: (chosen: File) =>
      sendFile(kind, chosen, isRegister && onlyOwn ? (installation.municipalityCode ?? undefined) : undefined),
    onSuccess: async (taken) => {
      await queryClient.invalidateQueries({ queryKey: ['imports', 'list'] });
      await navigate({ to: '/imports/$id', params: { id: taken.id } });
    },
  });
  return (
    <Section title={t('imports.new')}>
      <ImportSteps current="file" />
      <FormLayout
        onSubmit={() => {
          if (file) send.mutate(file);
        }}
        submitLabel={t(send.isPending ? 'imports.uploading' : 'imports.check')}
        isPending={send.isPending}
        error={send.error}
      >
        <RadioGroup
          label={t('import-file.kind')}
          look="segments"
          value={kind}
          onChange={(chosen) => {
            send.reset();
            setKind(chosen);
          }}
          options={offeredKinds.map((value) => ({ value, label: t(`imports.kind.${value}`) }))}
        />
        <FileDrop
          label={t(label)}
          name="file"
          description={t(hint)}
          accept={accept}
          isRequired
          value={file}
          onChange={(chosen) => {
            send.reset();
            setFile(chosen);
          }}
        />
        {isRegister ? (
          <CheckboxField label={t('imports.onlyOwn')} value={onlyOwn} onChange={setOnlyOwn} />
        ) : (
          <span>
            <DownloadLink
              variant="quiet"
              href={`/api/imports/template.csv?kind=${kind}`}
              icon={<Download aria-hidden size={16} />}
            >
              {t('import-file.template')}
            </DownloadLink>
          </span>
        )}
      </FormLayout>
    </Section>
  );
}

export const stateTone = (state: Import['state']): Tone =>
  state === 'applied' ? 'green' : state === 'failed' ? 'red' : state === 'ready' ? 'accent' : 'neutral';

function EarlierImports(): ReactNode {
  const { t, formats } = useTexts();
  const list = useImports();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton lines={3} />;
  if (list.items.length === 0) return <EmptyState>{t('imports.empty')}</EmptyState>;
  const columns: Column<Import>[] = [
    { key: 'file', header: t('imports.field.file'), cell: ({ fileName }) => fileName },
    {
      key: 'state',
      header: t('imports.field.state'),
      cell: ({ state }) => <Tag tone={stateTone(state)}>{t(`imports.state.${state}`)}</Tag>,
      noLabel: true,
    },
    {
      key: 'result',
      header: t('imports.field.result'),
      cell: ({ state, counts, problem }) =>
        state === 'failed'
          ? problem
          : state === 'applied' &&
            t('imports.resultLine', { created: counts.create, updated: counts.update, refused: counts.refuse }),
    },
    { key: 'kind', header: t('import-file.kind'), cell: ({ kind }) => t(`imports.kind.${kind}`), show: 'wide' },
    { key: 'at', header: t('imports.field.at'), cell: ({ createdAt }) => formats.dayAndTime(createdAt) },
    { key: 'author', header: t('imports.field.author'), cell: ({ createdBy }) => createdBy?.name, show: 'wide' },
  ];
  return (
    <>
      <DataTable
        label={t('imports.earlier')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/imports/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
