/** Who did or saw what: the whole trail for administrators, narrowed by user, session or key, by whose data it was, record, deed and time. */
import { getRouteApi, Link } from '@tanstack/react-router';
import { trailActions, trailKindKey, trailKinds } from '@elinvoima/contracts';
import { Users } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { findAllContacts } from '../../api/find-records.js';
import { pathOfRecord } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import type { AuditSearch } from './audit-search.js';
import { useEntries, type Entry } from './audit.api.js';
import styles from './audit.module.css';
import { EntryChanges } from './entry-changes.js';
import { useWhoAndWhen } from './who-and-when.js';

const route = getRouteApi('/shell/audit');

export function AuditPage(): ReactNode {
  const { t, formats } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useEntries(search);
  const narrow = (change: AuditSearch) => void navigate({ search: { ...search, ...change }, replace: true });
  const { who, when, inForce } = useWhoAndWhen({ search, narrow });
  const [subject, setSubject] = useState<{ id: string; name: string } | null>(null);
  const cardOf = list.items.find(({ kind, id }) => kind === 'contact' && id === search.personId);
  const subjectName = (subject?.id === search.personId ? subject?.name : cardOf?.title) ?? t('trail.onePerson');
  const filters = [
    ...inForce,
    search.personId !== undefined && {
      key: 'personId',
      sentence: t('trail.filter', { label: t('trail.subject'), value: subjectName }),
      onRemove: () => narrow({ personId: undefined }),
    },
    search.id !== undefined && {
      key: 'id',
      sentence: list.items.find(({ id }) => id === search.id)?.title ?? t('trail.sameRecord'),
      onRemove: () => narrow({ id: undefined }),
    },
  ].filter((filter) => filter !== false);
  const { actorId, viaId, from, to } = search;
  return (
    <>
      <PageHeader title={t('trail.title')} />
      <p className={styles.intro}>{t('trail.intro')}</p>
      <FilterBar
        filters={filters}
        extra={
          (actorId ?? viaId) !== undefined && (
            <LinkButton to="/audit/touched" search={{ actorId, viaId, from, to }} icon={<Users />}>
              {t('trail.touched')}
            </LinkButton>
          )
        }
      >
        {who}
        <RecordPicker
          label={t('trail.subject')}
          search={findAllContacts}
          value={search.personId === undefined ? null : { id: search.personId, name: subjectName }}
          onChange={(chosen) => {
            setSubject(chosen);
            narrow({ personId: chosen?.id });
          }}
        />
        <Select
          label={t('trail.record')}
          options={inOrder(trailKinds, (value) => t(trailKindKey(value)))}
          value={trailKinds.find((kind) => kind === search.kind) ?? null}
          onChange={(kind) => narrow({ kind, id: undefined })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ kind: undefined, id: undefined })}
        />
        <Select
          label={t('trail.action')}
          options={inOrder(trailActions, (value) => t(`trail-action.${value}`))}
          value={trailActions.find((action) => action === search.action) ?? null}
          onChange={(action) => narrow({ action })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ action: undefined })}
        />
        {when}
      </FilterBar>
      <Entries list={list} formats={formats} />
    </>
  );
}

interface EntriesProps {
  readonly list: ReturnType<typeof useEntries>;
  readonly formats: ReturnType<typeof useTexts>['formats'];
}

function Entries({ list, formats }: EntriesProps): ReactNode {
  const { t } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('trail.empty')}</EmptyState>;
  const columns: Column<Entry>[] = [
    { key: 'at', header: t('trail.at'), cell: ({ at }) => formats.dayAndTime(at) },
    { key: 'who', header: t('trail.who'), cell: (entry) => <Who entry={entry} /> },
    { key: 'record', header: t('trail.record'), cell: (entry) => <What entry={entry} /> },
    { key: 'changes', header: t('trail.changes'), cell: (entry) => <EntryChanges entry={entry} />, noLabel: true },
  ];
  return (
    <>
      <DataTable
        label={t('trail.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ seq }) => seq}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function Who({ entry: { actor, actorKind, viaId, viaKind } }: { readonly entry: Entry }): ReactNode {
  const { t } = useTexts();
  if (actorKind !== 'user') return t(actorKind === 'system' ? 'trail.system' : 'trail.public');
  return (
    <>
      {actor === null ? (
        t('trail.removedUser')
      ) : (
        <Link to="/audit" search={{ actorId: actor.id }}>
          {actor.name}
        </Link>
      )}
      {viaId !== null && (
        <Link className={styles.more} to="/audit" search={{ viaId }}>
          {t(viaKind === 'api-key' ? 'trail.sameKey' : 'trail.sameSession')}
        </Link>
      )}
    </>
  );
}

function What({ entry: { kind, id, title, action, right } }: { readonly entry: Entry }): ReactNode {
  const { t } = useTexts();
  const noun = t(trailKindKey(kind));
  // What has no name is in the bin, gone or not this reader's to know: its page would say nothing.
  const page = id === null || title === null ? undefined : pathOfRecord({ kind, id });
  return (
    <>
      {t(`trail-action.${action}`)}
      {': '}
      {page === undefined ? (title ?? noun) : <Link to={page}>{title}</Link>}
      {title !== null && <span className={styles.more}>{noun}</span>}
      {right !== null && <span className={styles.more}>{t('trail.byRight', { right })}</span>}
      {id !== null && (
        <Link className={styles.more} to="/audit" search={{ kind, id }}>
          {t('trail.openRecordLog')}
        </Link>
      )}
    </>
  );
}

/** A long list is found by its first letter. */
const inOrder = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
  values.map((value) => ({ value, label: label(value) })).sort((one, other) => one.label.localeCompare(other.label));
