/** Entering a land-use project. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { LandUseForm } from './land-use-form.js';

export function NewLandUseProjectPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('land-use.add')} />
      <LandUseForm
        onSaved={({ id }) => void navigate({ to: '/land-use-projects/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/land-use-projects' })}
      />
    </>
  );
}
