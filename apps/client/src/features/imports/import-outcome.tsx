/** Where an import stands and what can be done with it: read, written, taken back, or why not. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { applyImport, importQuery, undoImport, type Import } from './imports.api.js';
import { TouchedRows } from './touched-rows.js';
import styles from './imports.module.css';

export function ImportOutcome({ taken }: { readonly taken: Import }): ReactNode {
  const { t } = useTexts();
  const { state, counts, rowsRead, rowsDone } = taken;
  if (state === 'checking') return <ProgressBar label={t('imports.checking', { count: rowsRead })} />;
  if (state === 'applying' || state === 'undoing')
    return (
      <ProgressBar
        label={
          state === 'undoing' ? t('import-file.undoing') : t('import-file.saving', { done: rowsDone, all: rowsRead })
        }
        {...(rowsDone > 0 && rowsRead > 0 && { value: rowsDone / rowsRead })}
      />
    );
  if (state === 'failed') return <Failed taken={taken} />;
  if (state === 'applied') return <Applied taken={taken} />;
  if (state === 'undone') return <Notice tone="green">{t('import-file.undone')}</Notice>;
  if (counts.create + counts.update > 0)
    return (
      <>
        {taken.problem !== null && (
          <div role="alert">
            <Notice tone="amber">{taken.problem}</Notice>
          </div>
        )}
        <Notice tone="info" title={t('imports.ready')} action={<ApplyButton taken={taken} />} />
      </>
    );
  const nothing = taken.table
    ? (['import-file.noRows', 'import-file.nothingAsItIs'] as const)
    : (['imports.noRows', 'imports.nothingToDo'] as const);
  return <Notice tone="info">{t(nothing[rowsRead === 0 ? 0 : 1])}</Notice>;
}

function Failed({ taken }: { readonly taken: Import }): ReactNode {
  const { t } = useTexts();
  if (taken.problemCode === 'import-mapping-incomplete')
    return (
      <Notice tone="amber" title={t('import-file.mapFirst')}>
        {taken.problem}
      </Notice>
    );
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
}

function Applied({ taken }: { readonly taken: Import }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const undo = useMutation({
    mutationFn: () => undoImport(taken.id),
    onSuccess: (undoing) => queryClient.setQueryData(importQuery(taken.id).queryKey, undoing),
  });
  const why = undo.error?.message ?? taken.problem;
  return (
    <>
      <Notice
        tone="green"
        title={t('imports.applied', {
          on: taken.appliedAt ?? taken.createdAt,
          created: taken.counts.create,
          updated: taken.counts.update,
        })}
        action={
          <span className={styles.actions}>
            <SeeThem kind={taken.kind} />
            {may('imports.write') && (
              <Button size="s" isPending={undo.isPending} onPress={() => undo.mutate()}>
                {t('import-file.undo')}
              </Button>
            )}
          </span>
        }
      >
        {(taken.kind === 'ytj' || taken.kind === 'companies') && t('imports.doneHint')}
      </Notice>
      {why !== null && (
        <div role="alert">
          <Notice tone="amber">{why}</Notice>
        </div>
      )}
      {why !== null && <TouchedRows taken={taken} />}
    </>
  );
}

/** Where what was brought in is to be seen. */
function SeeThem({ kind }: { readonly kind: Import['kind'] }): ReactNode {
  const { t } = useTexts();
  if (kind === 'contacts')
    return (
      <LinkButton to="/contacts" size="s">
        {t('import-file.seeContacts')}
      </LinkButton>
    );
  if (kind === 'interactions')
    return (
      <LinkButton to="/interactions" size="s">
        {t('import-file.seeInteractions')}
      </LinkButton>
    );
  if (kind === 'sites')
    return (
      <LinkButton to="/sites" search={{ sort: '-updatedAt' }} size="s">
        {t('import-file.seeSites')}
      </LinkButton>
    );
  return (
    <LinkButton to="/companies" search={{ sort: '-updatedAt' }} size="s">
      {t('imports.seeCompanies')}
    </LinkButton>
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
