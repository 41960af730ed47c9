/** An address that leads nowhere. */
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { LinkButton } from '../ui/link-button.js';
import { PageHeader } from '../ui/page-header.js';
import { EmptyState } from '../ui/states.js';

export function NotFoundPage(): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <PageHeader title={t('shell.state.notFound')} />
      <EmptyState
        action={
          <LinkButton to="/" variant="primary">
            {t('shell.nav.home')}
          </LinkButton>
        }
      >
        {t('shell.state.notFoundHint')}
      </EmptyState>
    </>
  );
}
