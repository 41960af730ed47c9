/** What the office owes by law: requests and feedback with their days, and the yearly review of access. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

type OfficeParts = Pick<Home, 'informationRequests' | 'accessibilityFeedback' | 'accessReview'>;

/** Nothing is said of what is in order. A day kept on a device since before these were told has none of them. */
export function OfficeDuties({ informationRequests, accessibilityFeedback, accessReview }: OfficeParts): ReactNode {
  const { t, formats } = useTexts();
  const waiting = [
    { to: '/information-requests', name: t('information-requests.title'), part: informationRequests },
    { to: '/accessibility-feedback', name: t('accessibility-feedback.title'), part: accessibilityFeedback },
  ] as const;
  const shown = waiting.flatMap(({ part, ...page }) => (part && part.count > 0 ? [{ ...page, ...part }] : []));
  const isReviewDue = accessReview?.due === true;
  if (shown.length === 0 && !isReviewDue) return null;
  return (
    <Section title={t('administration.duties')}>
      <ul role="list" className={styles.rows}>
        {shown.map(({ to, name, count, late, nextOn }) => (
          <li key={to} className={styles.row}>
            <Link to={to} className={styles.name ?? ''}>
              {name}
            </Link>
            <span className={styles.about}>{t('administration.waiting', { count })}</span>
            {late > 0 && <Tag tone="red">{t('administration.late', { count: late })}</Tag>}
            {late === 0 && nextOn !== null && (
              <span className={styles.about}>{t('administration.next', { day: formats.day(nextOn) })}</span>
            )}
          </li>
        ))}
        {isReviewDue && (
          <li className={styles.row}>
            {accessReview.openId === null ? (
              <Link to="/access-reviews" className={styles.name ?? ''}>
                {t('access-reviews.title')}
              </Link>
            ) : (
              <Link to="/access-reviews/$id" params={{ id: accessReview.openId }} className={styles.name ?? ''}>
                {t('access-reviews.title')}
              </Link>
            )}
            <span className={styles.about}>
              {accessReview.openId !== null
                ? t('access-reviews.state.open')
                : accessReview.lastCompletedOn === null
                  ? t('administration.neverReviewed')
                  : t('administration.lastReviewed', { day: formats.day(accessReview.lastCompletedOn) })}
            </span>
          </li>
        )}
      </ul>
    </Section>
  );
}
