/** One page about a company for a meeting: who they are, who we know, what was said last, what is open. What is confidential is on it only when chosen. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { RegisterFacts } from '../../features/companies/company-facts.js';
import { companyQuery, type Company } from '../../features/companies/companies.api.js';
import { useCompanyWords } from '../../features/companies/company-words.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import styles from './company-print.module.css';
import { confidentialParts, offeredParts, openParts, type Part } from './print-parts.js';
import { EnquiriesPart, FeedbackPart, MeetingsPart, NeedsPart, PeoplePart, PromisesPart } from './print-sections.js';

const route = getRouteApi('/shell/companies/$id/print');

export function CompanyPrintPage(): ReactNode {
  const { id } = route.useParams();
  const { data: company, error, refetch } = useQuery(companyQuery(id));
  if (error && !company) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return company ? <Sheet company={company} /> : <Skeleton shape="page" />;
}

function Sheet({ company }: { readonly company: Company }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [chosen, setChosen] = useState<readonly Part[]>(openParts);
  const offered = offeredParts(may);
  const shown = offered.filter((part) => chosen.includes(part));
  const isOn = (part: Part) => shown.includes(part);
  const choose = (among: readonly Part[], parts: readonly Part[]) =>
    setChosen([...chosen.filter((part) => !among.includes(part)), ...parts]);
  const options = (among: readonly Part[]) =>
    among.filter((part) => offered.includes(part)).map((value) => ({ value, label: t(`company-print.part.${value}`) }));
  const isConfidential = shown.some((part) => confidentialParts.includes(part));
  const leftOut = offered.filter((part) => !isOn(part)).map((part) => t(`company-print.part.${part}`).toLowerCase());
  return (
    <>
      <div className={styles.tools}>
        <PageHeader
          title={t('company-print.title')}
          above={
            <Link to="/companies/$id" params={{ id: company.id }}>
              {company.name}
            </Link>
          }
          actions={
            <Button variant="primary" icon={<Printer />} onPress={() => window.print()}>
              {t('company-print.print')}
            </Button>
          }
        />
        <div className={styles.choices}>
          <CheckboxGroup
            label={t('company-print.parts')}
            look="pills"
            options={options(openParts)}
            value={shown.filter((part) => openParts.includes(part))}
            onChange={(parts) => choose(openParts, parts)}
          />
          {options(confidentialParts).length > 0 && (
            <CheckboxGroup
              label={t('company-print.confidentialParts')}
              look="pills"
              options={options(confidentialParts)}
              value={shown.filter((part) => confidentialParts.includes(part))}
              onChange={(parts) => choose(confidentialParts, parts)}
            />
          )}
        </div>
      </div>
      <article className={styles.sheet} aria-label={company.name}>
        {isConfidential && <p className={styles.confidential}>{t('company-print.isConfidential')}</p>}
        <h2 className={styles.name}>{company.name}</h2>
        <Identity company={company} />
        {isOn('people') && <PeoplePart companyId={company.id} />}
        {isOn('meetings') && <MeetingsPart companyId={company.id} withNotes={isOn('notes')} />}
        {isOn('promises') && <PromisesPart companyId={company.id} />}
        {isOn('notes') && company.notes && (
          <section>
            <h3>{t('companies.field.notes')}</h3>
            <p className={styles.notes}>{company.notes}</p>
          </section>
        )}
        {isOn('needs') && <NeedsPart companyId={company.id} />}
        {isOn('enquiries') && <EnquiriesPart companyId={company.id} />}
        {isOn('feedback') && <FeedbackPart companyId={company.id} />}
        {isOn('register') && <RegisterFacts company={company} />}
        <section className={styles.own}>
          <h3>{t('company-print.ownNotes')}</h3>
          <div className={styles.lines} aria-hidden />
        </section>
        <footer className={styles.foot}>
          {t('company-print.printedOn', { on: formats.day(today()) })}.{' '}
          {leftOut.length > 0 && t('company-print.leftOut', { parts: formats.list(leftOut) })}
        </footer>
      </article>
    </>
  );
}

function Identity({ company }: { readonly company: Company }): ReactNode {
  const { t, formats } = useTexts();
  const words = useCompanyWords();
  const facts = [
    company.businessId,
    words.industry(company, company.industryScheme),
    company.sizeClass && t(`companies.sizeClass.${company.sizeClass}`),
    [company.streetAddress, words.place(company)].filter(Boolean).join(', '),
    company.phone,
    company.website,
    company.lastMetOn === null
      ? t('companies.neverMet')
      : `${t('companies.field.lastMet')} ${formats.day(company.lastMetOn)}`,
    company.owner && `${t('companies.field.owner')}: ${company.owner.name}`,
    ...words.marks(company).map(({ word }) => word),
  ];
  return <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>;
}
