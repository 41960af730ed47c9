/** The tags of companies, the most used first, and giving one another name everywhere. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PencilLine } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { companyTagsQuery, type BulkChange } from '../../lists/lists.api.js';
import { useChangeOfMany } from '../../lists/use-change-of-many.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import type { CompanyTag } from './company-tags.api.js';
import styles from './company-tags.module.css';
import { RenameDialog } from './rename-dialog.js';

export function CompanyTagsPage(): ReactNode {
  const { t } = useTexts();
  const queries = useQueryClient();
  // Numbers that are about to be confirmed are read anew.
  const { data: tags, error, refetch } = useQuery({ ...companyTagsQuery, staleTime: 0 });
  const [text, setText] = useState<string>();
  const [asked, setAsked] = useState<CompanyTag | null>(null);
  const refresh = () => {
    for (const queryKey of [['companies'], ['company-tags'], ['list-views'], ['mailings']])
      void queries.invalidateQueries({ queryKey });
  };
  const { say, left } = useChangeOfMany(refresh);
  const done = (change: BulkChange) => {
    setAsked(null);
    refresh();
    say(change);
  };
  return (
    <>
      <PageHeader
        title={t('company-tags.title')}
        facts={tags !== undefined && t('company-tags.count', { count: tags.length })}
        above={<Link to="/companies">{t('companies.title')}</Link>}
      />
      <p className={styles.intro}>{t('company-tags.intro')}</p>
      {left}
      <FilterBar searchLabel={t('company-tags.search')} searchText={text} onSearch={setText} filters={[]} />
      {error !== null && tags === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Tags tags={tags} text={text} onRename={setAsked} />
      )}
      {asked !== null && tags !== undefined && (
        <RenameDialog asked={asked} tags={tags} onClose={() => setAsked(null)} onDone={done} />
      )}
    </>
  );
}

interface TagsProps {
  readonly tags: readonly CompanyTag[] | undefined;
  readonly text: string | undefined;
  readonly onRename: (tag: CompanyTag) => void;
}

function Tags({ tags, text, onRename }: TagsProps): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const mayRename = may('bulk-changes.write') && may('companies.write');
  if (tags === undefined) return <Skeleton />;
  if (tags.length === 0) return <EmptyState>{t('company-tags.empty')}</EmptyState>;
  const sought = text?.trim().toLowerCase() ?? '';
  const shown = tags.filter(({ tag }) => tag.toLowerCase().includes(sought));
  if (shown.length === 0) return <EmptyState>{t('shell.state.noMatches')}</EmptyState>;
  const columns: Column<CompanyTag>[] = [
    {
      key: 'tag',
      header: t('company-tags.field.tag'),
      cell: ({ tag }) => (
        <Link to="/companies" search={{ tag }}>
          {tag}
        </Link>
      ),
    },
    {
      key: 'companies',
      header: t('company-tags.field.companies'),
      cell: ({ companies }) => formats.number(companies),
      align: 'end',
      width: '8em',
    },
    ...(mayRename
      ? [
          {
            key: 'rename',
            header: '',
            cell: (row: CompanyTag) => (
              <Button
                size="s"
                icon={<PencilLine />}
                aria-label={t('company-tags.renameOne', { tag: row.tag })}
                onPress={() => onRename(row)}
              >
                {t('company-tags.rename')}
              </Button>
            ),
            noLabel: true,
            width: '16em',
          },
        ]
      : []),
  ];
  return <DataTable label={t('company-tags.title')} columns={columns} rows={shown} rowKey={({ tag }) => tag} />;
}
