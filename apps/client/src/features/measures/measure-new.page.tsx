/** Entering a measure. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { MeasureForm } from './measure-form.js';

export function NewMeasurePage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('measures.add')} />
      <MeasureForm
        onSaved={({ id }) => void navigate({ to: '/measures/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/measures' })}
      />
    </>
  );
}
