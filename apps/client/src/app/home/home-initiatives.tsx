/** Initiatives whose makers were promised an answer by now, or within a week. */
import { daysBetween } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

export function DueInitiatives({ due }: { readonly due: NonNullable<Home['dueInitiatives']> }): ReactNode {
  const { t } = useTexts();
  return (
    <Section
      title={t('home.dueInitiatives')}
      count={due.count}
      action={<Link to="/initiatives">{t('home.allInitiatives')}</Link>}
    >
      <ul role="list" className={styles.rows}>
        {due.items.map(({ id, title, answerDueOn, late, company }) => (
          <li key={id} className={styles.row}>
            <Link to="/initiatives/$id" params={{ id }} className={styles.name ?? ''}>
              {title}
            </Link>
            <span className={styles.about}>{company?.name}</span>
            <span className={styles.about}>
              {late ? (
                <Tag tone="red">{t('initiatives.lateShort', { days: daysBetween(answerDueOn, today()) })}</Tag>
              ) : (
                t('initiatives.dueShort', { on: answerDueOn })
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
