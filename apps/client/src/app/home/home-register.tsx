/** News of the national register that waits for somebody. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';

export function RegisterNews({ count }: { readonly count: number }): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('home.register')}>
      <p>
        <Link to="/register-changes">{t('home.registerChanges', { count })}</Link>
      </p>
    </Section>
  );
}
