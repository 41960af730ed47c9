/** Entering feedback, from the list or from a company's page. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { FeedbackForm } from './feedback-form.js';
import { companyQuery } from './feedback.api.js';

const route = getRouteApi('/shell/feedback/new');

export function NewFeedbackPage(): ReactNode {
  const { t } = useTexts();
  const { company: companyId } = route.useSearch();
  const navigate = route.useNavigate();
  const company = useQuery({ ...companyQuery(companyId ?? ''), enabled: companyId !== undefined });
  const isReady = companyId === undefined || company.data !== undefined;
  return (
    <>
      <PageHeader title={t('feedback.add')} />
      {company.error && <ErrorState error={company.error} onRetry={() => void company.refetch()} />}
      {!company.error && !isReady && <Skeleton shape="form" />}
      {isReady && (
        <FeedbackForm
          {...(company.data && { company: { id: company.data.id, name: company.data.name } })}
          onSaved={({ id }) => void navigate({ to: '/feedback/$id', params: { id }, replace: true })}
          onCancel={() => void navigate({ to: '/feedback' })}
        />
      )}
    </>
  );
}
