/** Entering an enquiry. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { EnquiryForm } from './enquiry-form.js';

export function NewEnquiryPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('enquiries.add')} />
      <EnquiryForm
        onSaved={({ id }) => void navigate({ to: '/enquiries/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/enquiries' })}
      />
    </>
  );
}
