/** Addresses that are told of what happens: of what, whether it works, and when it was last told. */
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { ToldOnce } from '../../told-once/told-once.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { WebhookActions } from './webhook-actions.js';
import { EventsInWords } from './webhook-events.js';
import { WebhookForm } from './webhook-form.js';
import { LastDelivery, WebhookStateTag } from './webhook-marks.js';
import { makeWebhook, useWebhooks, type Webhook } from './webhooks.api.js';

export function WebhooksPage(): ReactNode {
  const { t } = useTexts();
  const [isMaking, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <>
      <PageHeader
        title={t('webhooks.title')}
        above={<Link to="/administration">{t('ui.nav.administration')}</Link>}
        facts={t('webhooks.lead')}
        actions={
          <Button variant="primary" icon={<Plus />} onPress={() => setMaking(true)}>
            {t('webhooks.new')}
          </Button>
        }
      />
      <Rows />
      <Dialog title={t('webhooks.new')} isOpen={isMaking} onClose={() => setMaking(false)}>
        <WebhookForm
          submitLabel={t('webhooks.make')}
          save={makeWebhook}
          onSaved={(made) => {
            setMaking(false);
            setSecret(made.secret);
          }}
          onCancel={() => setMaking(false)}
        />
      </Dialog>
      <ToldOnce
        title={t('webhooks.once.title')}
        hint={t('webhooks.once.hint')}
        label={t('webhooks.secret')}
        secret={secret}
        onClose={() => setSecret(null)}
      />
    </>
  );
}

function Rows(): ReactNode {
  const { t } = useTexts();
  const list = useWebhooks();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('webhooks.empty')}</EmptyState>;
  const columns: Column<Webhook>[] = [
    { key: 'url', header: t('webhooks.field.url'), cell: ({ url }) => url },
    { key: 'events', header: t('webhooks.kinds'), cell: ({ events }) => <EventsInWords events={events} /> },
    { key: 'last', header: t('webhooks.column.last'), cell: (webhook) => <LastDelivery webhook={webhook} /> },
    {
      key: 'state',
      header: t('webhooks.column.state'),
      cell: ({ state }) => <WebhookStateTag state={state} />,
      noLabel: true,
    },
    {
      key: 'actions',
      header: t('shell.more'),
      cell: (row) => <WebhookActions webhook={row} />,
      noLabel: true,
      width: '6em',
    },
  ];
  return (
    <>
      <DataTable
        label={t('webhooks.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/webhooks/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
