/** What came of a wave's answers: promised calls and logged feedback, how many in time, and what is told back. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Tag } from '../../../ui/marks.js';
import { Section, Stack } from '../../../ui/section.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import styles from '../comments/comments.module.css';
import { followUpDone, loopQuery, type WaveLoop as Loop } from './loop.api.js';

export function WaveLoop({ waveId }: { readonly waveId: string }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  if (!may('surveys.answers')) return null;
  return (
    <Section
      title={t('survey-loop.heading')}
      action={
        <div className={styles.actions}>
          <LinkButton size="s" to="/surveys/waves/$waveId/comments" params={{ waveId }}>
            {t('survey-comments.title')}
          </LinkButton>
          <LinkButton size="s" to="/surveys/waves/$waveId/reply" params={{ waveId }}>
            {t('survey-reply.title')}
          </LinkButton>
        </div>
      }
    >
      <Shown waveId={waveId} />
    </Section>
  );
}

function Shown({ waveId }: { readonly waveId: string }): ReactNode {
  const { t, formats } = useTexts();
  const queryClient = useQueryClient();
  const query = useQuery(loopQuery(waveId));
  const done = useMutation({
    mutationFn: followUpDone,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['survey-loop'] });
      await queryClient.invalidateQueries({ queryKey: ['follow-ups'] });
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="text" />;
  const { anonymous, followUps, feedback, waiting } = query.data;
  return (
    <Stack gap="s">
      {anonymous && <p>{t('survey-loop.anonymous')}</p>}
      <DefinitionList
        facts={[
          { term: t('survey-loop.followUps'), value: anonymous ? null : <Kept kept={followUps} /> },
          { term: t('survey-loop.feedback'), value: <Kept kept={feedback} /> },
        ]}
      />
      {waiting.length > 0 && (
        <DataTable
          label={t('survey-loop.followUps')}
          rows={waiting}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'company',
              header: t('companies.one'),
              cell: ({ company, title }) =>
                company ? (
                  <Link to="/companies/$id" params={{ id: company.id }}>
                    {company.name}
                  </Link>
                ) : (
                  title
                ),
            },
            {
              key: 'reason',
              header: t('survey-loop.followUps'),
              noLabel: true,
              cell: ({ reason }) => (
                <Tag tone={reason === 'contact' ? 'accent' : 'amber'}>{t(`survey-loop.reason.${reason}`)}</Tag>
              ),
            },
            { key: 'owner', header: t('survey-loop.owner'), show: 'wide', cell: ({ owner }) => owner.name },
            { key: 'due', header: t('survey-loop.due'), cell: ({ dueOn }) => formats.relativeDay(dueOn) },
            {
              key: 'done',
              header: t('survey-loop.markDone'),
              noLabel: true,
              cell: ({ id }) => (
                <Button size="s" isPending={done.isPending && done.variables === id} onPress={() => done.mutate(id)}>
                  {t('survey-loop.markDone')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Stack>
  );
}

function Kept({ kept }: { readonly kept: Loop['followUps'] }): ReactNode {
  const { t, formats } = useTexts();
  const { all, waiting, late, done, doneInTime } = kept;
  if (all === 0) return t('survey-loop.none');
  return [
    t('survey-loop.waiting', { count: waiting }) + (late > 0 ? `, ${t('survey-loop.late', { count: late })}` : ''),
    t('survey-loop.done', { count: done }),
    done > 0 && t('survey-loop.inTime', { share: formats.percent((100 * doneInTime) / done) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
