/** Entering a campaign: it is a draft until it is published. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { IdeaCampaignForm } from './idea-campaign-form.js';

export function NewIdeaCampaignPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('idea-campaigns.add')} />
      <IdeaCampaignForm
        onSaved={({ id }) => void navigate({ to: '/idea-campaigns/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/idea-campaigns' })}
      />
    </>
  );
}
