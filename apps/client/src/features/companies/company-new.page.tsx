/** Entering a company, a sole trader or somebody who is founding a company by hand. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { CompanyForm } from './company-form.js';

export function NewCompanyPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('companies.add')} />
      <CompanyForm
        onSaved={({ id }) => void navigate({ to: '/companies/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/companies' })}
      />
    </>
  );
}
