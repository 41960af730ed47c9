/** One address: of what it is told, and what has been sent there. */
import { webhookDeliveryStates, type WebhookDeliveryState } from '@elinvoima/contracts';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { pathOfRecord } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { hostOf, WebhookActions } from './webhook-actions.js';
import { EventsInWords } from './webhook-events.js';
import { DeliveryStateTag, LastDelivery, WebhookStateTag } from './webhook-marks.js';
import { resendDelivery, useDeliveries, useWebhook, type Delivery, type Webhook } from './webhooks.api.js';

const route = getRouteApi('/shell/webhooks/$id');

export function WebhookPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const webhook = useWebhook(route.useParams().id);
  if (webhook.isPending) return <Skeleton />;
  if (!webhook.data) return <ErrorState error={webhook.error} onRetry={() => void webhook.refetch()} />;
  const { url, events, state, previousUntil } = webhook.data;
  return (
    <>
      <PageHeader
        title={hostOf(url)}
        above={<Link to="/webhooks">{t('webhooks.title')}</Link>}
        facts={<WebhookStateTag state={state} />}
        actions={<WebhookActions webhook={webhook.data} onRemoved={() => void navigate({ to: '/webhooks' })} />}
      />
      <Stack>
        <DefinitionList
          facts={[
            { term: t('webhooks.field.url'), value: url },
            { term: t('webhooks.kinds'), value: <EventsInWords events={events} /> },
            { term: t('webhooks.column.last'), value: <LastDelivery webhook={webhook.data} /> },
            ...(previousUntil === null
              ? []
              : [{ term: t('webhooks.secret'), value: t('webhooks.previousUntil', { until: previousUntil }) }]),
          ]}
        />
        <Deliveries webhook={webhook.data} />
      </Stack>
    </>
  );
}

function Deliveries({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const { t } = useTexts();
  const [state, setState] = useState<WebhookDeliveryState | null>(null);
  return (
    <Section title={t('webhooks.deliveries')}>
      <Stack>
        <Select
          label={t('webhooks.column.state')}
          options={webhookDeliveryStates.map((value) => ({ value, label: t(`webhooks.deliveries.state.${value}`) }))}
          value={state}
          onChange={setState}
          placeholder={t('webhooks.deliveries.all')}
          onClear={() => setState(null)}
        />
        <DeliveryRows webhook={webhook} state={state} />
      </Stack>
    </Section>
  );
}

/** The record that a delivery tells of. One that is gone, or not the reader's to know, has no name and no link. */
function RecordTold({ record }: { readonly record: Delivery['object'] }): ReactNode {
  if (record === null || record.title === null) return null;
  const page = pathOfRecord(record);
  return <div>{page === undefined ? record.title : <Link to={page}>{record.title}</Link>}</div>;
}

interface DeliveryRowsProps {
  readonly webhook: Webhook;
  readonly state: WebhookDeliveryState | null;
}

function DeliveryRows({ webhook, state }: DeliveryRowsProps): ReactNode {
  const { t, formats } = useTexts();
  const list = useDeliveries(webhook.id, state);
  const resend = useSave(
    'webhooks',
    (deliveryId: string) => resendDelivery(webhook.id, deliveryId),
    () => showToast({ text: t('webhooks.deliveries.resent') }),
  );
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('webhooks.deliveries.empty')}</EmptyState>;
  const isOver = (delivery: Delivery) => delivery.state === 'delivered' || delivery.state === 'failed';
  const columns: Column<Delivery>[] = [
    {
      key: 'event',
      header: t('webhooks.deliveries.event'),
      cell: ({ event, object }) =>
        event === 'test' ? (
          t('webhooks.deliveries.test')
        ) : (
          <>
            <EventsInWords events={[event]} />
            <RecordTold record={object} />
          </>
        ),
    },
    {
      key: 'at',
      header: t('webhooks.deliveries.at'),
      cell: ({ happenedAt, nextAt }) => (
        <>
          {formats.dayAndTime(happenedAt)}
          {nextAt !== null && <div>{t('webhooks.deliveries.nextAt', { at: nextAt })}</div>}
        </>
      ),
    },
    {
      key: 'state',
      header: t('webhooks.column.state'),
      cell: (row) => <DeliveryStateTag state={row.state} />,
      noLabel: true,
    },
    {
      key: 'answer',
      header: t('webhooks.deliveries.answer'),
      cell: ({ status, problem, attempt }) =>
        [status, problem, attempt > 0 ? t('webhooks.deliveries.tries', { count: attempt }) : null]
          .filter((part) => part !== null)
          .join(' · '),
    },
    {
      key: 'actions',
      header: t('shell.more'),
      cell: (row) =>
        isOver(row) &&
        webhook.state === 'active' && (
          <Button
            size="s"
            icon={<RotateCcw />}
            isPending={resend.isPending && resend.variables === row.id}
            onPress={() =>
              resend.mutate(row.id, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
            }
          >
            {t('webhooks.deliveries.resend')}
          </Button>
        ),
      noLabel: true,
    },
  ];
  return (
    <>
      <DataTable
        label={t('webhooks.deliveries')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
