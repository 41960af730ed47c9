/** Entering a plot or premises. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { SiteForm } from './site-form.js';

export function NewSitePage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('sites.add')} />
      <SiteForm
        onSaved={({ id }) => void navigate({ to: '/sites/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/sites' })}
      />
    </>
  );
}
