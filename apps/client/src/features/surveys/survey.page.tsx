/** One survey: its page as the respondent sees it, its sendings, and what can be done next. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { SurveyMenu } from './builder/survey-menu.js';
import { SurveyVersions } from './builder/survey-versions.js';
import { SurveyStatusTag } from './survey-marks.js';
import { SurveyPreview } from './survey-preview.js';
import { publishSurvey, surveyQuery, type Survey } from './surveys.api.js';
import styles from './surveys.module.css';
import { OpenWaveDialog } from './sending/open-wave-dialog.js';
import { TriggersSection } from './triggers/triggers-section.js';
import { WavesTable } from './waves-table.js';

const route = getRouteApi('/shell/surveys/$id');

export function SurveyPage(): ReactNode {
  const { t } = useTexts();
  const { id } = route.useParams();
  const query = useQuery(surveyQuery(id));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  const survey = query.data;
  return (
    <>
      <PageHeader
        title={survey.name}
        above={<Link to="/surveys">{t('surveys.title')}</Link>}
        facts={
          <>
            <SurveyStatusTag status={survey.status} />
            <span>{t(survey.anonymous ? 'surveys.field.anonymous' : 'surveys.field.named')}</span>
          </>
        }
        actions={<Actions survey={survey} />}
      />
      <div className={styles.surveyColumns}>
        <Stack>
          {survey.status === 'draft' && <Notice>{t('surveys.publishHint')}</Notice>}
          {survey.hasChanges && <Notice>{t('survey-builder.hasChanges')}</Notice>}
          <Section title={t('surveys.waves')} count={survey.waves}>
            <WavesTable surveyId={id} />
          </Section>
          {survey.status === 'published' && <TriggersSection surveyId={id} />}
          <Section title={t('survey-builder.versions')}>
            <SurveyVersions id={id} />
          </Section>
        </Stack>
        <Section title={t('surveys.preview')}>
          <SurveyPreview id={id} />
        </Section>
      </div>
    </>
  );
}

function Actions({ survey }: { readonly survey: Survey }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const [isOpening, setOpening] = useState(false);
  const publish = useMutation({
    mutationFn: () => publishSurvey(survey.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['surveys'] });
      showToast({ text: t('surveys.published') });
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  const params = { id: survey.id };
  return (
    <>
      {survey.waves > 0 && may('surveys.results') && (
        <LinkButton to="/surveys/$id/results" params={params}>
          {t('surveys.results')}
        </LinkButton>
      )}
      {survey.status === 'draft' && may('surveys.write') && (
        <Button variant="primary" isPending={publish.isPending} onPress={() => publish.mutate()}>
          {t('surveys.publish')}
        </Button>
      )}
      <LinkButton to="/surveys/$id/paper" params={params}>
        {t('survey-paper.sheet')}
      </LinkButton>
      {survey.status === 'published' && may('surveys.send') && (
        <>
          <Button onPress={() => setOpening(true)}>{t('survey-open-link.open')}</Button>
          <OpenWaveDialog surveyId={survey.id} isOpen={isOpening} onClose={() => setOpening(false)} />
        </>
      )}
      {may('surveys.write') && (
        <LinkButton to="/surveys/$id/edit" params={params}>
          {t('survey-builder.edit')}
        </LinkButton>
      )}
      {survey.status === 'published' && may('surveys.send') && (
        <LinkButton variant="primary" to="/surveys/$id/send" params={params}>
          {t('surveys.sendTo')}
        </LinkButton>
      )}
      {may('surveys.write') && <SurveyMenu survey={survey} />}
    </>
  );
}
