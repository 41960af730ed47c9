/** One's own promises: the late ones first, then today's, then what comes within a week. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PromiseList } from '../../features/follow-ups/promise-list.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

export function Promised({ followUps }: { readonly followUps: NonNullable<Home['followUps']> }): ReactNode {
  const { t } = useTexts();
  const { late, today, coming } = followUps;
  const parts = [
    { title: t('home.late'), items: late },
    { title: t('follow-ups.dueToday'), items: today },
    { title: t('home.coming'), items: coming },
  ].filter(({ items }) => items.length > 0);
  return (
    <Section
      title={t('home.promised')}
      count={late.length + today.length}
      action={<Link to="/follow-ups">{t('home.allPromises')}</Link>}
    >
      {late.length + today.length === 0 && <EmptyState>{t('home.promisedEmpty')}</EmptyState>}
      {parts.map(({ title, items }) => (
        <div key={title}>
          <h3 className={styles.part}>{title}</h3>
          <PromiseList label={title} items={items} />
        </div>
      ))}
    </Section>
  );
}
