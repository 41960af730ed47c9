/** All surveys, the one changed last first, with how they have been answered. */
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { QuarantineNotice } from './answers/quarantine-notice.js';
import { MakeSurveyDialog } from './make-survey-dialog.js';
import { SurveyStatusTag } from './survey-marks.js';
import styles from './surveys.module.css';
import { useSurveys, type SurveyRow } from './surveys.api.js';

export function SurveysListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isMaking, setMaking] = useState(false);
  const make = may('surveys.write') && (
    <Button variant="primary" icon={<Plus />} onPress={() => setMaking(true)}>
      {t('surveys.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('surveys.title')} actions={make} />
      <SiblingTabs family="voices" />
      <QuarantineNotice />
      <Surveys action={make} />
      <p className={styles.seldom}>
        {may('surveys.answers') && <Link to="/surveys/themes">{t('survey-comments.themes')}</Link>}
        {may('mailings.send') && <Link to="/suppressions">{t('suppressions.title')}</Link>}
        {may('surveys.retention') && <Link to="/surveys/retention">{t('survey-anonymity.retention.title')}</Link>}
      </p>
      <MakeSurveyDialog isOpen={isMaking} onClose={() => setMaking(false)} />
    </>
  );
}

function Surveys({ action }: { readonly action: ReactNode }): ReactNode {
  const { t } = useTexts();
  const list = useSurveys();
  const columns = useColumns();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState action={action}>{t('surveys.empty')}</EmptyState>;
  return (
    <>
      <DataTable
        label={t('surveys.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/surveys/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function useColumns(): Column<SurveyRow>[] {
  const { t, formats } = useTexts();
  return [
    { key: 'name', header: t('surveys.field.title'), cell: ({ name }) => name },
    { key: 'status', header: t('surveys.field.status'), cell: ({ status }) => <SurveyStatusTag status={status} /> },
    {
      key: 'anonymous',
      header: t('surveys.make.answersAre'),
      show: 'wide',
      cell: ({ anonymous }) => t(anonymous ? 'surveys.field.anonymous' : 'surveys.field.named'),
    },
    {
      key: 'answered',
      header: t('surveys.field.answered'),
      align: 'end',
      cell: ({ answered, invited, waves }) =>
        waves === 0 ? '–' : t('surveys.answeredOfInvited', { answers: answered, invited }),
    },
    {
      key: 'lastSentAt',
      header: t('surveys.field.lastSent'),
      align: 'end',
      show: 'wide',
      cell: ({ lastSentAt }) => (lastSentAt === null ? '–' : formats.day(lastSentAt)),
    },
  ];
}
