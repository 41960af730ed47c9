/** One import: checked live, shown row by row, written on one press, and what came of it. All on one page. */
import { importVerdicts } from '@elinvoima/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DownloadLink } from '../../ui/download-link.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { ImportColumns } from './import-columns.js';
import { ImportOutcome } from './import-outcome.js';
import { ImportRows } from './import-rows.js';
import { ImportSteps } from './import-steps.js';
import { importQuery, isBusy, type Import } from './imports.api.js';
import styles from './imports.module.css';

const route = getRouteApi('/shell/imports/$id');

export function ImportPage(): ReactNode {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(importQuery(id));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <ImportView key={data.id} taken={data} /> : <Skeleton shape="page" />;
}

function ImportView({ taken }: { readonly taken: Import }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const { state, counts } = taken;
  const facts = [
    t(`imports.kind.${taken.kind}`),
    formats.dayAndTime(taken.createdAt),
    taken.createdBy?.name,
    taken.municipality && t('imports.onlyMunicipality', { code: taken.municipality }),
    taken.table?.sheet && t('import-file.sheet', { sheet: taken.table.sheet }),
  ];
  const isOpen = state === 'ready' || taken.problemCode === 'import-mapping-incomplete';
  const mayMap = may('imports.write') && isOpen && (taken.table?.columns.length ?? 0) > 0;
  const hasRows = state === 'ready' || state === 'applied' || state === 'undone';
  useReadAgain(taken);
  return (
    <>
      <PageHeader
        title={taken.fileName}
        above={<Link to="/imports">{t('imports.title')}</Link>}
        facts={facts.filter(Boolean).join(' · ')}
      />
      <Stack>
        <div className={styles.top}>
          <ImportSteps current={state === 'applied' || state === 'undone' ? 'done' : 'check'} />
          {state === 'ready' && <AppliedBefore taken={taken} />}
          <ImportOutcome taken={taken} />
          {state !== 'failed' && (
            <dl className={styles.counts} aria-live={isBusy(taken) ? 'off' : undefined}>
              {importVerdicts.map((verdict) => (
                <div key={verdict} className={styles.count} data-verdict={verdict}>
                  <dt>{t(`imports.verdict.${verdict}`)}</dt>
                  <dd>{formats.number(counts[verdict])}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        {mayMap && taken.table && <ImportColumns key={taken.version} taken={taken} table={taken.table} />}
        {hasRows && (
          <Section title={t('imports.rows')}>
            <RefusedRows taken={taken} />
            <ImportRows taken={taken} />
          </Section>
        )}
      </Stack>
    </>
  );
}

/** The very file has been here: written again it changes little, and people should know. */
function AppliedBefore({ taken }: { readonly taken: Import }): ReactNode {
  const { t } = useTexts();
  if (taken.appliedBefore === null) return null;
  const { id, at, by } = taken.appliedBefore;
  return (
    <Notice
      tone="amber"
      action={
        <LinkButton to="/imports/$id" params={{ id }} size="s">
          {t('import-file.seeEarlier')}
        </LinkButton>
      }
    >
      {t('import-file.appliedBefore', { on: at, by: by ?? 'none' })}
    </Notice>
  );
}

/** The refused rows as a file of the same layout, as long as the file is kept. */
function RefusedRows({ taken }: { readonly taken: Import }): ReactNode {
  const { t } = useTexts();
  if (taken.table === null || taken.fileKeptUntil === null || taken.counts.refuse === 0) return null;
  return (
    <div className={styles.refused}>
      <DownloadLink
        isGuarded
        href={`/api/imports/${taken.id}/refused.${taken.table.format}`}
        icon={<Download aria-hidden size={16} />}
      >
        {t('import-file.getRefused', { count: taken.counts.refuse })}
      </DownloadLink>
      <p className={styles.hint}>{t('import-file.refusedHint', { until: taken.fileKeptUntil })}</p>
    </div>
  );
}

/** What was written or taken back is read again wherever it is shown. */
function useReadAgain({ state, kind }: Import): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (state === 'applied' || state === 'undone')
      void queryClient.invalidateQueries({ queryKey: [kind === 'ytj' ? 'companies' : kind] });
    if (state !== 'checking') void queryClient.invalidateQueries({ queryKey: ['imports', 'list'] });
  }, [state, kind, queryClient]);
}
