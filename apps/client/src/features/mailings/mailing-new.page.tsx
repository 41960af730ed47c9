/** A new letter: it becomes a draft, and nothing leaves. */
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { MailingForm } from './mailing-form.js';

export function NewMailingPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('mailings.add')} above={<Link to="/mailings">{t('mailings.title')}</Link>} />
      <MailingForm onSaved={({ id }) => void navigate({ to: '/mailings/$id', params: { id } })} />
    </>
  );
}
