/** On a company's page: what its newest needs assessment tells, with its day; filling a new one is one press away. */
import { addMonths } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { NotebookPen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { LinkButton } from '../../ui/link-button.js';
import { Section } from '../../ui/section.js';
import { newestOfCompanyQuery } from './needs-assessments.api.js';
import styles from './needs-assessments.module.css';
import { NeedsFlags } from './needs-flags.js';
import { answeredIn, isNothing, useNeedsWords } from './use-needs-words.js';

/** After this the answers are history: the server no longer flags the company by them. */
const holdMonths = 24;

export function CompanyNeeds({ companyId }: { readonly companyId: string }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const wordsOf = useNeedsWords();
  const { data: newest } = useQuery(newestOfCompanyQuery(companyId));
  const words = newest ? wordsOf(newest) : null;
  const questions = newest && words ? answeredIn(words).filter((question) => !isNothing(newest, question)) : [];
  return (
    <Section
      title={t('needs-assessments.companySection')}
      {...(may('needs-assessments.write') && {
        action: (
          <LinkButton to="/needs-assessments/new" search={{ company: companyId }} size="s" icon={<NotebookPen />}>
            {t('needs-assessments.fill')}
          </LinkButton>
        ),
      })}
    >
      {newest === null && <p className={styles.quiet}>{t('needs-assessments.companyNone')}</p>}
      {newest && words && (
        <>
          <p className={styles.flags}>
            <Link to="/needs-assessments/$id" params={{ id: newest.id }}>
              {formats.day(newest.assessedOn)}
            </Link>
            <NeedsFlags growth={newest.growth} riskLevel={newest.riskLevel} />
          </p>
          {newest.assessedOn <= addMonths(today(), -holdMonths) && (
            <p className={styles.quiet}>{t('needs-assessments.isOld')}</p>
          )}
          <ul role="list" className={styles.lines}>
            {questions.map((question) => (
              <li key={question}>
                <span className={styles.lineName}>{t(`needs-assessments.question.${question}`)}</span>
                {words[question]}
              </li>
            ))}
          </ul>
          {newest.others.length > 0 && (
            <Link to="/needs-assessments" search={{ company: companyId }}>
              {t('needs-assessments.companyAll')} ({formats.number(newest.others.length + 1)})
            </Link>
          )}
        </>
      )}
    </Section>
  );
}
