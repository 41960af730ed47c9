/** The next count: the premises of the last one are there as a draft to be walked through. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { CountForm } from './count-form.js';
import { countQuery, newestCountQuery } from './town-centre.api.js';

export function NewCountPage(): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(newestCountQuery);
  return (
    <>
      <PageHeader title={t('town-centre.new')} />
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Draft lastId={data.items[0]?.id} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}

function Draft({ lastId }: { readonly lastId: string | undefined }): ReactNode {
  const navigate = useNavigate();
  const { data: last, error, refetch } = useQuery({ ...countQuery(lastId ?? ''), enabled: lastId !== undefined });
  if (error && !last) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (lastId !== undefined && !last) return <Skeleton />;
  return (
    <CountForm
      last={last}
      onSaved={({ id }) => void navigate({ to: '/premises-counts/$id', params: { id }, replace: true })}
      onCancel={() => void navigate({ to: '/premises-counts' })}
    />
  );
}
