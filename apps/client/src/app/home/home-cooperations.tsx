/** One's own cooperations that ask for something: nothing has happened for a year, or the effect has not been assessed. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

interface FlaggedCooperationsProps {
  readonly flagged: NonNullable<Home['flaggedCooperations']>;
}

export function FlaggedCooperations({ flagged }: FlaggedCooperationsProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section
      title={t('home.flaggedCooperations')}
      count={flagged.count}
      action={<Link to="/cooperations">{t('home.allCooperations')}</Link>}
    >
      <ul role="list" className={styles.rows}>
        {flagged.items.map(({ id, name, idle, assessmentDue }) => (
          <li key={id} className={styles.row}>
            <Link to="/cooperations/$id" params={{ id }} className={styles.name ?? ''}>
              {name}
            </Link>
            <span className={styles.about}>
              {idle && <Tag tone="amber">{t('cooperations.idle')}</Tag>}{' '}
              {assessmentDue && <Tag tone="amber">{t('cooperations.assessmentDue')}</Tag>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
