/** Who was invited and how it stands with each. */
import { surveyInvitationStates } from '@elinvoima/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../../ui/data-table.js';
import { Tag } from '../../../ui/marks.js';
import { Stack } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { NewLink } from '../new-link-dialog.js';
import { InvitationStateTag } from '../survey-marks.js';
import { useInvitations, type Invitation, type Wave } from '../surveys.api.js';
import styles from '../surveys.module.css';

const route = getRouteApi('/shell/surveys/waves/$waveId');

export function Invitations({ wave }: { readonly wave: Wave }): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInvitations(wave, search);
  const columns = useColumns(wave);
  const shown = (): ReactNode => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
    if (list.isPending) return <Skeleton />;
    if (list.items.length === 0) return <EmptyState>{t('shell.state.noMatches')}</EmptyState>;
    return (
      <>
        <DataTable
          label={t('surveys.invitations')}
          rows={list.items}
          rowKey={({ id }) => id}
          isRefreshing={list.isRefreshing}
          columns={columns}
        />
        <LoadMore list={list} />
      </>
    );
  };
  return (
    <Stack gap="s">
      <div className={styles.stateChoice}>
        <Select
          label={t('surveys.field.status')}
          options={surveyInvitationStates.map((value) => ({ value, label: t(`surveys.invitationState.${value}`) }))}
          value={search.state ?? null}
          placeholder={t('shell.value.all')}
          onChange={(state) => void navigate({ search: { state }, replace: true })}
          onClear={() => void navigate({ search: {}, replace: true })}
        />
      </div>
      {shown()}
    </Stack>
  );
}

function useColumns(wave: Wave): Column<Invitation>[] {
  const { t, formats } = useTexts();
  const may = useMay();
  const canRenew = wave.state !== 'closed' && may('surveys.send');
  return [
    {
      key: 'contact',
      header: t('contacts.one'),
      cell: ({ contact }) => (
        <Link to="/contacts/$id" params={{ id: contact.id }}>
          {contact.name}
        </Link>
      ),
    },
    {
      key: 'company',
      header: t('companies.one'),
      cell: ({ company }) =>
        company ? (
          <Link to="/companies/$id" params={{ id: company.id }}>
            {company.name}
          </Link>
        ) : (
          '–'
        ),
    },
    {
      key: 'language',
      header: t('surveys.field.language'),
      show: 'wide',
      cell: ({ language }) => t(`shell.language.${language}`),
    },
    {
      key: 'state',
      header: t('surveys.field.status'),
      cell: ({ state, trouble }) =>
        trouble === null ? (
          <InvitationStateTag state={state} />
        ) : (
          <Tag tone="amber">{t(`survey-sending.trouble.${trouble}`)}</Tag>
        ),
    },
    {
      key: 'lastSentAt',
      header: t('surveys.field.lastSent'),
      align: 'end',
      show: 'wide',
      cell: ({ lastSentAt }) => (lastSentAt === null ? '–' : formats.day(lastSentAt)),
    },
    {
      key: 'reminders',
      header: t('survey-sending.field.reminders'),
      align: 'end',
      show: 'wide',
      cell: ({ remindersSent }) => (remindersSent === 0 ? '–' : remindersSent),
    },
    {
      key: 'link',
      header: t('surveys.newLink'),
      noLabel: true,
      cell: (invitation) => canRenew && invitation.state !== 'answered' && <NewLink invitation={invitation} />,
    },
  ];
}
