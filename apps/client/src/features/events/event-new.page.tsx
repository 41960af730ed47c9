/** Entering an event. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { EventForm } from './event-form.js';

export function NewEventPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('events.add')} />
      <EventForm
        onSaved={({ id }) => void navigate({ to: '/events/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/events' })}
      />
    </>
  );
}
