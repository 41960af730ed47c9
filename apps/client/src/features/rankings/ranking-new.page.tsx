/** Typing in a place in an outside survey. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { RankingForm } from './ranking-form.js';

export function NewRankingPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('rankings.add')} />
      <RankingForm
        onSaved={({ id }) => void navigate({ to: '/rankings/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/rankings' })}
      />
    </>
  );
}
