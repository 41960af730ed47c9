/** How it stands with each receiver of a letter. */
import { mailingRecipientStates } from '@elinvoima/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { Stack } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { ReceiverStateTag } from './mailing-marks.js';
import { useReceivers, type Mailing, type MailingReceiver } from './mailings.api.js';
import styles from './mailings.module.css';

const route = getRouteApi('/shell/mailings/$id');

export function Receivers({ mailing }: { readonly mailing: Mailing }): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Stack gap="s">
      <div className={styles.stateChoice}>
        <Select
          label={t('mailings.field.state')}
          options={mailingRecipientStates.map((value) => ({ value, label: t(`mailings.recipientState.${value}`) }))}
          value={search.state ?? null}
          placeholder={t('shell.value.all')}
          onChange={(state) => void navigate({ search: { state }, replace: true })}
          onClear={() => void navigate({ search: {}, replace: true })}
        />
      </div>
      <ReceiverRows mailing={mailing} />
    </Stack>
  );
}

function ReceiverRows({ mailing }: { readonly mailing: Mailing }): ReactNode {
  const { t, formats } = useTexts();
  const list = useReceivers(mailing, route.useSearch());
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('shell.state.noMatches')}</EmptyState>;
  return (
    <>
      <DataTable
        label={t('mailings.section.receivers')}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
        columns={[
          { key: 'name', header: t('mailings.field.receiver'), cell: (row) => <Receiver row={row} /> },
          { key: 'email', header: t('mailings.field.email'), cell: ({ email }) => email, show: 'wide' },
          {
            key: 'language',
            header: t('mailings.field.language'),
            cell: ({ language }) => t(`shell.language.${language}`),
            show: 'wide',
          },
          {
            key: 'state',
            header: t('mailings.field.state'),
            cell: (row) => (
              <span className={styles.marks}>
                <ReceiverStateTag state={row.state} />
                {row.reason && <span>{t(`recipients.leftOut.${row.reason}`)}</span>}
                {row.unsubscribed && <Tag tone="amber">{t('mailings.unsubscribed')}</Tag>}
              </span>
            ),
            noLabel: true,
          },
          {
            key: 'sentAt',
            header: t('mailings.field.sentAt'),
            cell: ({ sentAt }) => (sentAt ? formats.dayAndTime(sentAt) : '–'),
            align: 'end',
            show: 'wide',
          },
        ]}
      />
      <LoadMore list={list} />
    </>
  );
}

function Receiver({
  row: { name, organisation, contactId, companyId, partnerId },
}: {
  readonly row: MailingReceiver;
}): ReactNode {
  const path = contactId
    ? recordPath('contacts', contactId)
    : partnerId
      ? recordPath('partners', partnerId)
      : companyId && recordPath('companies', companyId);
  return (
    <>
      {path ? <Link to={path}>{name}</Link> : name}
      {organisation && <span className={styles.quiet}> {organisation}</span>}
    </>
  );
}
