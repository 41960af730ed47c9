/** Entering a partner. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { PartnerForm } from './partner-form.js';

export function NewPartnerPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('partners.add')} />
      <PartnerForm
        onSaved={({ id }) => void navigate({ to: '/partners/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/partners' })}
      />
    </>
  );
}
