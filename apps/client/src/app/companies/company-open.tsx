/** What is open with a company: promises with their day, and enquiries on their way. */
import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PromiseList } from '../../features/follow-ups/promise-list.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import styles from './companies.module.css';
import { openEnquiriesQuery, openPromisesQuery } from './open.api.js';

export function CompanyOpen({ companyId }: { readonly companyId: string }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { data: enquiries = [] } = useQuery({ ...openEnquiriesQuery(companyId), enabled: may('enquiries.read') });
  const { data: promises = [] } = useQuery({ ...openPromisesQuery(companyId), enabled: may('follow-ups.read') });
  const count = enquiries.length + promises.length;
  return (
    <Section title={t('companies.section.open')} count={count}>
      {count === 0 && <p className={styles.quiet}>{t('companies.nothingOpen')}</p>}
      {promises.length > 0 && (
        <PromiseList
          label={t('companies.openPromises')}
          items={promises.map((promise) => ({ ...promise, companies: [] }))}
          withOwner
        />
      )}
      {enquiries.length > 0 && (
        <ul role="list" className={styles.open} aria-label={t('companies.openEnquiries')}>
          {enquiries.map((enquiry) => (
            <li key={enquiry.id} className={styles.openRow}>
              <Link {...({ to: recordPath('enquiries', enquiry.id) } as LinkProps)}>{enquiry.title}</Link>
              <Tag tone="accent">{t(`enquiries.stage.${enquiry.stage}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
