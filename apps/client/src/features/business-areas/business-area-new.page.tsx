/** Entering a business area. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { BusinessAreaForm } from './business-area-form.js';

export function NewBusinessAreaPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('business-areas.add')} />
      <BusinessAreaForm
        onSaved={({ id }) => void navigate({ to: '/business-areas/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/business-areas' })}
      />
    </>
  );
}
