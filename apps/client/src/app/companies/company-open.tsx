/** What is open with a company: promises with their day, and enquiries on their way. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import styles from './companies.module.css';

export function CompanyOpen({ companyId }: { readonly companyId: string }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { data: enquiries = [] } = useQuery({
    queryKey: ['enquiries', 'open', companyId],
    enabled: may('enquiries.read'),
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/enquiries', { params: { query: { companyId, open: true } }, signal }))).items,
  });
  const { data: promises = [] } = useQuery({
    queryKey: ['follow-ups', 'open', companyId],
    enabled: may('follow-ups.read'),
    queryFn: async ({ signal }) => {
      const query = { subjectKind: 'company' as const, subjectId: companyId, state: 'open' as const };
      return (await answer(api.GET('/api/follow-ups', { params: { query }, signal }))).items;
    },
  });
  return (
    <Section title={t('companies.section.open')} count={enquiries.length + promises.length}>
      {enquiries.length + promises.length === 0 ? (
        <p className={styles.quiet}>{t('companies.nothingOpen')}</p>
      ) : (
        <ul role="list" className={styles.open}>
          {promises.map((promise) => (
            <li key={promise.id} className={styles.openRow}>
              <span>{promise.title}</span>
              <Due dueOn={promise.dueOn} isLate={promise.state === 'late'} />
            </li>
          ))}
          {enquiries.map((enquiry) => (
            <li key={enquiry.id} className={styles.openRow}>
              <a href={`/enquiries/${enquiry.id}`}>{enquiry.title}</a>
              <Tag tone="accent">{t(`enquiries.stage.${enquiry.stage}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Due({ dueOn, isLate }: { readonly dueOn: string; readonly isLate: boolean }): ReactNode {
  const { formats } = useTexts();
  return <Tag tone={isLate ? 'amber' : 'neutral'}>{formats.relativeDay(dueOn)}</Tag>;
}
