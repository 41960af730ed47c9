/** Who waits: enquiries that nobody has answered yet, and the answers that surveys have brought. */
import { answerWords } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

export function WaitingEnquiries({ waiting }: { readonly waiting: NonNullable<Home['waitingEnquiries']> }): ReactNode {
  const { t } = useTexts();
  return (
    <Section
      title={t('home.waiting')}
      count={waiting.count}
      action={<Link to="/enquiries">{t('home.allEnquiries')}</Link>}
    >
      {waiting.items.length === 0 ? (
        <EmptyState>{t('home.waitingEmpty')}</EmptyState>
      ) : (
        <ul role="list" className={styles.rows}>
          {waiting.items.map(({ id, title, kind, company, askerName, ...clock }) => (
            <li key={id} className={styles.row}>
              <Link to="/enquiries/$id" params={{ id }} className={styles.name ?? ''}>
                {title}
              </Link>
              <span className={styles.about}>
                {[t(`enquiries.kind.${kind}`), company?.name ?? askerName].filter(Boolean).join(' · ')}
              </span>
              <AnswerDue {...clock} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface AnswerDueProps {
  readonly receivedAt: string;
  readonly answerDueAt?: string;
  readonly answerHoursLeft?: number;
}

/** By when it is to be answered; a day kept on a device since before the clock was told says only when it came. */
function AnswerDue({ receivedAt, answerDueAt, answerHoursLeft }: AnswerDueProps): ReactNode {
  const { t, formats, language } = useTexts();
  if (answerDueAt === undefined || answerHoursLeft === undefined)
    return <span className={styles.about}>{t('home.waitedSince', { distance: formats.distance(receivedAt) })}</span>;
  const words = answerWords({ answerDueAt: new Date(answerDueAt), answerHoursLeft }, today(), language);
  const left = 'left' in words ? t('answer-words.left', words.left) : null;
  const sentence = t(`answer-words.${words.kind}`, { ...words.values, left });
  if (answerHoursLeft < 0) return <Tag tone="red">{sentence}</Tag>;
  return words.kind === 'today' ? <Tag tone="amber">{sentence}</Tag> : <span className={styles.about}>{sentence}</span>;
}

export function NewFeedback({ count }: { readonly count: number }): ReactNode {
  const { t } = useTexts();
  const sentence = t('home.newFeedback', { count });
  return (
    <Section title={t('home.feedback')}>
      <p>{count === 0 ? sentence : <Link to="/surveys">{sentence}</Link>}</p>
    </Section>
  );
}
