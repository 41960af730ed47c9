/** Filling in a needs assessment at a visit: from a company's page, from a talk, or from the list. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { NeedsAssessmentForm } from './needs-assessment-form.js';
import styles from './needs-assessments.module.css';
import { assessmentOriginQuery } from './needs-assessments.api.js';

const route = getRouteApi('/shell/needs-assessments/new');

export function NewNeedsAssessmentPage(): ReactNode {
  const { t, formats } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: origin, error, refetch } = useQuery(assessmentOriginQuery(search));
  return (
    <>
      <PageHeader title={t('needs-assessments.new')} facts={origin?.company.name} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && origin === undefined && <Skeleton shape="form" />}
      {!error && origin === null && (
        <RecordPicker
          label={t('needs-assessments.field.company')}
          description={t('needs-assessments.chooseCompany')}
          value={null}
          onChange={(company) =>
            company && void navigate({ search: { ...search, company: company.id }, replace: true })
          }
          search={findCompanies}
        />
      )}
      {origin?.last && (
        <div className={styles.before}>
          <Notice>{t('needs-assessments.startsFromLast', { day: formats.day(origin.last.assessedOn) })}</Notice>
        </div>
      )}
      {origin && (
        <NeedsAssessmentForm
          key={origin.company.id}
          origin={origin}
          onSaved={({ id }) => {
            showToast({ text: t('needs-assessments.saved') });
            void navigate({ to: '/needs-assessments/$id', params: { id }, replace: true });
          }}
          onCancel={() => void navigate({ to: '/companies/$id', params: { id: origin.company.id } })}
        />
      )}
    </>
  );
}
