/** One sending: how far it has come, who was invited and how it stands with each. */
import { surveyInvitationStates } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Columns, Section, Stack } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { WaveLoop } from './loop/wave-loop.js';
import { NewLink } from './new-link-dialog.js';
import { InvitationStateTag, WaveStateTag } from './survey-marks.js';
import { closeWave, useInvitations, waveQuery, type Invitation, type Wave } from './surveys.api.js';
import styles from './surveys.module.css';
import { OpenLinkPanel } from './sending/open-link-panel.js';
import { lastDayOf } from './waves-table.js';

const route = getRouteApi('/shell/surveys/waves/$waveId');

export function WavePage(): ReactNode {
  const { t, formats } = useTexts();
  const { waveId } = route.useParams();
  const query = useQuery(waveQuery(waveId));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  const wave = query.data;
  const { counts } = wave;
  return (
    <>
      <PageHeader
        title={wave.name}
        above={
          <Link to="/surveys/$id" params={{ id: wave.survey.id }}>
            {wave.survey.name}
          </Link>
        }
        facts={<WaveStateTag state={wave.state} />}
        actions={<Actions wave={wave} />}
      />
      <Columns
        main={
          wave.kind === 'open' ? (
            <Stack>
              <OpenLinkPanel wave={wave} />
              <WaveLoop waveId={wave.id} />
            </Stack>
          ) : (
            <Stack>
              <ProgressBar
                label={t('surveys.field.answered')}
                value={wave.frameSize ? counts.answered / wave.frameSize : 0}
                words={t('surveys.progress', { answered: counts.answered, waiting: counts.queued + counts.sent })}
              />
              <WaveLoop waveId={wave.id} />
              <Section title={t('surveys.invitations')} count={wave.frameSize ?? undefined}>
                <Invitations wave={wave} />
              </Section>
            </Stack>
          )
        }
        side={
          <DefinitionList
            facts={[
              { term: t('surveys.field.closesOn'), value: formats.day(lastDayOf(wave.closesAt)) },
              // Of a wave whose invitations have been forgotten the counts say what became of them before.
              ...surveyInvitationStates.flatMap((state) =>
                state === 'ended'
                  ? []
                  : {
                      term: t(`surveys.invitationState.${state}`),
                      value: counts[state] === 0 ? null : formats.number(counts[state]),
                    },
              ),
            ]}
          />
        }
      />
    </>
  );
}

function Actions({ wave }: { readonly wave: Wave }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const [isConfirming, setConfirming] = useState(false);
  const close = useMutation({
    mutationFn: () => closeWave(wave.id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['survey-waves'] }),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
    onSettled: () => setConfirming(false),
  });
  return (
    <>
      {wave.state !== 'closed' && may('surveys.send') && (
        <LinkButton to="/surveys/waves/$waveId/type" params={{ waveId: wave.id }}>
          {t('survey-paper.type')}
        </LinkButton>
      )}
      {wave.state !== 'closed' && may('surveys.send') && (
        <Button onPress={() => setConfirming(true)}>{t('surveys.closeWave')}</Button>
      )}
      {may('surveys.results') && (
        <LinkButton
          variant="primary"
          to="/surveys/$id/results"
          params={{ id: wave.survey.id }}
          search={{ waveId: wave.id }}
        >
          {t('surveys.results')}
        </LinkButton>
      )}
      <ConfirmDialog
        title={t('surveys.closeWave')}
        isOpen={isConfirming}
        onClose={() => setConfirming(false)}
        onConfirm={() => close.mutate()}
        confirmLabel={t('surveys.closeWave')}
        isDanger
        isPending={close.isPending}
      >
        {t('surveys.closeWaveHint')}
      </ConfirmDialog>
    </>
  );
}

function Invitations({ wave }: { readonly wave: Wave }): ReactNode {
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
    { key: 'state', header: t('surveys.field.status'), cell: ({ state }) => <InvitationStateTag state={state} /> },
    {
      key: 'lastSentAt',
      header: t('surveys.field.lastSent'),
      align: 'end',
      show: 'wide',
      cell: ({ lastSentAt }) => (lastSentAt === null ? '–' : formats.day(lastSentAt)),
    },
    {
      key: 'link',
      header: t('surveys.newLink'),
      noLabel: true,
      cell: (invitation) => canRenew && invitation.state !== 'answered' && <NewLink invitation={invitation} />,
    },
  ];
}
