/** Who waits: enquiries that nobody has answered yet, and the answers that surveys have brought. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

export function WaitingEnquiries({ waiting }: { readonly waiting: NonNullable<Home['waitingEnquiries']> }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <Section
      title={t('home.waiting')}
      count={waiting.count}
      action={<Link to="/enquiries">{t('home.allEnquiries')}</Link>}
    >
      {waiting.items.length === 0 ? (
        <EmptyState>{t('home.waitingEmpty')}</EmptyState>
      ) : (
        <ul role="list" className={styles.rows}>
          {waiting.items.map(({ id, title, kind, receivedAt, company, askerName }) => (
            <li key={id} className={styles.row}>
              <Link to="/enquiries/$id" params={{ id }} className={styles.name ?? ''}>
                {title}
              </Link>
              <span className={styles.about}>
                {[t(`enquiries.kind.${kind}`), company?.name ?? askerName].filter(Boolean).join(' · ')}
              </span>
              <span className={styles.about}>{t('home.waitedSince', { distance: formats.distance(receivedAt) })}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function NewFeedback({ count }: { readonly count: number }): ReactNode {
  const { t } = useTexts();
  const sentence = t('home.newFeedback', { count });
  return (
    <Section title={t('home.feedback')}>
      <p>{count === 0 ? sentence : <Link to="/surveys">{sentence}</Link>}</p>
    </Section>
  );
}
