/** Adding a series. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { SeriesForm } from './series-form.js';

export function NewSeriesPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('series.add')} />
      <SeriesForm
        onSaved={({ key }) => void navigate({ to: '/series/$id', params: { id: key }, replace: true })}
        onCancel={() => void navigate({ to: '/series' })}
      />
    </>
  );
}
