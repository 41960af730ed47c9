/** What was written and has not left, at the top of the first page; nothing when all has. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import { Timeline } from '../../ui/timeline.js';
import { useUnsentItems, withUnsent } from './unsent-items.js';

export function UnsentSection(): ReactNode {
  const { t } = useTexts();
  const items = withUnsent([], useUnsentItems());
  if (items.length === 0) return null;
  return (
    <Section title={t('offline.title')} count={items.length} action={<Link to="/unsent">{t('offline.all')}</Link>}>
      <Timeline label={t('offline.title')} items={items} />
    </Section>
  );
}
