/** Entering a cooperation. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { CooperationForm } from './cooperation-form.js';

export function NewCooperationPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('cooperations.add')} />
      <CooperationForm
        onSaved={({ id }) => void navigate({ to: '/cooperations/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/cooperations' })}
      />
    </>
  );
}
