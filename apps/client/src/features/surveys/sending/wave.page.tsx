/** One sending: how far it has come, step by step, what is still to leave, and who was invited. */
import { surveyInvitationStates } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import { Columns, Section, Stack } from '../../../ui/section.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { WaveLoop } from '../loop/wave-loop.js';
import { WaveStateTag } from '../survey-marks.js';
import { waveQuery, type Wave } from '../surveys.api.js';
import { lastDayOf } from '../waves-table.js';
import { OpenLinkPanel } from './open-link-panel.js';
import { WaveActions } from './wave-actions.js';
import { Invitations } from './wave-invitations.js';
import { WaveSteps } from './wave-steps.js';
import { WaveTrouble } from './wave-trouble.js';

const route = getRouteApi('/shell/surveys/waves/$waveId');

export function WavePage(): ReactNode {
  const { t } = useTexts();
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
        actions={<WaveActions wave={wave} />}
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
              <Standing wave={wave} />
              <ProgressBar
                label={t('surveys.field.answered')}
                value={wave.frameSize ? counts.answered / wave.frameSize : 0}
                words={t('surveys.progress', { answered: counts.answered, waiting: counts.queued + counts.sent })}
              />
              <Section title={t('survey-sending.steps')}>
                <WaveSteps wave={wave} />
              </Section>
              <WaveTrouble wave={wave} />
              <WaveLoop waveId={wave.id} />
              <Section title={t('surveys.invitations')} count={wave.frameSize ?? undefined}>
                <Invitations wave={wave} />
              </Section>
            </Stack>
          )
        }
        side={<Facts wave={wave} />}
      />
    </>
  );
}

/** Why nothing leaves just now, where that is so. */
function Standing({ wave: { state, stoppedAt, leavesAt } }: { readonly wave: Wave }): ReactNode {
  const { t, formats } = useTexts();
  if (state === 'paused') return <Notice tone="amber">{t('survey-sending.pausedNotice')}</Notice>;
  if (stoppedAt !== null && state !== 'closed')
    return <Notice>{t('survey-sending.stoppedNotice', { at: formats.dayAndTime(stoppedAt) })}</Notice>;
  if (leavesAt !== null)
    return <Notice>{t('survey-sending.leavesNotice', { at: formats.dayAndTime(leavesAt) })}</Notice>;
  return null;
}

function Facts({ wave }: { readonly wave: Wave }): ReactNode {
  const { t, formats } = useTexts();
  const { counts } = wave;
  return (
    <DefinitionList
      facts={[
        { term: t('survey-sending.field.opensAt'), value: formats.dayAndTime(wave.opensAt) },
        { term: t('surveys.field.closesOn'), value: formats.day(lastDayOf(wave.closesAt)) },
        {
          term: t('survey-sending.field.frame'),
          value: wave.frameSize === null ? null : formats.number(wave.frameSize),
        },
        { term: t('survey-sending.field.group'), value: wave.groupSentence },
        {
          term: t('survey-sending.field.pace'),
          value: wave.perMinute === null ? null : t('survey-sending.pace', { count: wave.perMinute }),
        },
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
  );
}
