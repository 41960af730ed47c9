/** What went with the responsibilities: read before the first call, or printed and taken along. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pathOfRecord, recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Section, Stack } from '../../ui/section.js';
import styles from './handovers.module.css';
import type { Handover } from './handovers.api.js';

type Document = NonNullable<Handover['document']>;
type Company = Document['companies'][number];
type Matter = Document['others'][number];

interface HandoverDocumentProps {
  readonly document: Document;
  readonly madeAt: string | null;
}

export function HandoverDocument({ document, madeAt }: HandoverDocumentProps): ReactNode {
  const { t } = useTexts();
  const { companies, others } = document;
  return (
    <article className={styles.document} aria-label={t('handovers.document')}>
      {madeAt && <p className={styles.asOf}>{t('handovers.asOf', { at: madeAt })}</p>}
      <Stack>
        {companies.length > 0 && (
          <Section title={t('handovers.companies')} count={companies.length}>
            <ul role="list" className={styles.companies}>
              {companies.map((company) => (
                <CompanyEntry key={company.id} company={company} />
              ))}
            </ul>
          </Section>
        )}
        {others.length > 0 && (
          <Section title={t('handovers.others')} count={others.length}>
            <Matters matters={others} />
          </Section>
        )}
      </Stack>
    </article>
  );
}

function CompanyEntry({ company }: { readonly company: Company }): ReactNode {
  const { t, formats } = useTexts();
  const { contacts, lastTalk, matters, needs, nextStep } = company;
  return (
    <li className={styles.company}>
      <h3>
        <Link to={recordPath('companies', company.id)}>{company.name}</Link>
      </h3>
      <DefinitionList
        facts={[
          {
            term: t('handovers.people'),
            value: contacts.length > 0 ? formats.list(contacts.map(({ name }) => name)) : null,
          },
          {
            term: t('handovers.lastTalk'),
            value: lastTalk
              ? [formats.day(lastTalk.on), t(`interactions.type.${lastTalk.type}`), lastTalk.subject, lastTalk.by]
                  .filter(Boolean)
                  .join(' · ')
              : t('handovers.neverMet'),
          },
          { term: t('handovers.open'), value: matters.length > 0 ? <Matters matters={matters} /> : null },
          { term: t('handovers.needs'), value: needs && <Needs needs={needs} /> },
          {
            term: t('handovers.nextStep'),
            value: nextStep && [nextStep.on && formats.day(nextStep.on), nextStep.text].filter(Boolean).join(' '),
          },
        ]}
      />
    </li>
  );
}

function Needs({ needs }: { readonly needs: NonNullable<Company['needs']> }): ReactNode {
  const { t, formats } = useTexts();
  const words = [
    ...(needs.growth ? [t(`needs-assessments.growth.${needs.growth}`)] : []),
    ...needs.barriers.map((barrier) => t(`needs-assessments.barrier.${barrier}`)),
  ];
  return <>{[formats.day(needs.on), formats.list(words)].filter(Boolean).join(': ')}</>;
}

function Matters({ matters }: { readonly matters: readonly Matter[] }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <ul className={styles.matters}>
      {matters.map((matter) => {
        const to = matter.kind === 'follow_up' ? '/follow-ups' : pathOfRecord(matter);
        const words = matter.title
          ? `${t(`shell.kind.${matter.kind}`)}: ${matter.title}`
          : t(`shell.kind.${matter.kind}`);
        return (
          <li key={matter.id}>
            {to === undefined ? words : <Link to={to}>{words}</Link>}
            {matter.dueOn && ` ${formats.day(matter.dueOn)}`}
          </li>
        );
      })}
    </ul>
  );
}
