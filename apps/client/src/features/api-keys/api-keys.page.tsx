/** Keys of other systems: what each may, until when, and when it was last used. */
import { Link } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { ToldOnce } from '../../told-once/told-once.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { ApiKeyActions } from './api-key-actions.js';
import { useApiKeys, type ApiKey, type IssuedApiKey } from './api-keys.api.js';
import { NewApiKey } from './new-api-key.js';
import { scopesOfPermissions } from './scope-choice.js';

const tones = { active: 'green', ending: 'amber', expired: 'neutral', revoked: 'neutral' } as const;

export function ApiKeysPage(): ReactNode {
  const { t } = useTexts();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<IssuedApiKey | null>(null);
  const add = (
    <Button variant="primary" icon={<KeyRound />} onPress={() => setMaking(true)}>
      {t('api-keys.new')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('api-keys.title')}
        above={<Link to="/administration">{t('ui.nav.administration')}</Link>}
        facts={t('api-keys.lead')}
        actions={add}
      />
      <Rows />
      <Dialog title={t('api-keys.new')} isOpen={isMaking} onClose={() => setMaking(false)}>
        <NewApiKey
          onMade={(key) => {
            setMaking(false);
            setMade(key);
          }}
          onCancel={() => setMaking(false)}
        />
      </Dialog>
      <ToldOnce
        title={t('api-keys.once.title', { name: made?.name ?? '' })}
        hint={t('api-keys.once.hint')}
        label={t('api-keys.key')}
        secret={made?.key ?? null}
        onClose={() => setMade(null)}
      />
    </>
  );
}

function Rows(): ReactNode {
  const { t, formats } = useTexts();
  const list = useApiKeys();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('api-keys.empty')}</EmptyState>;
  const isLiving = ({ state }: ApiKey) => state === 'active' || state === 'ending';
  const columns: Column<ApiKey>[] = [
    { key: 'name', header: t('api-keys.field.name'), cell: ({ name }) => name },
    { key: 'prefix', header: t('api-keys.column.key'), cell: ({ prefix }) => <code>{prefix}…</code> },
    { key: 'rights', header: t('api-keys.column.rights'), cell: ({ scopes }) => <Rights scopes={scopes} /> },
    {
      key: 'expiresOn',
      header: t('api-keys.field.expiresOn'),
      cell: ({ expiresOn, previousUntil }) => (
        <>
          {formats.day(expiresOn)}
          {previousUntil !== null && <div>{t('api-keys.previousUntil', { until: previousUntil })}</div>}
        </>
      ),
    },
    {
      key: 'used',
      header: t('api-keys.column.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('api-keys.never') : formats.dayAndTime(lastUsedAt)),
    },
    {
      key: 'state',
      header: t('api-keys.column.state'),
      cell: ({ state }) => <Tag tone={tones[state]}>{t(`api-keys.state.${state}`)}</Tag>,
      noLabel: true,
    },
    {
      key: 'actions',
      header: t('shell.more'),
      cell: (row) => (isLiving(row) ? <ApiKeyActions apiKey={row} /> : null),
      noLabel: true,
      width: '6em',
    },
  ];
  return (
    <>
      <DataTable
        label={t('api-keys.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

/** What it changes it reads too, so that is not said twice. */
function Rights({ scopes }: { readonly scopes: readonly string[] }): ReactNode {
  const { t, formats } = useTexts();
  const { read, write } = scopesOfPermissions(scopes);
  const line = (way: 'read' | 'write', nouns: typeof read) =>
    nouns.length > 0 && (
      <div>
        {t(`api-keys.${way}`)}: {formats.list(nouns.map((noun) => t(`api-keys.noun.${noun}`)))}
      </div>
    );
  return (
    <>
      {line('write', write)}
      {line(
        'read',
        read.filter((noun) => !write.includes(noun)),
      )}
    </>
  );
}
