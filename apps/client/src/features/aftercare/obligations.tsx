/** Building obligations that are not known to be met, past or within a year. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { AftercareSummary } from './aftercare.api.js';
import styles from './aftercare.module.css';

export function Obligations({
  obligations,
}: {
  readonly obligations: NonNullable<AftercareSummary['obligations']>;
}): ReactNode {
  const { t, formats } = useTexts();
  if (obligations.length === 0) return <p className={styles.quiet}>{t('aftercare.noObligations')}</p>;
  return (
    <ul className={styles.lines}>
      {obligations.map(({ site, obligation, dueOn, past }) => (
        <li key={site.id}>
          <Link to={recordPath('sites', site.id)}>{site.name}</Link> {formats.day(dueOn)}{' '}
          <Tag tone={past ? 'red' : 'amber'}>{t(past ? 'aftercare.past' : 'aftercare.near')}</Tag>
          {obligation !== null && <div className={styles.quiet}>{obligation}</div>}
        </li>
      ))}
    </ul>
  );
}
