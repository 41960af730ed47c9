/** A company as the device keeps it: how it is reached, who we know, the last meetings, what was promised. Nothing is changed here. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCompanyWords } from '../../features/companies/company-words.js';
import { CompanyContacts } from '../../features/contacts/company-contacts.js';
import { CompanyTimeline } from '../../features/interactions/company-timeline.js';
import { keptCompany } from '../../offline/kept.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import styles from './companies.module.css';
import { CompanyOpen } from './company-open.js';

interface OfflineCompanyProps {
  readonly id: string;
  /** Why the server's own answer is not here, and how it is asked again. */
  readonly error: Error;
  readonly onRetry: () => void;
}

export function OfflineCompany({ id, error, onRetry }: OfflineCompanyProps): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const words = useCompanyWords();
  const { data: kept, isPending } = useQuery({
    queryKey: ['device', 'company', id],
    queryFn: () => keptCompany(id),
    networkMode: 'always',
    gcTime: 0,
  });
  if (isPending) return <Skeleton shape="page" />;
  if (!kept) return <ErrorState error={error} onRetry={onRetry} />;
  const { company, keptAt } = kept;
  if (!company)
    return (
      <>
        <PageHeader title={t('offline.company.title')} above={<Link to="/companies">{t('companies.title')}</Link>} />
        <Notice tone="amber">{t('offline.company.notKept')}</Notice>
      </>
    );
  const place = [company.streetAddress, words.place(company)].filter(Boolean).join(', ');
  return (
    <>
      <PageHeader
        title={company.name}
        above={<Link to="/companies">{t('companies.title')}</Link>}
        facts={company.businessId}
      />
      <div className={styles.kept}>
        <Notice title={t('offline.company.title')}>
          {t('offline.company.kept', { at: formats.dayAndTime(new Date(keptAt).toISOString()) })}
        </Notice>
      </div>
      <Columns
        main={
          <>
            {may('contacts.read') && <CompanyContacts companyId={id} companyName={company.name} />}
            <CompanyTimeline companyId={id} companyName={company.name} />
          </>
        }
        side={
          <>
            <CompanyOpen companyId={id} />
            <Section title={t('companies.section.contact')}>
              <DefinitionList
                facts={[
                  {
                    term: t('companies.field.phone'),
                    value: company.phone && <a href={`tel:${company.phone.replaceAll(' ', '')}`}>{company.phone}</a>,
                  },
                  { term: t('companies.field.streetAddress'), value: place },
                  { term: t('companies.field.lastMet'), value: company.lastMetOn && formats.day(company.lastMetOn) },
                  { term: t('companies.field.owner'), value: company.owner?.name },
                ]}
              />
            </Section>
          </>
        }
      />
    </>
  );
}
