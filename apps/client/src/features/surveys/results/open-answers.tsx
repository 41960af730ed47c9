/** What companies wrote in their own words; of anonymous surveys without a name, a company or a day. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Tag } from '../../../ui/marks.js';
import { EmptyState } from '../../../ui/states.js';
import type { OpenAnswer, SurveyResults } from '../surveys.api.js';
import { LogAsFeedback } from './log-as-feedback.js';
import styles from './results.module.css';

export function OpenAnswers({ results: { openAnswers, anonymous } }: { readonly results: SurveyResults }): ReactNode {
  const { t } = useTexts();
  if (openAnswers.length === 0) return <EmptyState>{t('surveys.openAnswersEmpty')}</EmptyState>;
  return (
    <>
      {anonymous && <p className={styles.quiet}>{t('surveys.anonymousOpen')}</p>}
      <ul role="list" className={styles.openAnswers}>
        {openAnswers.map((open, index) => (
          // What was written has no id of its own: an anonymous answer must not have one.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Open open={open} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Open({ open }: { readonly open: OpenAnswer }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const { contact, company, submittedOn, wantsContact } = open;
  return (
    <>
      <blockquote className={styles.words}>{open.text}</blockquote>
      <p className={styles.who}>
        {contact && (
          <Link to="/contacts/$id" params={{ id: contact.id }}>
            {contact.name}
          </Link>
        )}
        {company && (
          <Link to="/companies/$id" params={{ id: company.id }}>
            {company.name}
          </Link>
        )}
        {submittedOn && <span>{formats.day(submittedOn)}</span>}
        {wantsContact && <Tag tone="accent">{t('surveys.wantsContact')}</Tag>}
        {may('feedback.write') && open.responseId && <LogAsFeedback open={open} />}
      </p>
    </>
  );
}
