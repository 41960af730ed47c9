/** Addresses that get no surveys and letters: who refused, whose mail came back, who complained; and lifting it. */
import { suppressionReasons } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Tag } from '../../ui/marks.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { liftSuppression, suppressionsKey, useSuppressions, type Suppression } from './suppressions.api.js';
import styles from './suppressions.module.css';

const route = getRouteApi('/shell/suppressions');

export function SuppressionsPage(): ReactNode {
  const { t } = useTexts();
  const { reason } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState<string>();
  // Only a whole address can be found: the list keeps no letters of it.
  const email = text !== undefined && /^\S+@\S+\.\S+$/.test(text) ? text : undefined;
  const list = useSuppressions({ reason, email });
  const [asked, setAsked] = useState<Suppression | null>(null);
  const narrow = (chosen: typeof reason) => void navigate({ search: { reason: chosen }, replace: true });
  return (
    <>
      <PageHeader
        title={t('suppressions.title')}
        facts={list.total !== undefined && t('suppressions.count', { count: list.total })}
      />
      <p className={styles.intro}>{t('suppressions.intro')}</p>
      <FilterBar
        searchLabel={t('suppressions.field.email')}
        searchText={text}
        onSearch={setText}
        filters={
          reason
            ? [{ key: 'reason', sentence: t(`suppressions.reason.${reason}`), onRemove: () => narrow(undefined) }]
            : []
        }
      >
        <Select
          label={t('suppressions.field.reason')}
          options={suppressionReasons.map((value) => ({ value, label: t(`suppressions.reason.${value}`) }))}
          value={reason ?? null}
          onChange={narrow}
          placeholder={t('shell.value.all')}
          onClear={() => narrow(undefined)}
        />
      </FilterBar>
      <SuppressionRows list={list} isNarrowed={reason !== undefined || email !== undefined} onLift={setAsked} />
      <LiftDialog suppression={asked} onClose={() => setAsked(null)} />
    </>
  );
}

interface RowsProps {
  readonly list: ReturnType<typeof useSuppressions>;
  readonly isNarrowed: boolean;
  readonly onLift: (suppression: Suppression) => void;
}

function SuppressionRows({ list, isNarrowed, onLift }: RowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return <EmptyState>{t(isNarrowed ? 'shell.state.noMatches' : 'suppressions.empty')}</EmptyState>;
  const columns: Column<Suppression>[] = [
    { key: 'who', header: t('suppressions.who'), cell: (row) => <Whose suppression={row} /> },
    {
      key: 'reason',
      header: t('suppressions.field.reason'),
      cell: ({ reason, lastReturn }) => (
        <>
          <Tag tone={reason === 'optout' ? 'neutral' : 'amber'}>{t(`suppressions.reason.${reason}`)}</Tag>
          {reason === 'bounce' && lastReturn && (
            <span className={styles.more}>
              {t(`suppressions.returnKind.${lastReturn.kind}`)} {lastReturn.status}
            </span>
          )}
        </>
      ),
      noLabel: true,
    },
    {
      key: 'scope',
      header: t('suppressions.field.scope'),
      cell: ({ scope, survey }) => survey?.name ?? t(`suppressions.scope.${scope}`),
    },
    {
      key: 'since',
      header: t('suppressions.field.since'),
      cell: ({ createdAt, until }) => (
        <>
          {formats.day(createdAt)}
          {until !== null && <span className={styles.more}>{t('suppressions.until', { on: until })}</span>}
        </>
      ),
    },
    {
      key: 'lift',
      header: '',
      cell: (row) => <Button onPress={() => onLift(row)}>{t('suppressions.lift')}</Button>,
      noLabel: true,
    },
  ];
  return (
    <>
      <DataTable
        label={t('suppressions.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function Whose({ suppression: { contacts } }: { readonly suppression: Suppression }): ReactNode {
  const { t } = useTexts();
  if (contacts.length === 0) return <span className={styles.nobody}>{t('suppressions.nobody')}</span>;
  return contacts.map(({ id, name }, n) => (
    <span key={id}>
      {n > 0 && ', '}
      <Link to="/contacts/$id" params={{ id }}>
        {name}
      </Link>
    </span>
  ));
}

interface LiftProps {
  readonly suppression: Suppression | null;
  readonly onClose: () => void;
}

function LiftDialog({ suppression, onClose }: LiftProps): ReactNode {
  const { t } = useTexts();
  const queries = useQueryClient();
  const lift = useMutation({
    mutationFn: liftSuppression,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: suppressionsKey });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('suppressions.lift')}
      isOpen={suppression !== null}
      onClose={onClose}
      onConfirm={() => suppression !== null && lift.mutate(suppression.id)}
      confirmLabel={t('suppressions.lift')}
      isPending={lift.isPending}
    >
      {t('suppressions.liftAsk')}
      {lift.isError && <Notice tone="red">{lift.error.message}</Notice>}
    </ConfirmDialog>
  );
}
