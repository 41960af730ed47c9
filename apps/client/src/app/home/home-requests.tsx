/** Requests for information and of data subjects whose last day is near or past. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DaysLeft } from '../../features/information-requests/request-words.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

export function NearRequests({ requests }: { readonly requests: NonNullable<Home['informationRequests']> }): ReactNode {
  const { t } = useTexts();
  return (
    <Section
      title={t('home.nearRequests')}
      count={requests.near}
      action={<Link to="/information-requests">{t('home.allRequests')}</Link>}
    >
      <ul role="list" className={styles.rows}>
        {requests.items.map(({ id, code, kind, lastDay }) => (
          <li key={id} className={styles.row}>
            <Link to="/information-requests/$id" params={{ id }} className={styles.name ?? ''}>
              {t('home.requestName', { kind: t(`information-requests.kind.${kind}`), code })}
            </Link>
            <span className={styles.about}>{t('home.requestBy', { on: lastDay })}</span>
            <DaysLeft lastDay={lastDay} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
