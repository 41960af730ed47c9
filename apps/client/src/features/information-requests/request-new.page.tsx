/** Entering a request. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { RequestForm } from './request-form.js';

export function NewRequestPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('information-requests.add')} />
      <RequestForm
        onSaved={({ id }) => void navigate({ to: '/information-requests/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/information-requests' })}
      />
    </>
  );
}
