/** Adding a person, from the list or from a company's page. */
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { ContactForm } from './contact-form.js';

const route = getRouteApi('/shell/contacts/new');

export function NewContactPage(): ReactNode {
  const { t } = useTexts();
  const { companyId, companyName } = route.useSearch();
  const navigate = useNavigate();
  const company = companyId === undefined ? undefined : { id: companyId, name: companyName ?? '…' };
  const toCompany = () =>
    void (companyId === undefined
      ? navigate({ to: '/contacts' })
      : navigate({ to: '/companies/$id', params: { id: companyId } }));
  return (
    <>
      <PageHeader title={t('contacts.add')} />
      <ContactForm
        company={company}
        onSaved={({ id }) =>
          companyId === undefined ? void navigate({ to: '/contacts/$id', params: { id }, replace: true }) : toCompany()
        }
        onCancel={toCompany}
      />
    </>
  );
}
