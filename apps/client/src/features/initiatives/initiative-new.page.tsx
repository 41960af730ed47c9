/** Entering an initiative. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { InitiativeForm } from './initiative-form.js';

export function NewInitiativePage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('initiatives.add')} />
      <InitiativeForm
        onSaved={({ id }) => void navigate({ to: '/initiatives/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/initiatives' })}
      />
    </>
  );
}
