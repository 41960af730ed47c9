/** Entering a referral, from the list, from a company's page or from a talk. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { ReferralForm } from './referral-form.js';
import { originQuery } from './referrals.api.js';

const route = getRouteApi('/shell/referrals/new');

export function NewReferralPage(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: origin, error, refetch } = useQuery(originQuery(search));
  return (
    <>
      <PageHeader title={t('referrals.add')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !origin && <Skeleton shape="form" />}
      {origin && (
        <ReferralForm
          origin={origin}
          onSaved={({ id }) => void navigate({ to: '/referrals/$id', params: { id }, replace: true })}
          onCancel={() => void navigate({ to: '/referrals' })}
        />
      )}
    </>
  );
}
