/** One import: checked live, shown row by row, written on one press, and what came of it. All on one page. */
import { importVerdicts } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { ImportRows } from './import-rows.js';
import { ImportSteps } from './import-steps.js';
import { applyImport, importQuery, isBusy, type Import } from './imports.api.js';
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
  const { state, counts } = taken;
  const facts = [
    t(`imports.kind.${taken.kind}`),
    formats.dayAndTime(taken.createdAt),
    taken.createdBy?.name,
    taken.municipality && t('imports.onlyMunicipality', { code: taken.municipality }),
  ];
  useCompaniesReadAgain(state);
  return (
    <>
      <PageHeader
        title={taken.fileName}
        above={<Link to="/imports">{t('imports.title')}</Link>}
        facts={facts.filter(Boolean).join(' · ')}
      />
      <Stack>
        <div className={styles.top}>
          <ImportSteps current={state === 'applied' ? 'done' : 'check'} />
          <Verdict taken={taken} />
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
        {(state === 'ready' || state === 'applied') && (
          <Section title={t('imports.rows')}>
            <ImportRows taken={taken} />
          </Section>
        )}
      </Stack>
    </>
  );
}

/** What was written is read again wherever it is shown. */
function useCompaniesReadAgain(state: Import['state']): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (state === 'applied') void queryClient.invalidateQueries({ queryKey: ['companies'] });
    if (state !== 'checking') void queryClient.invalidateQueries({ queryKey: ['imports', 'list'] });
  }, [state, queryClient]);
}

function Verdict({ taken }: { readonly taken: Import }): ReactNode {
  const { t } = useTexts();
  const { state, counts, rowsRead } = taken;
  if (state === 'checking') return <ProgressBar label={t('imports.checking', { count: rowsRead })} />;
  if (state === 'applying') return <ProgressBar label={t('imports.applying')} />;
  if (state === 'failed')
    return (
      <Notice
        tone="red"
        title={t('imports.failedTitle')}
        action={
          <LinkButton to="/imports" size="s">
            {t('imports.chooseFile')}
          </LinkButton>
        }
      >
        {taken.problem}
      </Notice>
    );
  if (state === 'applied')
    return (
      <Notice
        tone="green"
        title={t('imports.applied', {
          on: taken.appliedAt ?? taken.createdAt,
          created: counts.create,
          updated: counts.update,
        })}
        action={
          <LinkButton to="/companies" search={{ sort: '-updatedAt' }} size="s">
            {t('imports.seeCompanies')}
          </LinkButton>
        }
      >
        {t('imports.doneHint')}
      </Notice>
    );
  return counts.create + counts.update === 0 ? (
    <Notice tone="info">{t(rowsRead === 0 ? 'imports.noRows' : 'imports.nothingToDo')}</Notice>
  ) : (
    <Notice tone="info" title={t('imports.ready')} action={<ApplyButton taken={taken} />} />
  );
}

function ApplyButton({ taken }: { readonly taken: Import }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const apply = useMutation({
    mutationFn: () => applyImport(taken.id),
    onSuccess: (applying) => queryClient.setQueryData(importQuery(taken.id).queryKey, applying),
  });
  if (!may('imports.write')) return null;
  return (
    <span className={styles.apply}>
      <Button variant="primary" isPending={apply.isPending} onPress={() => apply.mutate()}>
        {t('imports.apply', { count: taken.counts.create + taken.counts.update })}
      </Button>
      {apply.error && <span role="alert">{apply.error.message}</span>}
    </span>
  );
}
