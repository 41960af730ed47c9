/** The rows of a file: what happens with each, field by field, and why one is left out. */
import { importVerdicts, type ImportVerdict } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Tag, type Tone } from '../../ui/marks.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useImportRows, type Import, type ImportRow, type RowsSearch } from './imports.api.js';
import { RecordLink } from './record-link.js';
import { RowChoice } from './row-choice.js';
import styles from './imports.module.css';

const route = getRouteApi('/shell/imports/$id');

const tones: Readonly<Record<ImportVerdict, Tone>> = {
  create: 'green',
  update: 'accent',
  skip: 'neutral',
  refuse: 'red',
};

export function ImportRows({ taken }: { readonly taken: Import }): ReactNode {
  const { t, formats } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = (change: RowsSearch) => void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  const list = useImportRows(taken, search);
  return (
    <>
      <RadioGroup
        label={t('imports.rowsShown')}
        look="segments"
        value={search.verdict ?? 'all'}
        onChange={(verdict) => narrow({ verdict: verdict === 'all' ? undefined : verdict })}
        options={[
          { value: 'all' as const, label: t('shell.value.all') },
          ...importVerdicts.map((value) => ({
            value,
            label: `${t(`imports.verdict.${value}`)} ${formats.number(taken.counts[value])}`,
          })),
        ]}
      />
      <FilterBar searchLabel={t('imports.rowsSearch')} searchText={search.q} onSearch={(q) => narrow({ q })} />
      <Rows taken={taken} list={list} />
    </>
  );
}

function Rows({ taken, list }: { readonly taken: Import; readonly list: ReturnType<typeof useImportRows> }): ReactNode {
  const { t, formats } = useTexts();
  const isUndone = taken.state === 'undone';
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('imports.rowsEmpty')}</EmptyState>;
  const ofBusinessId: Column<ImportRow> = {
    key: 'businessId',
    header: t('companies.field.businessId'),
    cell: ({ businessId }) => businessId,
    width: '9em',
  };
  const columns: Column<ImportRow>[] = [
    {
      key: 'title',
      header: t('companies.field.name'),
      cell: ({ recordId, title, businessId }) => (
        <RecordLink kind={taken.kind} id={isUndone ? null : recordId} title={title ?? businessId ?? '–'} />
      ),
    },
    { key: 'n', header: t('import-file.row'), cell: ({ n }) => formats.number(n), width: '5em', show: 'wide' },
    ...(taken.kind === 'sites' ? [] : [ofBusinessId]),
    {
      key: 'verdict',
      header: t('imports.field.verdict'),
      cell: ({ verdict }) => <Tag tone={tones[verdict]}>{t(`imports.verdict.${verdict}`)}</Tag>,
      noLabel: true,
      width: '9em',
    },
    {
      key: 'why',
      header: t('imports.field.difference'),
      cell: (row) => <Why taken={taken} row={row} />,
      noLabel: true,
    },
  ];
  return (
    <>
      <DataTable
        label={t('imports.rows')}
        columns={columns}
        rows={list.items}
        rowKey={({ n }) => String(n)}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function Why({ taken, row }: { readonly taken: Import; readonly row: ImportRow }): ReactNode {
  if (row.verdict === 'refuse' && row.faults.length > 0) return <Faults row={row} />;
  const what = (
    <>
      {row.reason === null ? <Changes kind={taken.kind} row={row} /> : row.reason}
      {row.faults.length > 0 && <Remarks row={row} />}
    </>
  );
  if (row.alike.length === 0) return what;
  return (
    <div className={styles.alike}>
      {what}
      <RowChoice taken={taken} row={row} />
    </div>
  );
}

function Changes({ kind, row }: { readonly kind: Import['kind']; readonly row: ImportRow }): ReactNode {
  const { t } = useTexts();
  const postal = row.municipality?.by === 'postal' && <li className={styles.quiet}>{t('imports.byPostalAddress')}</li>;
  const fields = row.difference.filter(({ field }) => field !== 'industryScheme');
  return (
    <ul role="list" className={styles.changes}>
      {row.verdict === 'create' && (
        <li>{t(kind === 'ytj' || kind === 'companies' ? 'imports.newCompany' : 'import-file.new')}</li>
      )}
      {row.verdict === 'update' && fields.length === 0 && <li>{t('imports.registerOnly')}</li>}
      {fields.map((change) => (
        <Change key={change.field} kind={kind} change={change} />
      ))}
      {postal}
    </ul>
  );
}

/** What people should look at, though the row is taken as it is. */
function Remarks({ row }: { readonly row: ImportRow }): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles.remark}>
      <b>{t('import-file.remark')}</b> <Faults row={row} />
    </div>
  );
}

/** What is wrong with each cell, by the heading that people see in their file. */
function Faults({ row }: { readonly row: ImportRow }): ReactNode {
  return (
    <ul role="list" className={styles.changes}>
      {row.faults.map(({ field, column, message, value }) => (
        <li key={`${field} ${message}`}>
          {column !== null && <b>{column}</b>} {message}
          {value !== null && value !== '' && <span className={styles.kept}> ”{value}”</span>}
        </li>
      ))}
    </ul>
  );
}

const fieldNames: Readonly<Record<string, ScreenText>> = {
  companyForm: 'companies.field.legalForm',
  industryCode: 'companies.field.industry',
  municipalityCode: 'companies.field.municipality',
};

/** The register's codes in words, where they have them. */
const valueLists: Readonly<Record<string, string>> = {
  status: 'companies.status',
  situation: 'companies.situation',
  relationship: 'companies.relationship',
  companyForm: 'companies.form',
};
const valueListsOfSites: typeof valueLists = {
  kind: 'sites.kind',
  status: 'sites.status',
  landowner: 'sites.landowner',
  uses: 'sites.use',
  connections: 'sites.connection',
  traffic: 'sites.traffic',
};
/** Fields that hold several of a list's values. */
const lists = new Set(['uses', 'connections', 'traffic']);

function Change({
  kind,
  change: { field, from, to, applies },
}: {
  readonly kind: Import['kind'];
  readonly change: ImportRow['difference'][number];
}): ReactNode {
  const { t, isText } = useTexts();
  const ofTable = `import-fields.${kind}.${field === 'businessAreaId' ? 'businessArea' : field}`;
  const ofCompany = fieldNames[field] ?? `companies.field.${field}`;
  const name = isText(ofTable) ? t(ofTable) : isText(ofCompany) ? t(ofCompany) : field;
  const inWords = (value: string | null) => {
    if (value === null) return t('imports.emptyValue');
    const names = (kind === 'sites' ? valueListsOfSites : valueLists)[field] ?? '';
    const word = (one: string) => {
      const key = `${names}.${one}`;
      return isText(key) ? t(key) : one;
    };
    return kind === 'sites' && lists.has(field) ? value.split(', ').map(word).join(', ') : word(value);
  };
  if (!applies)
    return (
      <li className={styles.kept}>
        <b>{name}</b> {t('imports.kept', { from: inWords(from), to: inWords(to) })}
      </li>
    );
  return (
    <li>
      <b>{name}</b> <del>{inWords(from)}</del> → <ins>{inWords(to)}</ins>
    </li>
  );
}
