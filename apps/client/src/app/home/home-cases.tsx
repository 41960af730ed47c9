/** One's own part in the cases of companies that seek a place: tasks to answer, and sites that have come free. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

export function OwnCaseTasks({ tasks }: { readonly tasks: NonNullable<Home['caseTasks']> }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <Section
      title={t('case-tasks.mine')}
      count={tasks.length}
      action={<Link to="/case-tasks">{t('case-tasks.all')}</Link>}
    >
      <ul role="list" className={styles.rows}>
        {tasks.map(({ id, title, enquiry, dueOn, late }) => (
          <li key={id} className={styles.row}>
            <Link to="/enquiries/$id" params={{ id: enquiry.id }} className={styles.name ?? ''}>
              {title}
            </Link>
            <span className={styles.about}>
              {enquiry.name} {late && <Tag tone="red">{t('case-tasks.late')}</Tag>}
            </span>
            {dueOn !== null && <span className={styles.about}>{t('case-tasks.due', { day: formats.day(dueOn) })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type CaseDays = NonNullable<Home['caseDays']>;

/** More reviews than this lie behind one line: they may wait, and would hide the steps that may not. */
const reviewsInSight = 2;

/** What the owner of a case has promised oneself: its next step, and to look again at who may know of it. */
export function OwnCaseDays({ days }: { readonly days: CaseDays }): ReactNode {
  const { t } = useTexts();
  const reviews = days.filter(({ kind }) => kind === 'review');
  const isFolded = reviews.length > reviewsInSight;
  const inSight = isFolded ? days.filter(({ kind }) => kind !== 'review') : days;
  return (
    <Section title={t('home.caseDays')} count={days.length}>
      {inSight.length > 0 && <CaseDayRows days={inSight} />}
      {isFolded && (
        <details className={styles.folded}>
          <summary>{t('home.caseReviews', { count: reviews.length })}</summary>
          <CaseDayRows days={reviews} />
        </details>
      )}
    </Section>
  );
}

function CaseDayRows({ days }: { readonly days: CaseDays }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <ul role="list" className={styles.rows}>
      {days.map(({ id, title, kind, step, dueOn, late }) => (
        <li key={`${id} ${kind}`} className={styles.row}>
          <Link to="/enquiries/$id" params={{ id }} className={styles.name ?? ''}>
            {title}
          </Link>
          <span className={styles.about}>
            {kind === 'review' ? t('home.caseReview') : (step ?? t('home.caseStep'))}{' '}
            {late && <Tag tone="red">{t('case-tasks.late')}</Tag>}
          </span>
          <span className={styles.about}>{t('case-tasks.due', { day: formats.day(dueOn) })}</span>
        </li>
      ))}
    </ul>
  );
}

export function NewMatches({ matches }: { readonly matches: NonNullable<Home['newMatches']> }): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('matching.news')} count={matches.length}>
      <ul role="list" className={styles.rows}>
        {matches.map(({ enquiry, count, site }) => (
          <li key={enquiry.id} className={styles.row}>
            <Link to="/enquiries/$id" params={{ id: enquiry.id }} className={styles.name ?? ''}>
              {enquiry.title}
            </Link>
            <span className={styles.about}>{t('matching.newsOf', { count, name: site.name })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
